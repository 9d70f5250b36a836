from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPatientAuthResponse2XX")


@_attrs_define
class MdIntegrationsGetPatientAuthResponse2XX:
    """
    Attributes:
        auth_link (None | str | Unset):
        verification_code (None | str | Unset):
    """

    auth_link: None | str | Unset = UNSET
    verification_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        auth_link: None | str | Unset
        if isinstance(self.auth_link, Unset):
            auth_link = UNSET
        else:
            auth_link = self.auth_link

        verification_code: None | str | Unset
        if isinstance(self.verification_code, Unset):
            verification_code = UNSET
        else:
            verification_code = self.verification_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auth_link is not UNSET:
            field_dict["auth_link"] = auth_link
        if verification_code is not UNSET:
            field_dict["verification_code"] = verification_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_auth_link(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        auth_link = _parse_auth_link(d.pop("auth_link", UNSET))

        def _parse_verification_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        verification_code = _parse_verification_code(d.pop("verification_code", UNSET))

        md_integrations_get_patient_auth_response_2xx = cls(
            auth_link=auth_link,
            verification_code=verification_code,
        )

        md_integrations_get_patient_auth_response_2xx.additional_properties = d
        return md_integrations_get_patient_auth_response_2xx

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
