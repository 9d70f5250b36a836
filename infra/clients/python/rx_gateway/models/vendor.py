from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.vendor_events_item import VendorEventsItem
    from ..models.vendor_health import VendorHealth
    from ..models.vendor_operations_item import VendorOperationsItem


T = TypeVar("T", bound="Vendor")


@_attrs_define
class Vendor:
    """
    Attributes:
        id (str):
        title (str):
        health (VendorHealth): `ok`: no failures are recorded. `impaired`: calls on the listed `connections` are blocked
            or limited.
        connections (list[str]): The connections that this key may use, as named in `Gateway-Connection`.
        operations (list[VendorOperationsItem]):
        events (list[VendorEventsItem] | Unset): Types of events whose webhooks have changed, with a grant of `:events`.
    """

    id: str
    title: str
    health: VendorHealth
    connections: list[str]
    operations: list[VendorOperationsItem]
    events: list[VendorEventsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        health = self.health.to_dict()

        connections = self.connections

        operations = []
        for operations_item_data in self.operations:
            operations_item = operations_item_data.to_dict()
            operations.append(operations_item)

        events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item = events_item_data.to_dict()
                events.append(events_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "title": title,
                "health": health,
                "connections": connections,
                "operations": operations,
            }
        )
        if events is not UNSET:
            field_dict["events"] = events

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.vendor_events_item import VendorEventsItem  # noqa: PLC0415
        from ..models.vendor_health import VendorHealth  # noqa: PLC0415
        from ..models.vendor_operations_item import VendorOperationsItem  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        title = d.pop("title")

        health = VendorHealth.from_dict(d.pop("health"))

        connections = cast(list[str], d.pop("connections"))

        operations = []
        _operations = d.pop("operations")
        for operations_item_data in _operations:
            operations_item = VendorOperationsItem.from_dict(operations_item_data)

            operations.append(operations_item)

        _events = d.pop("events", UNSET)
        events: list[VendorEventsItem] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = VendorEventsItem.from_dict(events_item_data)

                events.append(events_item)

        vendor = cls(
            id=id,
            title=title,
            health=health,
            connections=connections,
            operations=operations,
            events=events,
        )

        vendor.additional_properties = d
        return vendor

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
