from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsSubmitCaseOrderResponse2XXCaseType0TagsType0ItemType0")


@_attrs_define
class MdIntegrationsSubmitCaseOrderResponse2XXCaseType0TagsType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        type_ (None | str | Unset):
        name (None | str | Unset):
        key (None | str | Unset):
        color (None | str | Unset):
        description (Any | Unset):
        notes (Any | Unset):
        removable_role (None | str | Unset):
        auto_detach_status (Any | Unset):
    """

    id: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    color: None | str | Unset = UNSET
    description: Any | Unset = UNSET
    notes: Any | Unset = UNSET
    removable_role: None | str | Unset = UNSET
    auto_detach_status: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        key: None | str | Unset
        if isinstance(self.key, Unset):
            key = UNSET
        else:
            key = self.key

        color: None | str | Unset
        if isinstance(self.color, Unset):
            color = UNSET
        else:
            color = self.color

        description = self.description

        notes = self.notes

        removable_role: None | str | Unset
        if isinstance(self.removable_role, Unset):
            removable_role = UNSET
        else:
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

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_key(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        key = _parse_key(d.pop("key", UNSET))

        def _parse_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        color = _parse_color(d.pop("color", UNSET))

        description = d.pop("description", UNSET)

        notes = d.pop("notes", UNSET)

        def _parse_removable_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        removable_role = _parse_removable_role(d.pop("removable_role", UNSET))

        auto_detach_status = d.pop("auto_detach_status", UNSET)

        md_integrations_submit_case_order_response_2xx_case_type_0_tags_type_0_item_type_0 = cls(
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

        md_integrations_submit_case_order_response_2xx_case_type_0_tags_type_0_item_type_0.additional_properties = d
        return md_integrations_submit_case_order_response_2xx_case_type_0_tags_type_0_item_type_0

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
