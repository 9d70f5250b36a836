from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0TagsType0ItemType0"
)


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0TagsType0ItemType0:
    """
    Attributes:
        id (Any | Unset):
        type_ (Any | Unset):
        name (Any | Unset):
        key (Any | Unset):
        color (Any | Unset):
        description (Any | Unset):
        notes (Any | Unset):
        removable_role (Any | Unset):
        auto_detach_status (Any | Unset):
    """

    id: Any | Unset = UNSET
    type_: Any | Unset = UNSET
    name: Any | Unset = UNSET
    key: Any | Unset = UNSET
    color: Any | Unset = UNSET
    description: Any | Unset = UNSET
    notes: Any | Unset = UNSET
    removable_role: Any | Unset = UNSET
    auto_detach_status: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        name = self.name

        key = self.key

        color = self.color

        description = self.description

        notes = self.notes

        removable_role = self.removable_role

        auto_detach_status = self.auto_detach_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if key is not UNSET:
            field_dict["key"] = key
        if color is not UNSET:
            field_dict["color"] = color
        if description is not UNSET:
            field_dict["description"] = description
        if notes is not UNSET:
            field_dict["notes"] = notes
        if removable_role is not UNSET:
            field_dict["removable_role"] = removable_role
        if auto_detach_status is not UNSET:
            field_dict["auto_detach_status"] = auto_detach_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        type_ = d.pop("type", UNSET)

        name = d.pop("name", UNSET)

        key = d.pop("key", UNSET)

        color = d.pop("color", UNSET)

        description = d.pop("description", UNSET)

        notes = d.pop("notes", UNSET)

        removable_role = d.pop("removable_role", UNSET)

        auto_detach_status = d.pop("auto_detach_status", UNSET)

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_tags_type_0_item_type_0 = cls(
            id=id,
            type_=type_,
            name=name,
            key=key,
            color=color,
            description=description,
            notes=notes,
            removable_role=removable_role,
            auto_detach_status=auto_detach_status,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_tags_type_0_item_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_tags_type_0_item_type_0

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
