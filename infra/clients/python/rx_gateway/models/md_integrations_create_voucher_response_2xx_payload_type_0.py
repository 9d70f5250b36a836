from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0,
    )
    from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0,
    )
    from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_patient_auth_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateVoucherResponse2XXPayloadType0")


@_attrs_define
class MdIntegrationsCreateVoucherResponse2XXPayloadType0:
    """
    Attributes:
        hold_status (bool | None | Unset):
        patient_id (None | str | Unset):
        questionnaire_id (None | str | Unset):
        environment_id (None | str | Unset):
        offerings (list[MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 | None] | None |
            Unset):
        diseases (list[MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 | None] | None | Unset):
        patient_auth (MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0 | None | Unset):
    """

    hold_status: bool | None | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    questionnaire_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    offerings: list[MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 | None] | None | Unset = (
        UNSET
    )
    diseases: list[MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 | None] | None | Unset = (
        UNSET
    )
    patient_auth: MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_patient_auth_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0,  # noqa: PLC0415
        )

        hold_status: bool | None | Unset
        if isinstance(self.hold_status, Unset):
            hold_status = UNSET
        else:
            hold_status = self.hold_status

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        questionnaire_id: None | str | Unset
        if isinstance(self.questionnaire_id, Unset):
            questionnaire_id = UNSET
        else:
            questionnaire_id = self.questionnaire_id

        environment_id: None | str | Unset
        if isinstance(self.environment_id, Unset):
            environment_id = UNSET
        else:
            environment_id = self.environment_id

        offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.offerings, Unset):
            offerings = UNSET
        elif isinstance(self.offerings, list):
            offerings = []
            for offerings_type_0_item_data in self.offerings:
                offerings_type_0_item: dict[str, Any] | None
                if isinstance(
                    offerings_type_0_item_data,
                    MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0,
                ):
                    offerings_type_0_item = offerings_type_0_item_data.to_dict()
                else:
                    offerings_type_0_item = offerings_type_0_item_data
                offerings.append(offerings_type_0_item)

        else:
            offerings = self.offerings

        diseases: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.diseases, Unset):
            diseases = UNSET
        elif isinstance(self.diseases, list):
            diseases = []
            for diseases_type_0_item_data in self.diseases:
                diseases_type_0_item: dict[str, Any] | None
                if isinstance(
                    diseases_type_0_item_data, MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0
                ):
                    diseases_type_0_item = diseases_type_0_item_data.to_dict()
                else:
                    diseases_type_0_item = diseases_type_0_item_data
                diseases.append(diseases_type_0_item)

        else:
            diseases = self.diseases

        patient_auth: dict[str, Any] | None | Unset
        if isinstance(self.patient_auth, Unset):
            patient_auth = UNSET
        elif isinstance(self.patient_auth, MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0):
            patient_auth = self.patient_auth.to_dict()
        else:
            patient_auth = self.patient_auth

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hold_status is not UNSET:
            field_dict["hold_status"] = hold_status
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if questionnaire_id is not UNSET:
            field_dict["questionnaire_id"] = questionnaire_id
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if offerings is not UNSET:
            field_dict["offerings"] = offerings
        if diseases is not UNSET:
            field_dict["diseases"] = diseases
        if patient_auth is not UNSET:
            field_dict["patient_auth"] = patient_auth

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_diseases_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_patient_auth_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_hold_status(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hold_status = _parse_hold_status(d.pop("hold_status", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_questionnaire_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        questionnaire_id = _parse_questionnaire_id(d.pop("questionnaire_id", UNSET))

        def _parse_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        environment_id = _parse_environment_id(d.pop("environment_id", UNSET))

        def _parse_offerings(
            data: object,
        ) -> list[MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                offerings_type_0 = []
                _offerings_type_0 = data
                for offerings_type_0_item_data in _offerings_type_0:

                    def _parse_offerings_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            offerings_type_0_item_type_0 = (
                                MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0.from_dict(
                                    data
                                )
                            )

                            return offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 | None, data
                        )

                    offerings_type_0_item = _parse_offerings_type_0_item(offerings_type_0_item_data)

                    offerings_type_0.append(offerings_type_0_item)

                return offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0 | None] | None | Unset,
                data,
            )

        offerings = _parse_offerings(d.pop("offerings", UNSET))

        def _parse_diseases(
            data: object,
        ) -> list[MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                diseases_type_0 = []
                _diseases_type_0 = data
                for diseases_type_0_item_data in _diseases_type_0:

                    def _parse_diseases_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            diseases_type_0_item_type_0 = (
                                MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0.from_dict(data)
                            )

                            return diseases_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 | None, data
                        )

                    diseases_type_0_item = _parse_diseases_type_0_item(diseases_type_0_item_data)

                    diseases_type_0.append(diseases_type_0_item)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateVoucherResponse2XXPayloadType0DiseasesType0ItemType0 | None] | None | Unset,
                data,
            )

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        def _parse_patient_auth(
            data: object,
        ) -> MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_auth_type_0 = MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0.from_dict(data)

                return patient_auth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateVoucherResponse2XXPayloadType0PatientAuthType0 | None | Unset, data)

        patient_auth = _parse_patient_auth(d.pop("patient_auth", UNSET))

        md_integrations_create_voucher_response_2xx_payload_type_0 = cls(
            hold_status=hold_status,
            patient_id=patient_id,
            questionnaire_id=questionnaire_id,
            environment_id=environment_id,
            offerings=offerings,
            diseases=diseases,
            patient_auth=patient_auth,
        )

        md_integrations_create_voucher_response_2xx_payload_type_0.additional_properties = d
        return md_integrations_create_voucher_response_2xx_payload_type_0

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
