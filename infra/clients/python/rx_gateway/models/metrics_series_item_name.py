from typing import Literal, cast

MetricsSeriesItemName = Literal[
    "BreakerOpen", "DeliveryAttempts", "DeliveryDuration", "VendorCallDuration", "VendorCalls"
]

METRICS_SERIES_ITEM_NAME_VALUES: set[MetricsSeriesItemName] = {
    "BreakerOpen",
    "DeliveryAttempts",
    "DeliveryDuration",
    "VendorCallDuration",
    "VendorCalls",
}


def check_metrics_series_item_name(value: str) -> MetricsSeriesItemName:
    # A value of a later version of the gateway is passed on.
    return cast(MetricsSeriesItemName, value)
