from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T",
    bound="MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0",
)


@_attrs_define
class MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0:
    """
    Attributes:
        license_id (Any | Unset):
        type_ (Any | Unset):
        value (Any | Unset):
    """

    license_id: Any | Unset = UNSET
    type_: Any | Unset = UNSET
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        license_id = self.license_id

        type_ = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if license_id is not UNSET:
            field_dict["license_id"] = license_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        license_id = d.pop("license_id", UNSET)

        type_ = d.pop("type", UNSET)

        value = d.pop("value", UNSET)

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0 = cls(
            license_id=license_id,
            type_=type_,
            value=value,
        )

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0.additional_properties = d
        return md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0

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
