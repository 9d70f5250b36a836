from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0")


@_attrs_define
class MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0:
    """
    Attributes:
        hold_status (bool | None | Unset):
        environment_id (None | str | Unset):
        questionnaire_id (None | str | Unset):
        patient_auth (MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0 | None
            | Unset):
    """

    hold_status: bool | None | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    questionnaire_id: None | str | Unset = UNSET
    patient_auth: (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0,  # noqa: PLC0415
        )

        hold_status: bool | None | Unset
        if isinstance(self.hold_status, Unset):
            hold_status = UNSET
        else:
            hold_status = self.hold_status

        environment_id: None | str | Unset
        if isinstance(self.environment_id, Unset):
            environment_id = UNSET
        else:
            environment_id = self.environment_id

        questionnaire_id: None | str | Unset
        if isinstance(self.questionnaire_id, Unset):
            questionnaire_id = UNSET
        else:
            questionnaire_id = self.questionnaire_id

        patient_auth: dict[str, Any] | None | Unset
        if isinstance(self.patient_auth, Unset):
            patient_auth = UNSET
        elif isinstance(
            self.patient_auth,
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0,
        ):
            patient_auth = self.patient_auth.to_dict()
        else:
            patient_auth = self.patient_auth

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hold_status is not UNSET:
            field_dict["hold_status"] = hold_status
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if questionnaire_id is not UNSET:
            field_dict["questionnaire_id"] = questionnaire_id
        if patient_auth is not UNSET:
            field_dict["patient_auth"] = patient_auth

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0_patient_auth_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_hold_status(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hold_status = _parse_hold_status(d.pop("hold_status", UNSET))

        def _parse_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        environment_id = _parse_environment_id(d.pop("environment_id", UNSET))

        def _parse_questionnaire_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        questionnaire_id = _parse_questionnaire_id(d.pop("questionnaire_id", UNSET))

        def _parse_patient_auth(
            data: object,
        ) -> MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_auth_type_0 = MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0.from_dict(
                    data
                )

                return patient_auth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0PatientAuthType0
                | None
                | Unset,
                data,
            )

        patient_auth = _parse_patient_auth(d.pop("patient_auth", UNSET))

        md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0 = cls(
            hold_status=hold_status,
            environment_id=environment_id,
            questionnaire_id=questionnaire_id,
            patient_auth=patient_auth,
        )

        md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0.additional_properties = d
        return md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
