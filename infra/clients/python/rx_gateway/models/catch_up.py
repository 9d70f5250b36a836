from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.catch_up_status import CatchUpStatus, check_catch_up_status

T = TypeVar("T", bound="CatchUp")


@_attrs_define
class CatchUp:
    """
    Attributes:
        id (str):
        vendor (str):
        connection (str):
        status (CatchUpStatus): `waiting` begins within a minute. `stopped`: the vendor took no more calls, and the next
            one goes on where this one ended.
        since (datetime.datetime | None):
        read (int): Cases whose status the vendor was asked for so far; 200 at most.
        recovered (int): Statuses whose webhooks were missed. Each becomes an event.
        unclear (int): Answers without a status that could be read or that an event has.
        more (bool): Cases are left that were not read: the next catch-up begins with them.
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    id: str
    vendor: str
    connection: str
    status: CatchUpStatus
    since: datetime.datetime | None
    read: int
    recovered: int
    unclear: int
    more: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        vendor = self.vendor

        connection = self.connection

        status: str = self.status

        since: None | str
        if isinstance(self.since, datetime.datetime):
            since = self.since.isoformat()
        else:
            since = self.since

        read = self.read

        recovered = self.recovered

        unclear = self.unclear

        more = self.more

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "vendor": vendor,
                "connection": connection,
                "status": status,
                "since": since,
                "read": read,
                "recovered": recovered,
                "unclear": unclear,
                "more": more,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        vendor = d.pop("vendor")

        connection = d.pop("connection")

        status = check_catch_up_status(d.pop("status"))

        def _parse_since(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                since_type_0 = datetime.datetime.fromisoformat(data)

                return since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        since = _parse_since(d.pop("since"))

        read = d.pop("read")

        recovered = d.pop("recovered")

        unclear = d.pop("unclear")

        more = d.pop("more")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        catch_up = cls(
            id=id,
            vendor=vendor,
            connection=connection,
            status=status,
            since=since,
            read=read,
            recovered=recovered,
            unclear=unclear,
            more=more,
            created_at=created_at,
            updated_at=updated_at,
        )

        catch_up.additional_properties = d
        return catch_up

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
