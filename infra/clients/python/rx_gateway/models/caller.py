from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.caller_identity import CallerIdentity


T = TypeVar("T", bound="Caller")


@_attrs_define
class Caller:
    """
    Attributes:
        role (Literal['partner']):
        identity (CallerIdentity):
        stage (str):
        read_only (bool): Changes are refused.
        payloads (bool): Payloads are shown.
        grants (list[str]):
        expires_at (datetime.datetime | None): When the portal session ends at the latest; null for an API key.
    """

    role: Literal["partner"]
    identity: CallerIdentity
    stage: str
    read_only: bool
    payloads: bool
    grants: list[str]
    expires_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role = self.role

        identity = self.identity.to_dict()

        stage = self.stage

        read_only = self.read_only

        payloads = self.payloads

        grants = self.grants

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "role": role,
                "identity": identity,
                "stage": stage,
                "readOnly": read_only,
                "payloads": payloads,
                "grants": grants,
                "expiresAt": expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.caller_identity import CallerIdentity  # noqa: PLC0415

        d = dict(src_dict)
        role = cast(Literal["partner"], d.pop("role"))
        if role != "partner":
            raise ValueError(f"role must match const 'partner', got '{role}'")

        identity = CallerIdentity.from_dict(d.pop("identity"))

        stage = d.pop("stage")

        read_only = d.pop("readOnly")

        payloads = d.pop("payloads")

        grants = cast(list[str], d.pop("grants"))

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = datetime.datetime.fromisoformat(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expiresAt"))

        caller = cls(
            role=role,
            identity=identity,
            stage=stage,
            read_only=read_only,
            payloads=payloads,
            grants=grants,
            expires_at=expires_at,
        )

        caller.additional_properties = d
        return caller

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
