from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InsideRxPricePeopleByRegionBody")


@_attrs_define
class InsideRxPricePeopleByRegionBody:
    """
    Attributes:
        ndc (str | Unset):
        quantity (Decimal | Unset):
        zip_ (str | Unset):
    """

    ndc: str | Unset = UNSET
    quantity: Decimal | Unset = UNSET
    zip_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ndc = self.ndc

        quantity = self.quantity

        zip_ = self.zip_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if zip_ is not UNSET:
            field_dict["zip"] = zip_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ndc = d.pop("ndc", UNSET)

        _quantity = d.pop("quantity", UNSET)
        quantity: Decimal | Unset
        if isinstance(_quantity, Unset):
            quantity = UNSET
        else:
            quantity = Decimal(_quantity)

        zip_ = d.pop("zip", UNSET)

        inside_rx_price_people_by_region_body = cls(
            ndc=ndc,
            quantity=quantity,
            zip_=zip_,
        )

        inside_rx_price_people_by_region_body.additional_properties = d
        return inside_rx_price_people_by_region_body

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
