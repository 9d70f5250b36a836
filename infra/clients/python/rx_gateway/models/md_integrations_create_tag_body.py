from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateTagBody")


@_attrs_define
class MdIntegrationsCreateTagBody:
    """
    Attributes:
        name (None | str | Unset):
        key (None | str | Unset):
        type_ (None | str | Unset):
        color (None | str | Unset):
        description (None | str | Unset):
        removable_role (None | str | Unset):
        auto_detach_status (list[None | str] | None | Unset):
    """

    name: None | str | Unset = UNSET
    key: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    color: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    removable_role: None | str | Unset = UNSET
    auto_detach_status: list[None | str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        color: None | str | Unset
        if isinstance(self.color, Unset):
            color = UNSET
        else:
            color = self.color

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        removable_role: None | str | Unset
        if isinstance(self.removable_role, Unset):
            removable_role = UNSET
        else:
            removable_role = self.removable_role

        auto_detach_status: list[None | str] | None | Unset
        if isinstance(self.auto_detach_status, Unset):
            auto_detach_status = UNSET
        elif isinstance(self.auto_detach_status, list):
            auto_detach_status = []
            for auto_detach_status_type_0_item_data in self.auto_detach_status:
                auto_detach_status_type_0_item: None | str
                auto_detach_status_type_0_item = auto_detach_status_type_0_item_data
                auto_detach_status.append(auto_detach_status_type_0_item)

        else:
            auto_detach_status = self.auto_detach_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if key is not UNSET:
            field_dict["key"] = key
        if type_ is not UNSET:
            field_dict["type"] = type_
        if color is not UNSET:
            field_dict["color"] = color
        if description is not UNSET:
            field_dict["description"] = description
        if removable_role is not UNSET:
            field_dict["removable_role"] = removable_role
        if auto_detach_status is not UNSET:
            field_dict["auto_detach_status"] = auto_detach_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        color = _parse_color(d.pop("color", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_removable_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        removable_role = _parse_removable_role(d.pop("removable_role", UNSET))

        def _parse_auto_detach_status(data: object) -> list[None | str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                auto_detach_status_type_0 = []
                _auto_detach_status_type_0 = data
                for auto_detach_status_type_0_item_data in _auto_detach_status_type_0:

                    def _parse_auto_detach_status_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    auto_detach_status_type_0_item = _parse_auto_detach_status_type_0_item(
                        auto_detach_status_type_0_item_data
                    )

                    auto_detach_status_type_0.append(auto_detach_status_type_0_item)

                return auto_detach_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | Unset, data)

        auto_detach_status = _parse_auto_detach_status(d.pop("auto_detach_status", UNSET))

        md_integrations_create_tag_body = cls(
            name=name,
            key=key,
            type_=type_,
            color=color,
            description=description,
            removable_role=removable_role,
            auto_detach_status=auto_detach_status,
        )

        md_integrations_create_tag_body.additional_properties = d
        return md_integrations_create_tag_body

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
