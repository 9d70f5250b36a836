from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.delivery_search_order import (
    DeliverySearchOrder,
    check_delivery_search_order,
)
from ..models.delivery_search_status import (
    DeliverySearchStatus,
    check_delivery_search_status,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delivery_search_subject import DeliverySearchSubject


T = TypeVar("T", bound="DeliverySearch")


@_attrs_define
class DeliverySearch:
    """
    Attributes:
        subject (DeliverySearchSubject | Unset): Only what is about this subject: members of an event's `subject` with
            their values, all of which the event has. `case_id` and `patient_id` are found by an index; others are filters.
        endpoint_id (str | Unset): Only deliveries to this endpoint.
        status (DeliverySearchStatus | Unset): Only deliveries with this status.
        event_id (str | Unset): Only deliveries of this event.
        type_ (str | Unset): Only events of this type, or of the types that `<vendor>.*` or `job.*` matches.
        connection (str | Unset): Only deliveries of connections with this name.
        limit (int | Unset): The size of a page. A page has at most 200, even if `limit` is higher.
        cursor (str | Unset): The `cursor` of the previous page, of the same request otherwise: `limit` alone may
            differ.
        order (DeliverySearchOrder | Unset): By arrival: `asc` in that order, `desc` the last first.
        since (datetime.datetime | Unset): Only what arrived at this time or later.
        until (datetime.datetime | Unset): Only what arrived at this time or earlier.
    """

    subject: DeliverySearchSubject | Unset = UNSET
    endpoint_id: str | Unset = UNSET
    status: DeliverySearchStatus | Unset = UNSET
    event_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    connection: str | Unset = UNSET
    limit: int | Unset = UNSET
    cursor: str | Unset = UNSET
    order: DeliverySearchOrder | Unset = UNSET
    since: datetime.datetime | Unset = UNSET
    until: datetime.datetime | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        subject: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subject, Unset):
            subject = self.subject.to_dict()

        endpoint_id = self.endpoint_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        event_id = self.event_id

        type_ = self.type_

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
        if endpoint_id is not UNSET:
            field_dict["endpointId"] = endpoint_id
        if status is not UNSET:
            field_dict["status"] = status
        if event_id is not UNSET:
            field_dict["eventId"] = event_id
        if type_ is not UNSET:
            field_dict["type"] = type_
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
        from ..models.delivery_search_subject import DeliverySearchSubject  # noqa: PLC0415

        d = dict(src_dict)
        _subject = d.pop("subject", UNSET)
        subject: DeliverySearchSubject | Unset
        if isinstance(_subject, Unset):
            subject = UNSET
        else:
            subject = DeliverySearchSubject.from_dict(_subject)

        endpoint_id = d.pop("endpointId", UNSET)

        _status = d.pop("status", UNSET)
        status: DeliverySearchStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_delivery_search_status(_status)

        event_id = d.pop("eventId", UNSET)

        type_ = d.pop("type", UNSET)

        connection = d.pop("connection", UNSET)

        limit = d.pop("limit", UNSET)

        cursor = d.pop("cursor", UNSET)

        _order = d.pop("order", UNSET)
        order: DeliverySearchOrder | Unset
        if isinstance(_order, Unset):
            order = UNSET
        else:
            order = check_delivery_search_order(_order)

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

        delivery_search = cls(
            subject=subject,
            endpoint_id=endpoint_id,
            status=status,
            event_id=event_id,
            type_=type_,
            connection=connection,
            limit=limit,
            cursor=cursor,
            order=order,
            since=since,
            until=until,
        )

        return delivery_search
