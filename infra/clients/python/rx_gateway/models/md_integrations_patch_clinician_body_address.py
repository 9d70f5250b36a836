from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsPatchClinicianBodyAddress")


@_attrs_define
class MdIntegrationsPatchClinicianBodyAddress:
    """
    Attributes:
        address (str | Unset):
        address2 (str | Unset):
        zip_code (str | Unset):
        city_name (str | Unset):
        state_id (str | Unset):
    """

    address: str | Unset = UNSET
    address2: str | Unset = UNSET
    zip_code: str | Unset = UNSET
    city_name: str | Unset = UNSET
    state_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address = self.address

        address2 = self.address2

        zip_code = self.zip_code

        city_name = self.city_name

        state_id = self.state_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if address2 is not UNSET:
            field_dict["address2"] = address2
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if city_name is not UNSET:
            field_dict["city_name"] = city_name
        if state_id is not UNSET:
            field_dict["state_id"] = state_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        address = d.pop("address", UNSET)

        address2 = d.pop("address2", UNSET)

        zip_code = d.pop("zip_code", UNSET)

        city_name = d.pop("city_name", UNSET)

        state_id = d.pop("state_id", UNSET)

        md_integrations_patch_clinician_body_address = cls(
            address=address,
            address2=address2,
            zip_code=zip_code,
            city_name=city_name,
            state_id=state_id,
        )

        md_integrations_patch_clinician_body_address.additional_properties = d
        return md_integrations_patch_clinician_body_address

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
