from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InsideRxPricePeopleByNpiBody")


@_attrs_define
class InsideRxPricePeopleByNpiBody:
    """
    Attributes:
        ndc (str):
        quantity (Decimal):
        npis (list[str]):
        days_supply (Decimal | Unset):
    """

    ndc: str
    quantity: Decimal
    npis: list[str]
    days_supply: Decimal | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ndc = self.ndc

        quantity = self.quantity

        npis = self.npis

        days_supply = self.days_supply

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ndc": ndc,
                "quantity": quantity,
                "npis": npis,
            }
        )
        if days_supply is not UNSET:
            field_dict["daysSupply"] = days_supply

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ndc = d.pop("ndc")

        quantity = Decimal(d.pop("quantity"))

        npis = cast(list[str], d.pop("npis"))

        _days_supply = d.pop("daysSupply", UNSET)
        days_supply: Decimal | Unset
        if isinstance(_days_supply, Unset):
            days_supply = UNSET
        else:
            days_supply = Decimal(_days_supply)

        inside_rx_price_people_by_npi_body = cls(
            ndc=ndc,
            quantity=quantity,
            npis=npis,
            days_supply=days_supply,
        )

        inside_rx_price_people_by_npi_body.additional_properties = d
        return inside_rx_price_people_by_npi_body

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
