from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inside_rx_price_pets_by_npi_response_2xx_successful_item_price import (
        InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice,
    )


T = TypeVar("T", bound="InsideRxPricePetsByNpiResponse2XXSuccessfulItem")


@_attrs_define
class InsideRxPricePetsByNpiResponse2XXSuccessfulItem:
    """
    Attributes:
        npi (str | Unset):
        type_ (str | Unset):
        price (InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice | Unset):
        featured (bool | Unset):
    """

    npi: str | Unset = UNSET
    type_: str | Unset = UNSET
    price: InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice | Unset = UNSET
    featured: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        npi = self.npi

        type_ = self.type_

        price: dict[str, Any] | Unset = UNSET
        if not isinstance(self.price, Unset):
            price = self.price.to_dict()

        featured = self.featured

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if npi is not UNSET:
            field_dict["npi"] = npi
        if type_ is not UNSET:
            field_dict["type"] = type_
        if price is not UNSET:
            field_dict["price"] = price
        if featured is not UNSET:
            field_dict["featured"] = featured

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inside_rx_price_pets_by_npi_response_2xx_successful_item_price import (
            InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice,  # noqa: PLC0415
        )

        d = dict(src_dict)
        npi = d.pop("npi", UNSET)

        type_ = d.pop("type", UNSET)

        _price = d.pop("price", UNSET)
        price: InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice | Unset
        if isinstance(_price, Unset):
            price = UNSET
        else:
            price = InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice.from_dict(_price)

        featured = d.pop("featured", UNSET)

        inside_rx_price_pets_by_npi_response_2xx_successful_item = cls(
            npi=npi,
            type_=type_,
            price=price,
            featured=featured,
        )

        inside_rx_price_pets_by_npi_response_2xx_successful_item.additional_properties = d
        return inside_rx_price_pets_by_npi_response_2xx_successful_item

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
