from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refill_attention_item_reasons_item import (
    RefillAttentionItemReasonsItem,
    check_refill_attention_item_reasons_item,
)

T = TypeVar("T", bound="RefillAttentionItem")


@_attrs_define
class RefillAttentionItem:
    """
    Attributes:
        pointer (str):
        reasons (list[RefillAttentionItemReasonsItem]): Hints that the pharmacy may have to ask the prescriber. `no-
            refills`: none remain. `vendor-no-refills`: the vendor's status says so. `expired`: `expiresOn` is before today
            in the connection's time zone (`timeZone` of its secret, UTC by default).
    """

    pointer: str
    reasons: list[RefillAttentionItemReasonsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pointer = self.pointer

        reasons = []
        for reasons_item_data in self.reasons:
            reasons_item: str = reasons_item_data
            reasons.append(reasons_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "pointer": pointer,
                "reasons": reasons,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        pointer = d.pop("pointer")

        reasons = []
        _reasons = d.pop("reasons")
        for reasons_item_data in _reasons:
            reasons_item = check_refill_attention_item_reasons_item(reasons_item_data)

            reasons.append(reasons_item)

        refill_attention_item = cls(
            pointer=pointer,
            reasons=reasons,
        )

        refill_attention_item.additional_properties = d
        return refill_attention_item

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
