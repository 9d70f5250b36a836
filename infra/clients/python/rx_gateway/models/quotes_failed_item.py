from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.quotes_failed_item_reason import (
    QuotesFailedItemReason,
    check_quotes_failed_item_reason,
)

T = TypeVar("T", bound="QuotesFailedItem")


@_attrs_define
class QuotesFailedItem:
    """
    Attributes:
        npi (str):
        reason (QuotesFailedItemReason): `try-again` was asked again within the time of the request. `vendor-
            unavailable`: the part of the request that had this pharmacy failed. `not-found-or-not-covered`: the vendor
            answered 404 to it.
        code (Any): The vendor's own code, as it is; a number with more digits than a double keeps is a text of them.
            Null where it gave none.
    """

    npi: str
    reason: QuotesFailedItemReason
    code: Any
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        npi = self.npi

        reason: str = self.reason

        code = self.code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "npi": npi,
                "reason": reason,
                "code": code,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        npi = d.pop("npi")

        reason = check_quotes_failed_item_reason(d.pop("reason"))

        code = d.pop("code")

        quotes_failed_item = cls(
            npi=npi,
            reason=reason,
            code=code,
        )

        quotes_failed_item.additional_properties = d
        return quotes_failed_item

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
