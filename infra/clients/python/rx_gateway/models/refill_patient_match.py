from typing import Literal, cast

RefillPatientMatch = Literal["matched", "unknown"]

REFILL_PATIENT_MATCH_VALUES: set[RefillPatientMatch] = {
    "matched",
    "unknown",
}


def check_refill_patient_match(value: str) -> RefillPatientMatch:
    # A value of a later version of the gateway is passed on.
    return cast(RefillPatientMatch, value)
