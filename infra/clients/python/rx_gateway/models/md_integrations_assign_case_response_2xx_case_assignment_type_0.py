from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
        MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0,
    )


T = TypeVar("T", bound="MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0")


@_attrs_define
class MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0:
    """
    Attributes:
        reason (None | str | Unset):
        created_at (None | str | Unset):
        case_assignment_id (None | str | Unset):
        clinician (MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0 | None | Unset):
    """

    reason: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    case_assignment_id: None | str | Unset = UNSET
    clinician: MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
            MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0,  # noqa: PLC0415
        )

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        case_assignment_id: None | str | Unset
        if isinstance(self.case_assignment_id, Unset):
            case_assignment_id = UNSET
        else:
            case_assignment_id = self.case_assignment_id

        clinician: dict[str, Any] | None | Unset
        if isinstance(self.clinician, Unset):
            clinician = UNSET
        elif isinstance(self.clinician, MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0):
            clinician = self.clinician.to_dict()
        else:
            clinician = self.clinician

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if reason is not UNSET:
            field_dict["reason"] = reason
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if case_assignment_id is not UNSET:
            field_dict["case_assignment_id"] = case_assignment_id
        if clinician is not UNSET:
            field_dict["clinician"] = clinician

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_assign_case_response_2xx_case_assignment_type_0_clinician_type_0 import (
            MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_case_assignment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_assignment_id = _parse_case_assignment_id(d.pop("case_assignment_id", UNSET))

        def _parse_clinician(
            data: object,
        ) -> MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                clinician_type_0 = MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0.from_dict(data)

                return clinician_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsAssignCaseResponse2XXCaseAssignmentType0ClinicianType0 | None | Unset, data)

        clinician = _parse_clinician(d.pop("clinician", UNSET))

        md_integrations_assign_case_response_2xx_case_assignment_type_0 = cls(
            reason=reason,
            created_at=created_at,
            case_assignment_id=case_assignment_id,
            clinician=clinician,
        )

        md_integrations_assign_case_response_2xx_case_assignment_type_0.additional_properties = d
        return md_integrations_assign_case_response_2xx_case_assignment_type_0

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
