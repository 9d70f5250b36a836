from typing import Literal, cast

GetMetricsName = Literal["BreakerOpen", "DeliveryAttempts", "DeliveryDuration", "VendorCallDuration", "VendorCalls"]

GET_METRICS_NAME_VALUES: set[GetMetricsName] = {
    "BreakerOpen",
    "DeliveryAttempts",
    "DeliveryDuration",
    "VendorCallDuration",
    "VendorCalls",
}


def check_get_metrics_name(value: str) -> GetMetricsName:
    # A value of a later version of the gateway is passed on.
    return cast(GetMetricsName, value)
