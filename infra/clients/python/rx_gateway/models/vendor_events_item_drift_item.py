from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.vendor_events_item_drift_item_change import (
    VendorEventsItemDriftItemChange,
    check_vendor_events_item_drift_item_change,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="VendorEventsItemDriftItem")


@_attrs_define
class VendorEventsItemDriftItem:
    """
    Attributes:
        member (str): `results[].name`. A name that the catalogue does not have is `?`.
        change (VendorEventsItemDriftItemChange): Missing or always null, where it used to have a value; new; or of
            another `type`.
        connections (list[str]):
        type_ (str | Unset): The new type.
    """

    member: str
    change: VendorEventsItemDriftItemChange
    connections: list[str]
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        member = self.member

        change: str = self.change

        connections = self.connections

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "member": member,
                "change": change,
                "connections": connections,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        member = d.pop("member")

        change = check_vendor_events_item_drift_item_change(d.pop("change"))

        connections = cast(list[str], d.pop("connections"))

        type_ = d.pop("type", UNSET)

        vendor_events_item_drift_item = cls(
            member=member,
            change=change,
            connections=connections,
            type_=type_,
        )

        vendor_events_item_drift_item.additional_properties = d
        return vendor_events_item_drift_item

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
