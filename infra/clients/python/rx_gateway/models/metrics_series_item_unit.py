from typing import Literal, cast

MetricsSeriesItemUnit = Literal["Count", "Milliseconds"]

METRICS_SERIES_ITEM_UNIT_VALUES: set[MetricsSeriesItemUnit] = {
    "Count",
    "Milliseconds",
}


def check_metrics_series_item_unit(value: str) -> MetricsSeriesItemUnit:
    # A value of a later version of the gateway is passed on.
    return cast(MetricsSeriesItemUnit, value)
