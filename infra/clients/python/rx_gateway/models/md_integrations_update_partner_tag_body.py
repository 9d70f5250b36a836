from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsUpdatePartnerTagBody")


@_attrs_define
class MdIntegrationsUpdatePartnerTagBody:
    """
    Attributes:
        name (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        description (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        color (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        removable_role (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        auto_detach_status (Any | Unset): The vendor's document contradicts itself here: a breach is reported in
            `Gateway-Warning`, not refused.
    """

    name: Any | Unset = UNSET
    description: Any | Unset = UNSET
    color: Any | Unset = UNSET
    removable_role: Any | Unset = UNSET
    auto_detach_status: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        color = self.color

        removable_role = self.removable_role

        auto_detach_status = self.auto_detach_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if color is not UNSET:
            field_dict["color"] = color
        if removable_role is not UNSET:
            field_dict["removable_role"] = removable_role
        if auto_detach_status is not UNSET:
            field_dict["auto_detach_status"] = auto_detach_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        color = d.pop("color", UNSET)

        removable_role = d.pop("removable_role", UNSET)

        auto_detach_status = d.pop("auto_detach_status", UNSET)

        md_integrations_update_partner_tag_body = cls(
            name=name,
            description=description,
            color=color,
            removable_role=removable_role,
            auto_detach_status=auto_detach_status,
        )

        md_integrations_update_partner_tag_body.additional_properties = d
        return md_integrations_update_partner_tag_body

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
