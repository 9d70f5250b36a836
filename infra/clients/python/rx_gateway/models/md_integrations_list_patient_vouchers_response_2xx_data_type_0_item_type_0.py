from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0,
    )
    from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0")


@_attrs_define
class MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        partner_id (None | str | Unset):
        case_id (Any | Unset):
        partner_questionnaire_id (None | str | Unset):
        environment_id (None | str | Unset):
        expires_at (None | str | Unset):
        payload (MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0 | None | Unset):
        demo (bool | None | Unset):
        pharmacy_id (Any | Unset):
        pharmacy_name (Any | Unset):
        metadata (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        partner_voucher_id (None | str | Unset):
        expired (bool | None | Unset):
        is_expired (bool | None | Unset):
        onboarding_url (None | str | Unset):
        patient (MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0 | None | Unset):
    """

    id: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    case_id: Any | Unset = UNSET
    partner_questionnaire_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    payload: MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0 | None | Unset = UNSET
    demo: bool | None | Unset = UNSET
    pharmacy_id: Any | Unset = UNSET
    pharmacy_name: Any | Unset = UNSET
    metadata: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    partner_voucher_id: None | str | Unset = UNSET
    expired: bool | None | Unset = UNSET
    is_expired: bool | None | Unset = UNSET
    onboarding_url: None | str | Unset = UNSET
    patient: MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        case_id = self.case_id

        partner_questionnaire_id: None | str | Unset
        if isinstance(self.partner_questionnaire_id, Unset):
            partner_questionnaire_id = UNSET
        else:
            partner_questionnaire_id = self.partner_questionnaire_id

        environment_id: None | str | Unset
        if isinstance(self.environment_id, Unset):
            environment_id = UNSET
        else:
            environment_id = self.environment_id

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        payload: dict[str, Any] | None | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0):
            payload = self.payload.to_dict()
        else:
            payload = self.payload

        demo: bool | None | Unset
        if isinstance(self.demo, Unset):
            demo = UNSET
        else:
            demo = self.demo

        pharmacy_id = self.pharmacy_id

        pharmacy_name = self.pharmacy_name

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        deleted_at = self.deleted_at

        partner_voucher_id: None | str | Unset
        if isinstance(self.partner_voucher_id, Unset):
            partner_voucher_id = UNSET
        else:
            partner_voucher_id = self.partner_voucher_id

        expired: bool | None | Unset
        if isinstance(self.expired, Unset):
            expired = UNSET
        else:
            expired = self.expired

        is_expired: bool | None | Unset
        if isinstance(self.is_expired, Unset):
            is_expired = UNSET
        else:
            is_expired = self.is_expired

        onboarding_url: None | str | Unset
        if isinstance(self.onboarding_url, Unset):
            onboarding_url = UNSET
        else:
            onboarding_url = self.onboarding_url

        patient: dict[str, Any] | None | Unset
        if isinstance(self.patient, Unset):
            patient = UNSET
        elif isinstance(self.patient, MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0):
            patient = self.patient.to_dict()
        else:
            patient = self.patient

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if partner_questionnaire_id is not UNSET:
            field_dict["partner_questionnaire_id"] = partner_questionnaire_id
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if payload is not UNSET:
            field_dict["payload"] = payload
        if demo is not UNSET:
            field_dict["demo"] = demo
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if partner_voucher_id is not UNSET:
            field_dict["partner_voucher_id"] = partner_voucher_id
        if expired is not UNSET:
            field_dict["expired"] = expired
        if is_expired is not UNSET:
            field_dict["is_expired"] = is_expired
        if onboarding_url is not UNSET:
            field_dict["onboarding_url"] = onboarding_url
        if patient is not UNSET:
            field_dict["patient"] = patient

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_payload_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        case_id = d.pop("case_id", UNSET)

        def _parse_partner_questionnaire_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_questionnaire_id = _parse_partner_questionnaire_id(d.pop("partner_questionnaire_id", UNSET))

        def _parse_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        environment_id = _parse_environment_id(d.pop("environment_id", UNSET))

        def _parse_expires_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_payload(
            data: object,
        ) -> MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payload_type_0 = MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0.from_dict(
                    data
                )

                return payload_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PayloadType0 | None | Unset, data)

        payload = _parse_payload(d.pop("payload", UNSET))

        def _parse_demo(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        demo = _parse_demo(d.pop("demo", UNSET))

        pharmacy_id = d.pop("pharmacy_id", UNSET)

        pharmacy_name = d.pop("pharmacy_name", UNSET)

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        def _parse_partner_voucher_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_voucher_id = _parse_partner_voucher_id(d.pop("partner_voucher_id", UNSET))

        def _parse_expired(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        expired = _parse_expired(d.pop("expired", UNSET))

        def _parse_is_expired(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_expired = _parse_is_expired(d.pop("is_expired", UNSET))

        def _parse_onboarding_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        onboarding_url = _parse_onboarding_url(d.pop("onboarding_url", UNSET))

        def _parse_patient(
            data: object,
        ) -> MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_type_0 = MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0.from_dict(
                    data
                )

                return patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0 | None | Unset, data)

        patient = _parse_patient(d.pop("patient", UNSET))

        md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0 = cls(
            id=id,
            partner_id=partner_id,
            case_id=case_id,
            partner_questionnaire_id=partner_questionnaire_id,
            environment_id=environment_id,
            expires_at=expires_at,
            payload=payload,
            demo=demo,
            pharmacy_id=pharmacy_id,
            pharmacy_name=pharmacy_name,
            metadata=metadata,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            partner_voucher_id=partner_voucher_id,
            expired=expired,
            is_expired=is_expired,
            onboarding_url=onboarding_url,
            patient=patient,
        )

        md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0.additional_properties = d
        return md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0

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
