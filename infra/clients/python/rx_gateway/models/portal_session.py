from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PortalSession")


@_attrs_define
class PortalSession:
    """
    Attributes:
        id (str): Names the session in the audit log; it is no secret.
        token (str): Sent as `Authorization: Bearer`. Shown only in this answer.
        url (str): Opens the portal in this session: the token is in the fragment, which browsers do not send.
        expires_at (datetime.datetime):
        read_only (bool):
        payloads (bool):
    """

    id: str
    token: str
    url: str
    expires_at: datetime.datetime
    read_only: bool
    payloads: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        token = self.token

        url = self.url

        expires_at = self.expires_at.isoformat()

        read_only = self.read_only

        payloads = self.payloads

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "token": token,
                "url": url,
                "expiresAt": expires_at,
                "readOnly": read_only,
                "payloads": payloads,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        token = d.pop("token")

        url = d.pop("url")

        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        read_only = d.pop("readOnly")

        payloads = d.pop("payloads")

        portal_session = cls(
            id=id,
            token=token,
            url=url,
            expires_at=expires_at,
            read_only=read_only,
            payloads=payloads,
        )

        portal_session.additional_properties = d
        return portal_session

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
