from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecoveryRequest")


@_attrs_define
class RecoveryRequest:
    """
    Attributes:
        since (datetime.datetime): Not in the future, and at most 30 days ago, which is how long events are stored.
        until (datetime.datetime | Unset): Not before `since`. Defaults to now; a later time means now.
        include_missing (bool | Unset): Include events that were never delivered to the endpoint, for example from
            before it was created or when its filters were narrower.
    """

    since: datetime.datetime
    until: datetime.datetime | Unset = UNSET
    include_missing: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        since = self.since.isoformat()

        until: str | Unset = UNSET
        if not isinstance(self.until, Unset):
            until = self.until.isoformat()

        include_missing = self.include_missing

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "since": since,
            }
        )
        if until is not UNSET:
            field_dict["until"] = until
        if include_missing is not UNSET:
            field_dict["includeMissing"] = include_missing

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        since = datetime.datetime.fromisoformat(d.pop("since"))

        _until = d.pop("until", UNSET)
        until: datetime.datetime | Unset
        if isinstance(_until, Unset):
            until = UNSET
        else:
            until = datetime.datetime.fromisoformat(_until)

        include_missing = d.pop("includeMissing", UNSET)

        recovery_request = cls(
            since=since,
            until=until,
            include_missing=include_missing,
        )

        return recovery_request
