from typing import Literal, cast

GetMetricsStep = Literal["21600", "300", "3600", "60", "86400", "900"]

GET_METRICS_STEP_VALUES: set[GetMetricsStep] = {
    "21600",
    "300",
    "3600",
    "60",
    "86400",
    "900",
}


def check_get_metrics_step(value: str) -> GetMetricsStep:
    # A value of a later version of the gateway is passed on.
    return cast(GetMetricsStep, value)
