from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.prescriptions_data_item_refill_attention_item import (
    PrescriptionsDataItemRefillAttentionItem,
    check_prescriptions_data_item_refill_attention_item,
)

T = TypeVar("T", bound="PrescriptionsDataItemRefill")


@_attrs_define
class PrescriptionsDataItemRefill:
    """
    Attributes:
        attention (list[PrescriptionsDataItemRefillAttentionItem]): Hints that the pharmacy may have to ask the
            prescriber. `no-refills`: none remain. `vendor-no-refills`: the vendor's status says so. `expired`: `expiresOn`
            is before today in the connection's time zone (`timeZone` of its secret, UTC by default).
    """

    attention: list[PrescriptionsDataItemRefillAttentionItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attention = []
        for attention_item_data in self.attention:
            attention_item: str = attention_item_data
            attention.append(attention_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attention": attention,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attention = []
        _attention = d.pop("attention")
        for attention_item_data in _attention:
            attention_item = check_prescriptions_data_item_refill_attention_item(attention_item_data)

            attention.append(attention_item)

        prescriptions_data_item_refill = cls(
            attention=attention,
        )

        prescriptions_data_item_refill.additional_properties = d
        return prescriptions_data_item_refill

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
