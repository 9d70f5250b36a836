from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.quotes_data_item import QuotesDataItem
    from ..models.quotes_failed_item import QuotesFailedItem


T = TypeVar("T", bound="Quotes")


@_attrs_define
class Quotes:
    """
    Attributes:
        data (list[QuotesDataItem]): Cheapest first by exact decimals, then by NPI; without a price last.
        failed (list[QuotesFailedItem]): In the order of the request. Every NPI is here or in `data`.
        vendor_ids (list[str]): The vendor's id of each answer, for questions to the vendor.
        raw (str | Unset): The vendor's answers, one after the other, separated by a line feed.
    """

    data: list[QuotesDataItem]
    failed: list[QuotesFailedItem]
    vendor_ids: list[str]
    raw: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        failed = []
        for failed_item_data in self.failed:
            failed_item = failed_item_data.to_dict()
            failed.append(failed_item)

        vendor_ids = self.vendor_ids

        raw = self.raw

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "failed": failed,
                "vendorIds": vendor_ids,
            }
        )
        if raw is not UNSET:
            field_dict["raw"] = raw

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.quotes_data_item import QuotesDataItem  # noqa: PLC0415
        from ..models.quotes_failed_item import QuotesFailedItem  # noqa: PLC0415

        d = dict(src_dict)
        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = QuotesDataItem.from_dict(data_item_data)

            data.append(data_item)

        failed = []
        _failed = d.pop("failed")
        for failed_item_data in _failed:
            failed_item = QuotesFailedItem.from_dict(failed_item_data)

            failed.append(failed_item)

        vendor_ids = cast(list[str], d.pop("vendorIds"))

        raw = d.pop("raw", UNSET)

        quotes = cls(
            data=data,
            failed=failed,
            vendor_ids=vendor_ids,
            raw=raw,
        )

        quotes.additional_properties = d
        return quotes

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
