from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.vendor_events_item_drift_item import VendorEventsItemDriftItem


T = TypeVar("T", bound="VendorEventsItem")


@_attrs_define
class VendorEventsItem:
    """
    Attributes:
        type_ (str):
        drift (list[VendorEventsItemDriftItem]): How the vendor's answers have changed, by samples: against the vendor's
            document where that shows them, else against earlier ones.
    """

    type_: str
    drift: list[VendorEventsItemDriftItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        drift = []
        for drift_item_data in self.drift:
            drift_item = drift_item_data.to_dict()
            drift.append(drift_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "drift": drift,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.vendor_events_item_drift_item import VendorEventsItemDriftItem  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type")

        drift = []
        _drift = d.pop("drift")
        for drift_item_data in _drift:
            drift_item = VendorEventsItemDriftItem.from_dict(drift_item_data)

            drift.append(drift_item)

        vendor_events_item = cls(
            type_=type_,
            drift=drift,
        )

        vendor_events_item.additional_properties = d
        return vendor_events_item

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
