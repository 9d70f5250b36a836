from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="RotatedKey")


@_attrs_define
class RotatedKey:
    """
    Attributes:
        key_id (str): Names the key in the audit log and to the operator; it is no secret.
        key (str): The new API key. Shown only in this answer.
        expires_at (datetime.datetime | None): From then on the new key is refused; null where it does not expire.
        previous_key_id (str):
        previous_expires_at (datetime.datetime): From then on the key of this request is refused.
    """

    key_id: str
    key: str
    expires_at: datetime.datetime | None
    previous_key_id: str
    previous_expires_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key_id = self.key_id

        key = self.key

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        previous_key_id = self.previous_key_id

        previous_expires_at = self.previous_expires_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "keyId": key_id,
                "key": key,
                "expiresAt": expires_at,
                "previousKeyId": previous_key_id,
                "previousExpiresAt": previous_expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key_id = d.pop("keyId")

        key = d.pop("key")

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

        previous_key_id = d.pop("previousKeyId")

        previous_expires_at = datetime.datetime.fromisoformat(d.pop("previousExpiresAt"))

        rotated_key = cls(
            key_id=key_id,
            key=key,
            expires_at=expires_at,
            previous_key_id=previous_key_id,
            previous_expires_at=previous_expires_at,
        )

        rotated_key.additional_properties = d
        return rotated_key

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
