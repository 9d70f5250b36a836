from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CallerIdentity")


@_attrs_define
class CallerIdentity:
    """
    Attributes:
        partner_id (str):
        partner (str): The partner's name.
        key_id (str): The API key of the request; of a portal session, the one that made it.
        actor (None | str): The person of the portal session.
    """

    partner_id: str
    partner: str
    key_id: str
    actor: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        partner_id = self.partner_id

        partner = self.partner

        key_id = self.key_id

        actor: None | str
        actor = self.actor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "partnerId": partner_id,
                "partner": partner,
                "keyId": key_id,
                "actor": actor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        partner_id = d.pop("partnerId")

        partner = d.pop("partner")

        key_id = d.pop("keyId")

        def _parse_actor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        actor = _parse_actor(d.pop("actor"))

        caller_identity = cls(
            partner_id=partner_id,
            partner=partner,
            key_id=key_id,
            actor=actor,
        )

        caller_identity.additional_properties = d
        return caller_identity

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
