from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetFormularyDiscountCategoriesResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetFormularyDiscountCategoriesResponse2XXResultsItem:
    """
    Attributes:
        dispensing_category_uuid (str | Unset):
        amount (int | Unset):
    """

    dispensing_category_uuid: str | Unset = UNSET
    amount: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dispensing_category_uuid = self.dispensing_category_uuid

        amount = self.amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dispensing_category_uuid is not UNSET:
            field_dict["dispensing-category-uuid"] = dispensing_category_uuid
        if amount is not UNSET:
            field_dict["amount"] = amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dispensing_category_uuid = d.pop("dispensing-category-uuid", UNSET)

        amount = d.pop("amount", UNSET)

        mwi_formulary_get_formulary_discount_categories_response_2xx_results_item = cls(
            dispensing_category_uuid=dispensing_category_uuid,
            amount=amount,
        )

        mwi_formulary_get_formulary_discount_categories_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_formulary_discount_categories_response_2xx_results_item

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
