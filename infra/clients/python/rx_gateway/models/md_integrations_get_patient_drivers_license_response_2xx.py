from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPatientDriversLicenseResponse2XX")


@_attrs_define
class MdIntegrationsGetPatientDriversLicenseResponse2XX:
    """
    Attributes:
        drivers_license_url (None | str | Unset):
        verification_code (None | str | Unset):
    """

    drivers_license_url: None | str | Unset = UNSET
    verification_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        drivers_license_url: None | str | Unset
        if isinstance(self.drivers_license_url, Unset):
            drivers_license_url = UNSET
        else:
            drivers_license_url = self.drivers_license_url

        verification_code: None | str | Unset
        if isinstance(self.verification_code, Unset):
            verification_code = UNSET
        else:
            verification_code = self.verification_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if drivers_license_url is not UNSET:
            field_dict["drivers_license_url"] = drivers_license_url
        if verification_code is not UNSET:
            field_dict["verification_code"] = verification_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_drivers_license_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        drivers_license_url = _parse_drivers_license_url(d.pop("drivers_license_url", UNSET))

        def _parse_verification_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        verification_code = _parse_verification_code(d.pop("verification_code", UNSET))

        md_integrations_get_patient_drivers_license_response_2xx = cls(
            drivers_license_url=drivers_license_url,
            verification_code=verification_code,
        )

        md_integrations_get_patient_drivers_license_response_2xx.additional_properties = d
        return md_integrations_get_patient_drivers_license_response_2xx

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
