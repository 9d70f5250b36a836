from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.counts_deliveries_held import CountsDeliveriesHeld
    from ..models.counts_deliveries_pending import CountsDeliveriesPending


T = TypeVar("T", bound="CountsDeliveries")


@_attrs_define
class CountsDeliveries:
    """
    Attributes:
        pending (CountsDeliveriesPending):
        held (CountsDeliveriesHeld):
    """

    pending: CountsDeliveriesPending
    held: CountsDeliveriesHeld
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pending = self.pending.to_dict()

        held = self.held.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pending": pending,
                "held": held,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts_deliveries_held import CountsDeliveriesHeld  # noqa: PLC0415
        from ..models.counts_deliveries_pending import CountsDeliveriesPending  # noqa: PLC0415

        d = dict(src_dict)
        pending = CountsDeliveriesPending.from_dict(d.pop("pending"))

        held = CountsDeliveriesHeld.from_dict(d.pop("held"))

        counts_deliveries = cls(
            pending=pending,
            held=held,
        )

        counts_deliveries.additional_properties = d
        return counts_deliveries

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
