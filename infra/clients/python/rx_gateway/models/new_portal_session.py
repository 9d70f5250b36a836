from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewPortalSession")


@_attrs_define
class NewPortalSession:
    """
    Attributes:
        actor (str | Unset): The person who will use the session, as your records name them: an e-mail address, a staff
            number. It is in every audit record of the session.
        ttl_seconds (int | Unset): The session ends after this, and after 15 minutes without a request.
        read_only (bool | Unset): The session refuses every change.
        payloads (bool | Unset): The session may show payloads of events and answers of jobs. In production only one
            with an `actor` does.
    """

    actor: str | Unset = UNSET
    ttl_seconds: int | Unset = UNSET
    read_only: bool | Unset = UNSET
    payloads: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        actor = self.actor

        ttl_seconds = self.ttl_seconds

        read_only = self.read_only

        payloads = self.payloads

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if actor is not UNSET:
            field_dict["actor"] = actor
        if ttl_seconds is not UNSET:
            field_dict["ttlSeconds"] = ttl_seconds
        if read_only is not UNSET:
            field_dict["readOnly"] = read_only
        if payloads is not UNSET:
            field_dict["payloads"] = payloads

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        actor = d.pop("actor", UNSET)

        ttl_seconds = d.pop("ttlSeconds", UNSET)

        read_only = d.pop("readOnly", UNSET)

        payloads = d.pop("payloads", UNSET)

        new_portal_session = cls(
            actor=actor,
            ttl_seconds=ttl_seconds,
            read_only=read_only,
            payloads=payloads,
        )

        return new_portal_session
