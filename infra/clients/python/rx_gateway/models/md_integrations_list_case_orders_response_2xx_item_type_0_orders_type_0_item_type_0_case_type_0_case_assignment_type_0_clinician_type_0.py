from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T",
    bound="MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0ClinicianType0",
)


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseAssignmentType0ClinicianType0:
    """
    Attributes:
        clinician_id (Any | Unset):
        clinician_specialty (Any | Unset):
        first_name (Any | Unset):
        last_name (Any | Unset):
        full_name (Any | Unset):
        is_online (Any | Unset):
        photo (Any | Unset):
    """

    clinician_id: Any | Unset = UNSET
    clinician_specialty: Any | Unset = UNSET
    first_name: Any | Unset = UNSET
    last_name: Any | Unset = UNSET
    full_name: Any | Unset = UNSET
    is_online: Any | Unset = UNSET
    photo: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clinician_id = self.clinician_id

        clinician_specialty = self.clinician_specialty

        first_name = self.first_name

        last_name = self.last_name

        full_name = self.full_name

        is_online = self.is_online

        photo = self.photo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if clinician_specialty is not UNSET:
            field_dict["clinician_specialty"] = clinician_specialty
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if photo is not UNSET:
            field_dict["photo"] = photo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        clinician_id = d.pop("clinician_id", UNSET)

        clinician_specialty = d.pop("clinician_specialty", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        full_name = d.pop("full_name", UNSET)

        is_online = d.pop("is_online", UNSET)

        photo = d.pop("photo", UNSET)

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0 = cls(
            clinician_id=clinician_id,
            clinician_specialty=clinician_specialty,
            first_name=first_name,
            last_name=last_name,
            full_name=full_name,
            is_online=is_online,
            photo=photo,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_assignment_type_0_clinician_type_0

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
