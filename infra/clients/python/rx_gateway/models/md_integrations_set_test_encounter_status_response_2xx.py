from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_set_test_encounter_status_response_2xx_case_status_type_0 import (
        MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0,
    )


T = TypeVar("T", bound="MdIntegrationsSetTestEncounterStatusResponse2XX")


@_attrs_define
class MdIntegrationsSetTestEncounterStatusResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        patient_id (None | str | Unset):
        partner_id (None | str | Unset):
        reference_case_id (Any | Unset):
        is_sync (bool | None | Unset):
        case_type (None | str | Unset):
        case_assignment_id (None | str | Unset):
        case_status_id (None | str | Unset):
        prioritized_at (Any | Unset):
        prioritized_reason (Any | Unset):
        locked_at (Any | Unset):
        is_locked (bool | None | Unset):
        service_pdf_exported (bool | None | Unset):
        is_chargeable (bool | None | Unset):
        partner_amount_charged (Any | Unset):
        metadata (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        prioritized (bool | None | Unset):
        case_status (MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0 | None | Unset):
    """

    id: None | str | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    reference_case_id: Any | Unset = UNSET
    is_sync: bool | None | Unset = UNSET
    case_type: None | str | Unset = UNSET
    case_assignment_id: None | str | Unset = UNSET
    case_status_id: None | str | Unset = UNSET
    prioritized_at: Any | Unset = UNSET
    prioritized_reason: Any | Unset = UNSET
    locked_at: Any | Unset = UNSET
    is_locked: bool | None | Unset = UNSET
    service_pdf_exported: bool | None | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    partner_amount_charged: Any | Unset = UNSET
    metadata: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    prioritized: bool | None | Unset = UNSET
    case_status: MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_set_test_encounter_status_response_2xx_case_status_type_0 import (
            MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        reference_case_id = self.reference_case_id

        is_sync: bool | None | Unset
        if isinstance(self.is_sync, Unset):
            is_sync = UNSET
        else:
            is_sync = self.is_sync

        case_type: None | str | Unset
        if isinstance(self.case_type, Unset):
            case_type = UNSET
        else:
            case_type = self.case_type

        case_assignment_id: None | str | Unset
        if isinstance(self.case_assignment_id, Unset):
            case_assignment_id = UNSET
        else:
            case_assignment_id = self.case_assignment_id

        case_status_id: None | str | Unset
        if isinstance(self.case_status_id, Unset):
            case_status_id = UNSET
        else:
            case_status_id = self.case_status_id

        prioritized_at = self.prioritized_at

        prioritized_reason = self.prioritized_reason

        locked_at = self.locked_at

        is_locked: bool | None | Unset
        if isinstance(self.is_locked, Unset):
            is_locked = UNSET
        else:
            is_locked = self.is_locked

        service_pdf_exported: bool | None | Unset
        if isinstance(self.service_pdf_exported, Unset):
            service_pdf_exported = UNSET
        else:
            service_pdf_exported = self.service_pdf_exported

        is_chargeable: bool | None | Unset
        if isinstance(self.is_chargeable, Unset):
            is_chargeable = UNSET
        else:
            is_chargeable = self.is_chargeable

        partner_amount_charged = self.partner_amount_charged

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

        prioritized: bool | None | Unset
        if isinstance(self.prioritized, Unset):
            prioritized = UNSET
        else:
            prioritized = self.prioritized

        case_status: dict[str, Any] | None | Unset
        if isinstance(self.case_status, Unset):
            case_status = UNSET
        elif isinstance(self.case_status, MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0):
            case_status = self.case_status.to_dict()
        else:
            case_status = self.case_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if reference_case_id is not UNSET:
            field_dict["reference_case_id"] = reference_case_id
        if is_sync is not UNSET:
            field_dict["is_sync"] = is_sync
        if case_type is not UNSET:
            field_dict["case_type"] = case_type
        if case_assignment_id is not UNSET:
            field_dict["case_assignment_id"] = case_assignment_id
        if case_status_id is not UNSET:
            field_dict["case_status_id"] = case_status_id
        if prioritized_at is not UNSET:
            field_dict["prioritized_at"] = prioritized_at
        if prioritized_reason is not UNSET:
            field_dict["prioritized_reason"] = prioritized_reason
        if locked_at is not UNSET:
            field_dict["locked_at"] = locked_at
        if is_locked is not UNSET:
            field_dict["is_locked"] = is_locked
        if service_pdf_exported is not UNSET:
            field_dict["service_pdf_exported"] = service_pdf_exported
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if partner_amount_charged is not UNSET:
            field_dict["partner_amount_charged"] = partner_amount_charged
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if prioritized is not UNSET:
            field_dict["prioritized"] = prioritized
        if case_status is not UNSET:
            field_dict["case_status"] = case_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_set_test_encounter_status_response_2xx_case_status_type_0 import (
            MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        reference_case_id = d.pop("reference_case_id", UNSET)

        def _parse_is_sync(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sync = _parse_is_sync(d.pop("is_sync", UNSET))

        def _parse_case_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_type = _parse_case_type(d.pop("case_type", UNSET))

        def _parse_case_assignment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_assignment_id = _parse_case_assignment_id(d.pop("case_assignment_id", UNSET))

        def _parse_case_status_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_status_id = _parse_case_status_id(d.pop("case_status_id", UNSET))

        prioritized_at = d.pop("prioritized_at", UNSET)

        prioritized_reason = d.pop("prioritized_reason", UNSET)

        locked_at = d.pop("locked_at", UNSET)

        def _parse_is_locked(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_locked = _parse_is_locked(d.pop("is_locked", UNSET))

        def _parse_service_pdf_exported(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        service_pdf_exported = _parse_service_pdf_exported(d.pop("service_pdf_exported", UNSET))

        def _parse_is_chargeable(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_chargeable = _parse_is_chargeable(d.pop("is_chargeable", UNSET))

        partner_amount_charged = d.pop("partner_amount_charged", UNSET)

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

        def _parse_prioritized(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prioritized = _parse_prioritized(d.pop("prioritized", UNSET))

        def _parse_case_status(
            data: object,
        ) -> MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_status_type_0 = MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0.from_dict(data)

                return case_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSetTestEncounterStatusResponse2XXCaseStatusType0 | None | Unset, data)

        case_status = _parse_case_status(d.pop("case_status", UNSET))

        md_integrations_set_test_encounter_status_response_2xx = cls(
            id=id,
            patient_id=patient_id,
            partner_id=partner_id,
            reference_case_id=reference_case_id,
            is_sync=is_sync,
            case_type=case_type,
            case_assignment_id=case_assignment_id,
            case_status_id=case_status_id,
            prioritized_at=prioritized_at,
            prioritized_reason=prioritized_reason,
            locked_at=locked_at,
            is_locked=is_locked,
            service_pdf_exported=service_pdf_exported,
            is_chargeable=is_chargeable,
            partner_amount_charged=partner_amount_charged,
            metadata=metadata,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            prioritized=prioritized,
            case_status=case_status,
        )

        md_integrations_set_test_encounter_status_response_2xx.additional_properties = d
        return md_integrations_set_test_encounter_status_response_2xx

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
