from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.recovery_status import RecoveryStatus, check_recovery_status

T = TypeVar("T", bound="Recovery")


@_attrs_define
class Recovery:
    """
    Attributes:
        id (str):
        endpoint_id (str):
        status (RecoveryStatus): `stopped`: the endpoint was disabled while the recovery ran.
        since (datetime.datetime):
        until (datetime.datetime):
        include_missing (bool):
        examined (int): Deliveries and events examined so far.
        sent_again (int): Failed deliveries that are pending again.
        added (int): Missing deliveries that were created.
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    id: str
    endpoint_id: str
    status: RecoveryStatus
    since: datetime.datetime
    until: datetime.datetime
    include_missing: bool
    examined: int
    sent_again: int
    added: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        endpoint_id = self.endpoint_id

        status: str = self.status

        since = self.since.isoformat()

        until = self.until.isoformat()

        include_missing = self.include_missing

        examined = self.examined

        sent_again = self.sent_again

        added = self.added

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "endpointId": endpoint_id,
                "status": status,
                "since": since,
                "until": until,
                "includeMissing": include_missing,
                "examined": examined,
                "sentAgain": sent_again,
                "added": added,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        endpoint_id = d.pop("endpointId")

        status = check_recovery_status(d.pop("status"))

        since = datetime.datetime.fromisoformat(d.pop("since"))

        until = datetime.datetime.fromisoformat(d.pop("until"))

        include_missing = d.pop("includeMissing")

        examined = d.pop("examined")

        sent_again = d.pop("sentAgain")

        added = d.pop("added")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        recovery = cls(
            id=id,
            endpoint_id=endpoint_id,
            status=status,
            since=since,
            until=until,
            include_missing=include_missing,
            examined=examined,
            sent_again=sent_again,
            added=added,
            created_at=created_at,
            updated_at=updated_at,
        )

        recovery.additional_properties = d
        return recovery

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
