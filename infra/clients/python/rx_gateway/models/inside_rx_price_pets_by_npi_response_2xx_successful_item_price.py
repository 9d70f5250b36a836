from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice")


@_attrs_define
class InsideRxPricePetsByNpiResponse2XXSuccessfulItemPrice:
    """
    Attributes:
        unc (None | str | Unset):
        discounted (str | Unset):
    """

    unc: None | str | Unset = UNSET
    discounted: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        unc: None | str | Unset
        if isinstance(self.unc, Unset):
            unc = UNSET
        else:
            unc = self.unc

        discounted = self.discounted

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if unc is not UNSET:
            field_dict["unc"] = unc
        if discounted is not UNSET:
            field_dict["discounted"] = discounted

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_unc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        unc = _parse_unc(d.pop("unc", UNSET))

        discounted = d.pop("discounted", UNSET)

        inside_rx_price_pets_by_npi_response_2xx_successful_item_price = cls(
            unc=unc,
            discounted=discounted,
        )

        inside_rx_price_pets_by_npi_response_2xx_successful_item_price.additional_properties = d
        return inside_rx_price_pets_by_npi_response_2xx_successful_item_price

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
