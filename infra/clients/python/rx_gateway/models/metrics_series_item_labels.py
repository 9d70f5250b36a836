from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MetricsSeriesItemLabels")


@_attrs_define
class MetricsSeriesItemLabels:
    """
    Attributes:
        vendor (str | Unset):
        connection (str | Unset):
        outcome (str | Unset):
        result (str | Unset):
    """

    vendor: str | Unset = UNSET
    connection: str | Unset = UNSET
    outcome: str | Unset = UNSET
    result: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        vendor = self.vendor

        connection = self.connection

        outcome = self.outcome

        result = self.result

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if vendor is not UNSET:
            field_dict["vendor"] = vendor
        if connection is not UNSET:
            field_dict["connection"] = connection
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if result is not UNSET:
            field_dict["result"] = result

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        vendor = d.pop("vendor", UNSET)

        connection = d.pop("connection", UNSET)

        outcome = d.pop("outcome", UNSET)

        result = d.pop("result", UNSET)

        metrics_series_item_labels = cls(
            vendor=vendor,
            connection=connection,
            outcome=outcome,
            result=result,
        )

        metrics_series_item_labels.additional_properties = d
        return metrics_series_item_labels

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
