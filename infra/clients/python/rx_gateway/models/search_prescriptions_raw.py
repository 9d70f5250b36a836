from typing import Literal, cast

SearchPrescriptionsRaw = Literal["false", "true"]

SEARCH_PRESCRIPTIONS_RAW_VALUES: set[SearchPrescriptionsRaw] = {
    "false",
    "true",
}


def check_search_prescriptions_raw(value: str) -> SearchPrescriptionsRaw:
    # A value of a later version of the gateway is passed on.
    return cast(SearchPrescriptionsRaw, value)
