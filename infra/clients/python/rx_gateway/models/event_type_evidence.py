from typing import Literal, cast

EventTypeEvidence = Literal["documented", "named", "published", "unconfirmed"]

EVENT_TYPE_EVIDENCE_VALUES: set[EventTypeEvidence] = {
    "documented",
    "named",
    "published",
    "unconfirmed",
}


def check_event_type_evidence(value: str) -> EventTypeEvidence:
    # A value of a later version of the gateway is passed on.
    return cast(EventTypeEvidence, value)
