from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metrics_series_item_name import (
    MetricsSeriesItemName,
    check_metrics_series_item_name,
)
from ..models.metrics_series_item_stat import (
    MetricsSeriesItemStat,
    check_metrics_series_item_stat,
)
from ..models.metrics_series_item_unit import (
    MetricsSeriesItemUnit,
    check_metrics_series_item_unit,
)

if TYPE_CHECKING:
    from ..models.metrics_series_item_labels import MetricsSeriesItemLabels


T = TypeVar("T", bound="MetricsSeriesItem")


@_attrs_define
class MetricsSeriesItem:
    """
    Attributes:
        name (MetricsSeriesItemName):
        unit (MetricsSeriesItemUnit):
        stat (MetricsSeriesItemStat): How the values of a period became one. Percentiles are CloudWatch's estimates.
        labels (MetricsSeriesItemLabels):
        values (list[Decimal | None]): As many as `times`; null where nothing was measured.
    """

    name: MetricsSeriesItemName
    unit: MetricsSeriesItemUnit
    stat: MetricsSeriesItemStat
    labels: MetricsSeriesItemLabels
    values: list[Decimal | None]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: str = self.name

        unit: str = self.unit

        stat: str = self.stat

        labels = self.labels.to_dict()

        values = []
        for values_item_data in self.values:
            values_item: Decimal | None
            values_item = values_item_data
            values.append(values_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "unit": unit,
                "stat": stat,
                "labels": labels,
                "values": values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metrics_series_item_labels import MetricsSeriesItemLabels  # noqa: PLC0415

        d = dict(src_dict)
        name = check_metrics_series_item_name(d.pop("name"))

        unit = check_metrics_series_item_unit(d.pop("unit"))

        stat = check_metrics_series_item_stat(d.pop("stat"))

        labels = MetricsSeriesItemLabels.from_dict(d.pop("labels"))

        values = []
        _values = d.pop("values")
        for values_item_data in _values:

            def _parse_values_item(data: object) -> Decimal | None:
                if data is None:
                    return data
                try:
                    if not isinstance(data, (int, Decimal)):
                        raise TypeError()
                    values_item_type_0 = Decimal(data)

                    return values_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(Decimal | None, data)

            values_item = _parse_values_item(values_item_data)

            values.append(values_item)

        metrics_series_item = cls(
            name=name,
            unit=unit,
            stat=stat,
            labels=labels,
            values=values,
        )

        metrics_series_item.additional_properties = d
        return metrics_series_item

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
