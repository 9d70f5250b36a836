from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetLocationDeviationsResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetLocationDeviationsResponse2XXResultsItem:
    """
    Attributes:
        location_uuid (str | Unset):
        formulary_uuid (str | Unset):
        min_charge_percentage (Decimal | Unset):
        dispensing_fee_percentage (Decimal | Unset):
        price_percentage (Decimal | Unset):
        hidden (bool | Unset):
    """

    location_uuid: str | Unset = UNSET
    formulary_uuid: str | Unset = UNSET
    min_charge_percentage: Decimal | Unset = UNSET
    dispensing_fee_percentage: Decimal | Unset = UNSET
    price_percentage: Decimal | Unset = UNSET
    hidden: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        location_uuid = self.location_uuid

        formulary_uuid = self.formulary_uuid

        min_charge_percentage = self.min_charge_percentage

        dispensing_fee_percentage = self.dispensing_fee_percentage

        price_percentage = self.price_percentage

        hidden = self.hidden

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if location_uuid is not UNSET:
            field_dict["location-uuid"] = location_uuid
        if formulary_uuid is not UNSET:
            field_dict["formulary-uuid"] = formulary_uuid
        if min_charge_percentage is not UNSET:
            field_dict["min-charge-percentage"] = min_charge_percentage
        if dispensing_fee_percentage is not UNSET:
            field_dict["dispensing-fee-percentage"] = dispensing_fee_percentage
        if price_percentage is not UNSET:
            field_dict["price-percentage"] = price_percentage
        if hidden is not UNSET:
            field_dict["hidden"] = hidden

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        location_uuid = d.pop("location-uuid", UNSET)

        formulary_uuid = d.pop("formulary-uuid", UNSET)

        _min_charge_percentage = d.pop("min-charge-percentage", UNSET)
        min_charge_percentage: Decimal | Unset
        if isinstance(_min_charge_percentage, Unset):
            min_charge_percentage = UNSET
        else:
            min_charge_percentage = Decimal(_min_charge_percentage)

        _dispensing_fee_percentage = d.pop("dispensing-fee-percentage", UNSET)
        dispensing_fee_percentage: Decimal | Unset
        if isinstance(_dispensing_fee_percentage, Unset):
            dispensing_fee_percentage = UNSET
        else:
            dispensing_fee_percentage = Decimal(_dispensing_fee_percentage)

        _price_percentage = d.pop("price-percentage", UNSET)
        price_percentage: Decimal | Unset
        if isinstance(_price_percentage, Unset):
            price_percentage = UNSET
        else:
            price_percentage = Decimal(_price_percentage)

        hidden = d.pop("hidden", UNSET)

        mwi_formulary_get_location_deviations_response_2xx_results_item = cls(
            location_uuid=location_uuid,
            formulary_uuid=formulary_uuid,
            min_charge_percentage=min_charge_percentage,
            dispensing_fee_percentage=dispensing_fee_percentage,
            price_percentage=price_percentage,
            hidden=hidden,
        )

        mwi_formulary_get_location_deviations_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_location_deviations_response_2xx_results_item

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
