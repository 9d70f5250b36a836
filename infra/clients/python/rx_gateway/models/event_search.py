from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.event_search_order import EventSearchOrder, check_event_search_order
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_search_subject import EventSearchSubject


T = TypeVar("T", bound="EventSearch")


@_attrs_define
class EventSearch:
    """
    Attributes:
        subject (EventSearchSubject | Unset): Only what is about this subject: members of an event's `subject` with
            their values, all of which the event has. `case_id` and `patient_id` are found by an index; others are filters.
        type_ (str | Unset): Only events of this type, or of the types that `<vendor>.*` or `job.*` matches.
        vendor (str | Unset): Only events of this vendor.
        connection (str | Unset): Only events of connections with this name.
        limit (int | Unset): The size of a page. A page has at most 200, even if `limit` is higher.
        cursor (str | Unset): The `cursor` of the previous page, of the same request otherwise: `limit` alone may
            differ.
        order (EventSearchOrder | Unset): By arrival: `asc` in that order, `desc` the last first.
        since (datetime.datetime | Unset): Only what arrived at this time or later.
        until (datetime.datetime | Unset): Only what arrived at this time or earlier.
    """

    subject: EventSearchSubject | Unset = UNSET
    type_: str | Unset = UNSET
    vendor: str | Unset = UNSET
    connection: str | Unset = UNSET
    limit: int | Unset = UNSET
    cursor: str | Unset = UNSET
    order: EventSearchOrder | Unset = UNSET
    since: datetime.datetime | Unset = UNSET
    until: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        subject: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subject, Unset):
            subject = self.subject.to_dict()

        type_ = self.type_

        vendor = self.vendor

        connection = self.connection

        limit = self.limit

        cursor = self.cursor

        order: str | Unset = UNSET
        if not isinstance(self.order, Unset):
            order = self.order

        since: str | Unset = UNSET
        if not isinstance(self.since, Unset):
            since = self.since.isoformat()

        until: str | Unset = UNSET
        if not isinstance(self.until, Unset):
            until = self.until.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if subject is not UNSET:
            field_dict["subject"] = subject
        if type_ is not UNSET:
            field_dict["type"] = type_
        if vendor is not UNSET:
            field_dict["vendor"] = vendor
        if connection is not UNSET:
            field_dict["connection"] = connection
        if limit is not UNSET:
            field_dict["limit"] = limit
        if cursor is not UNSET:
            field_dict["cursor"] = cursor
        if order is not UNSET:
            field_dict["order"] = order
        if since is not UNSET:
            field_dict["since"] = since
        if until is not UNSET:
            field_dict["until"] = until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_search_subject import EventSearchSubject  # noqa: PLC0415

        d = dict(src_dict)
        _subject = d.pop("subject", UNSET)
        subject: EventSearchSubject | Unset
        if isinstance(_subject, Unset):
            subject = UNSET
        else:
            subject = EventSearchSubject.from_dict(_subject)

        type_ = d.pop("type", UNSET)

        vendor = d.pop("vendor", UNSET)

        connection = d.pop("connection", UNSET)

        limit = d.pop("limit", UNSET)

        cursor = d.pop("cursor", UNSET)

        _order = d.pop("order", UNSET)
        order: EventSearchOrder | Unset
        if isinstance(_order, Unset):
            order = UNSET
        else:
            order = check_event_search_order(_order)

        _since = d.pop("since", UNSET)
        since: datetime.datetime | Unset
        if isinstance(_since, Unset):
            since = UNSET
        else:
            since = datetime.datetime.fromisoformat(_since)

        _until = d.pop("until", UNSET)
        until: datetime.datetime | Unset
        if isinstance(_until, Unset):
            until = UNSET
        else:
            until = datetime.datetime.fromisoformat(_until)

        event_search = cls(
            subject=subject,
            type_=type_,
            vendor=vendor,
            connection=connection,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )

        return event_search
