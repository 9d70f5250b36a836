from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_subject import EventSubject


T = TypeVar("T", bound="Event")


@_attrs_define
class Event:
    """
    Attributes:
        id (str): The same for every replay of the vendor's.
        type_ (str): `<vendor>.<event>`, `job.<status>`, `endpoint.paused` or `gateway.test`.
        timestamp (datetime.datetime): The vendor's time, or when it arrived if the vendor gives none.
        received_at (datetime.datetime):
        vendor (None | str):
        connection (None | str):
        subject (EventSubject): Whom or what it is about: `case_id`, `patient_id` … as the vendor names them.
        stale (bool): A newer event of this subject was recorded before.
        late (bool | Unset): Older than the memory for duplicates: stored, not delivered.
        recovered (bool | Unset): Its webhook was missed: the vendor was asked for the status. `timestamp` is since when
            the case has it, and `data` the object that states it.
        recovered_as (str | Unset): The recovered event that stated this status before its webhook came: stored, not
            delivered.
    """

    id: str
    type_: str
    timestamp: datetime.datetime
    received_at: datetime.datetime
    vendor: None | str
    connection: None | str
    subject: EventSubject
    stale: bool
    late: bool | Unset = UNSET
    recovered: bool | Unset = UNSET
    recovered_as: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        timestamp = self.timestamp.isoformat()

        received_at = self.received_at.isoformat()

        vendor: None | str
        vendor = self.vendor

        connection: None | str
        connection = self.connection

        subject = self.subject.to_dict()

        stale = self.stale

        late = self.late

        recovered = self.recovered

        recovered_as = self.recovered_as

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "timestamp": timestamp,
                "receivedAt": received_at,
                "vendor": vendor,
                "connection": connection,
                "subject": subject,
                "stale": stale,
            }
        )
        if late is not UNSET:
            field_dict["late"] = late
        if recovered is not UNSET:
            field_dict["recovered"] = recovered
        if recovered_as is not UNSET:
            field_dict["recoveredAs"] = recovered_as

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_subject import EventSubject  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        type_ = d.pop("type")

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        received_at = datetime.datetime.fromisoformat(d.pop("receivedAt"))

        def _parse_vendor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        vendor = _parse_vendor(d.pop("vendor"))

        def _parse_connection(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        connection = _parse_connection(d.pop("connection"))

        subject = EventSubject.from_dict(d.pop("subject"))

        stale = d.pop("stale")

        late = d.pop("late", UNSET)

        recovered = d.pop("recovered", UNSET)

        recovered_as = d.pop("recoveredAs", UNSET)

        event = cls(
            id=id,
            type_=type_,
            timestamp=timestamp,
            received_at=received_at,
            vendor=vendor,
            connection=connection,
            subject=subject,
            stale=stale,
            late=late,
            recovered=recovered,
            recovered_as=recovered_as,
        )

        event.additional_properties = d
        return event

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
