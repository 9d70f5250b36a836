from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.metrics_series_item import MetricsSeriesItem


T = TypeVar("T", bound="Metrics")


@_attrs_define
class Metrics:
    """
    Attributes:
        step (int): The length of a period in seconds.
        times (list[datetime.datetime]): When each period begins, in UTC: a multiple of the step.
        series (list[MetricsSeriesItem]): Empty where the stage does not count by partner, and where the key's grants
            cover no connection. A series without any value is left out.
    """

    step: int
    times: list[datetime.datetime]
    series: list[MetricsSeriesItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        step = self.step

        times = []
        for times_item_data in self.times:
            times_item = times_item_data.isoformat()
            times.append(times_item)

        series = []
        for series_item_data in self.series:
            series_item = series_item_data.to_dict()
            series.append(series_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "step": step,
                "times": times,
                "series": series,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metrics_series_item import MetricsSeriesItem  # noqa: PLC0415

        d = dict(src_dict)
        step = d.pop("step")

        times = []
        _times = d.pop("times")
        for times_item_data in _times:
            times_item = datetime.datetime.fromisoformat(times_item_data)

            times.append(times_item)

        series = []
        _series = d.pop("series")
        for series_item_data in _series:
            series_item = MetricsSeriesItem.from_dict(series_item_data)

            series.append(series_item)

        metrics = cls(
            step=step,
            times=times,
            series=series,
        )

        metrics.additional_properties = d
        return metrics

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
