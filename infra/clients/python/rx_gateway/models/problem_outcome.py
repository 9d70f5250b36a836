from typing import Literal, cast

ProblemOutcome = Literal["answered", "not-sent", "rejected", "uncertain"]

PROBLEM_OUTCOME_VALUES: set[ProblemOutcome] = {
    "answered",
    "not-sent",
    "rejected",
    "uncertain",
}


def check_problem_outcome(value: str) -> ProblemOutcome:
    # A value of a later version of the gateway is passed on.
    return cast(ProblemOutcome, value)
