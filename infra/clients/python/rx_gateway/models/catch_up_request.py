from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.catch_up_request_vendor import (
    CatchUpRequestVendor,
    check_catch_up_request_vendor,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CatchUpRequest")


@_attrs_define
class CatchUpRequest:
    """
    Attributes:
        vendor (CatchUpRequestVendor):
        since (datetime.datetime): Statuses that a case has had since before are not recovered. Not in the future, and
            at most 30 days ago.
        connection (str | Unset): One of the vendor's.
    """

    vendor: CatchUpRequestVendor
    since: datetime.datetime
    connection: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        vendor: str = self.vendor

        since = self.since.isoformat()

        connection = self.connection

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "vendor": vendor,
                "since": since,
            }
        )
        if connection is not UNSET:
            field_dict["connection"] = connection

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        vendor = check_catch_up_request_vendor(d.pop("vendor"))

        since = datetime.datetime.fromisoformat(d.pop("since"))

        connection = d.pop("connection", UNSET)

        catch_up_request = cls(
            vendor=vendor,
            since=since,
            connection=connection,
        )

        return catch_up_request
