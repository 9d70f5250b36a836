from typing import Literal, cast

MetricsSeriesItemStat = Literal["maximum", "p50", "p95", "sum"]

METRICS_SERIES_ITEM_STAT_VALUES: set[MetricsSeriesItemStat] = {
    "maximum",
    "p50",
    "p95",
    "sum",
}


def check_metrics_series_item_stat(value: str) -> MetricsSeriesItemStat:
    # A value of a later version of the gateway is passed on.
    return cast(MetricsSeriesItemStat, value)
