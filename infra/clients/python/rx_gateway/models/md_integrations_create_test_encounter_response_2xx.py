from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_test_encounter_response_2xx_case_assignment_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0,
    )
    from ..models.md_integrations_create_test_encounter_response_2xx_case_status_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0,
    )
    from ..models.md_integrations_create_test_encounter_response_2xx_partner_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPartnerType0,
    )
    from ..models.md_integrations_create_test_encounter_response_2xx_patient_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXPatientType0,
    )
    from ..models.md_integrations_create_test_encounter_response_2xx_tags_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateTestEncounterResponse2XX")


@_attrs_define
class MdIntegrationsCreateTestEncounterResponse2XX:
    """
    Attributes:
        prioritized_at (Any | Unset):
        prioritized_reason (Any | Unset):
        prioritized (bool | None | Unset):
        locked_at (Any | Unset):
        is_locked (bool | None | Unset):
        metadata (None | str | Unset):
        created_at (None | str | Unset):
        is_sync (bool | None | Unset):
        is_chargeable (bool | None | Unset):
        case_type (None | str | Unset):
        case_id (None | str | Unset):
        reference_case_id (None | str | Unset):
        case_status (MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0 | None | Unset):
        patient (MdIntegrationsCreateTestEncounterResponse2XXPatientType0 | None | Unset):
        partner (MdIntegrationsCreateTestEncounterResponse2XXPartnerType0 | None | Unset):
        case_assignment (MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0 | None | Unset):
        tags (list[MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 | None] | None | Unset):
    """

    prioritized_at: Any | Unset = UNSET
    prioritized_reason: Any | Unset = UNSET
    prioritized: bool | None | Unset = UNSET
    locked_at: Any | Unset = UNSET
    is_locked: bool | None | Unset = UNSET
    metadata: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    is_sync: bool | None | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    case_type: None | str | Unset = UNSET
    case_id: None | str | Unset = UNSET
    reference_case_id: None | str | Unset = UNSET
    case_status: MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0 | None | Unset = UNSET
    patient: MdIntegrationsCreateTestEncounterResponse2XXPatientType0 | None | Unset = UNSET
    partner: MdIntegrationsCreateTestEncounterResponse2XXPartnerType0 | None | Unset = UNSET
    case_assignment: MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0 | None | Unset = UNSET
    tags: list[MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_test_encounter_response_2xx_case_assignment_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_case_status_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_partner_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXPartnerType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_patient_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXPatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_tags_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0,  # noqa: PLC0415
        )

        prioritized_at = self.prioritized_at

        prioritized_reason = self.prioritized_reason

        prioritized: bool | None | Unset
        if isinstance(self.prioritized, Unset):
            prioritized = UNSET
        else:
            prioritized = self.prioritized

        locked_at = self.locked_at

        is_locked: bool | None | Unset
        if isinstance(self.is_locked, Unset):
            is_locked = UNSET
        else:
            is_locked = self.is_locked

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

        is_sync: bool | None | Unset
        if isinstance(self.is_sync, Unset):
            is_sync = UNSET
        else:
            is_sync = self.is_sync

        is_chargeable: bool | None | Unset
        if isinstance(self.is_chargeable, Unset):
            is_chargeable = UNSET
        else:
            is_chargeable = self.is_chargeable

        case_type: None | str | Unset
        if isinstance(self.case_type, Unset):
            case_type = UNSET
        else:
            case_type = self.case_type

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        reference_case_id: None | str | Unset
        if isinstance(self.reference_case_id, Unset):
            reference_case_id = UNSET
        else:
            reference_case_id = self.reference_case_id

        case_status: dict[str, Any] | None | Unset
        if isinstance(self.case_status, Unset):
            case_status = UNSET
        elif isinstance(self.case_status, MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0):
            case_status = self.case_status.to_dict()
        else:
            case_status = self.case_status

        patient: dict[str, Any] | None | Unset
        if isinstance(self.patient, Unset):
            patient = UNSET
        elif isinstance(self.patient, MdIntegrationsCreateTestEncounterResponse2XXPatientType0):
            patient = self.patient.to_dict()
        else:
            patient = self.patient

        partner: dict[str, Any] | None | Unset
        if isinstance(self.partner, Unset):
            partner = UNSET
        elif isinstance(self.partner, MdIntegrationsCreateTestEncounterResponse2XXPartnerType0):
            partner = self.partner.to_dict()
        else:
            partner = self.partner

        case_assignment: dict[str, Any] | None | Unset
        if isinstance(self.case_assignment, Unset):
            case_assignment = UNSET
        elif isinstance(self.case_assignment, MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0):
            case_assignment = self.case_assignment.to_dict()
        else:
            case_assignment = self.case_assignment

        tags: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = []
            for tags_type_0_item_data in self.tags:
                tags_type_0_item: dict[str, Any] | None
                if isinstance(tags_type_0_item_data, MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0):
                    tags_type_0_item = tags_type_0_item_data.to_dict()
                else:
                    tags_type_0_item = tags_type_0_item_data
                tags.append(tags_type_0_item)

        else:
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prioritized_at is not UNSET:
            field_dict["prioritized_at"] = prioritized_at
        if prioritized_reason is not UNSET:
            field_dict["prioritized_reason"] = prioritized_reason
        if prioritized is not UNSET:
            field_dict["prioritized"] = prioritized
        if locked_at is not UNSET:
            field_dict["locked_at"] = locked_at
        if is_locked is not UNSET:
            field_dict["is_locked"] = is_locked
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if is_sync is not UNSET:
            field_dict["is_sync"] = is_sync
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if case_type is not UNSET:
            field_dict["case_type"] = case_type
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if reference_case_id is not UNSET:
            field_dict["reference_case_id"] = reference_case_id
        if case_status is not UNSET:
            field_dict["case_status"] = case_status
        if patient is not UNSET:
            field_dict["patient"] = patient
        if partner is not UNSET:
            field_dict["partner"] = partner
        if case_assignment is not UNSET:
            field_dict["case_assignment"] = case_assignment
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_test_encounter_response_2xx_case_assignment_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_case_status_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_partner_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXPartnerType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_patient_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXPatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_response_2xx_tags_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        prioritized_at = d.pop("prioritized_at", UNSET)

        prioritized_reason = d.pop("prioritized_reason", UNSET)

        def _parse_prioritized(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prioritized = _parse_prioritized(d.pop("prioritized", UNSET))

        locked_at = d.pop("locked_at", UNSET)

        def _parse_is_locked(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_locked = _parse_is_locked(d.pop("is_locked", UNSET))

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

        def _parse_is_sync(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sync = _parse_is_sync(d.pop("is_sync", UNSET))

        def _parse_is_chargeable(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_chargeable = _parse_is_chargeable(d.pop("is_chargeable", UNSET))

        def _parse_case_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_type = _parse_case_type(d.pop("case_type", UNSET))

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        def _parse_reference_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference_case_id = _parse_reference_case_id(d.pop("reference_case_id", UNSET))

        def _parse_case_status(
            data: object,
        ) -> MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_status_type_0 = MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0.from_dict(data)

                return case_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateTestEncounterResponse2XXCaseStatusType0 | None | Unset, data)

        case_status = _parse_case_status(d.pop("case_status", UNSET))

        def _parse_patient(data: object) -> MdIntegrationsCreateTestEncounterResponse2XXPatientType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_type_0 = MdIntegrationsCreateTestEncounterResponse2XXPatientType0.from_dict(data)

                return patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateTestEncounterResponse2XXPatientType0 | None | Unset, data)

        patient = _parse_patient(d.pop("patient", UNSET))

        def _parse_partner(data: object) -> MdIntegrationsCreateTestEncounterResponse2XXPartnerType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_type_0 = MdIntegrationsCreateTestEncounterResponse2XXPartnerType0.from_dict(data)

                return partner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateTestEncounterResponse2XXPartnerType0 | None | Unset, data)

        partner = _parse_partner(d.pop("partner", UNSET))

        def _parse_case_assignment(
            data: object,
        ) -> MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_assignment_type_0 = MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0.from_dict(data)

                return case_assignment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateTestEncounterResponse2XXCaseAssignmentType0 | None | Unset, data)

        case_assignment = _parse_case_assignment(d.pop("case_assignment", UNSET))

        def _parse_tags(
            data: object,
        ) -> list[MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = []
                _tags_type_0 = data
                for tags_type_0_item_data in _tags_type_0:

                    def _parse_tags_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            tags_type_0_item_type_0 = (
                                MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0.from_dict(data)
                            )

                            return tags_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 | None, data)

                    tags_type_0_item = _parse_tags_type_0_item(tags_type_0_item_data)

                    tags_type_0.append(tags_type_0_item)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateTestEncounterResponse2XXTagsType0ItemType0 | None] | None | Unset, data
            )

        tags = _parse_tags(d.pop("tags", UNSET))

        md_integrations_create_test_encounter_response_2xx = cls(
            prioritized_at=prioritized_at,
            prioritized_reason=prioritized_reason,
            prioritized=prioritized,
            locked_at=locked_at,
            is_locked=is_locked,
            metadata=metadata,
            created_at=created_at,
            is_sync=is_sync,
            is_chargeable=is_chargeable,
            case_type=case_type,
            case_id=case_id,
            reference_case_id=reference_case_id,
            case_status=case_status,
            patient=patient,
            partner=partner,
            case_assignment=case_assignment,
            tags=tags,
        )

        md_integrations_create_test_encounter_response_2xx.additional_properties = d
        return md_integrations_create_test_encounter_response_2xx

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
