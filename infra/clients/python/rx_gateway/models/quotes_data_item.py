from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.quotes_data_item_price_of_type_1 import (
    QuotesDataItemPriceOfType1,
    check_quotes_data_item_price_of_type_1,
)

T = TypeVar("T", bound="QuotesDataItem")


@_attrs_define
class QuotesDataItem:
    """
    Attributes:
        npi (str):
        pharmacy_type (None | str):
        usual_and_customary (None | str): The pharmacy's usual and customary price; null where it is not known.
        discounted (None | str): The price with the card.
        price (None | str): The price to show, by the connection's `priceBasis`: the lower of the two by default, or
            always the discounted one. Null where the vendor's answer has none.
        price_of (None | QuotesDataItemPriceOfType1): Which of the two `price` is.
        featured (bool | None): A Featured Brand medication, to which further restrictions apply.
    """

    npi: str
    pharmacy_type: None | str
    usual_and_customary: None | str
    discounted: None | str
    price: None | str
    price_of: None | QuotesDataItemPriceOfType1
    featured: bool | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        npi = self.npi

        pharmacy_type: None | str
        pharmacy_type = self.pharmacy_type

        usual_and_customary: None | str
        usual_and_customary = self.usual_and_customary

        discounted: None | str
        discounted = self.discounted

        price: None | str
        price = self.price

        price_of: None | str
        if isinstance(self.price_of, str):
            price_of = self.price_of
        else:
            price_of = self.price_of

        featured: bool | None
        featured = self.featured

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "npi": npi,
                "pharmacyType": pharmacy_type,
                "usualAndCustomary": usual_and_customary,
                "discounted": discounted,
                "price": price,
                "priceOf": price_of,
                "featured": featured,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        npi = d.pop("npi")

        def _parse_pharmacy_type(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        pharmacy_type = _parse_pharmacy_type(d.pop("pharmacyType"))

        def _parse_usual_and_customary(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        usual_and_customary = _parse_usual_and_customary(d.pop("usualAndCustomary"))

        def _parse_discounted(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        discounted = _parse_discounted(d.pop("discounted"))

        def _parse_price(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        price = _parse_price(d.pop("price"))

        def _parse_price_of(data: object) -> None | QuotesDataItemPriceOfType1:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                price_of_type_1 = check_quotes_data_item_price_of_type_1(data)

                return price_of_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuotesDataItemPriceOfType1, data)

        price_of = _parse_price_of(d.pop("priceOf"))

        def _parse_featured(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        featured = _parse_featured(d.pop("featured"))

        quotes_data_item = cls(
            npi=npi,
            pharmacy_type=pharmacy_type,
            usual_and_customary=usual_and_customary,
            discounted=discounted,
            price=price,
            price_of=price_of,
            featured=featured,
        )

        quotes_data_item.additional_properties = d
        return quotes_data_item

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
