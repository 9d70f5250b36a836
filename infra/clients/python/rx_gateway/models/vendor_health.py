from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.vendor_health_status import VendorHealthStatus, check_vendor_health_status
from ..types import UNSET, Unset

T = TypeVar("T", bound="VendorHealth")


@_attrs_define
class VendorHealth:
    """`ok`: no failures are recorded. `impaired`: calls on the listed `connections` are blocked or limited.

    Attributes:
        status (VendorHealthStatus):
        connections (list[str] | Unset):
    """

    status: VendorHealthStatus
    connections: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        connections: list[str] | Unset = UNSET
        if not isinstance(self.connections, Unset):
            connections = self.connections

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if connections is not UNSET:
            field_dict["connections"] = connections

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = check_vendor_health_status(d.pop("status"))

        connections = cast(list[str], d.pop("connections", UNSET))

        vendor_health = cls(
            status=status,
            connections=connections,
        )

        vendor_health.additional_properties = d
        return vendor_health

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
