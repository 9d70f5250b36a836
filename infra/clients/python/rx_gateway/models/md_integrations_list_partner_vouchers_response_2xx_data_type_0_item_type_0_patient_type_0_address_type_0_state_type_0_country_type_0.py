from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T",
    bound="MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0",
)


@_attrs_define
class MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0StateType0CountryType0:
    """
    Attributes:
        country_id (Any | Unset):
        name (Any | Unset):
        abbreviation (Any | Unset):
    """

    country_id: Any | Unset = UNSET
    name: Any | Unset = UNSET
    abbreviation: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        country_id = self.country_id

        name = self.name

        abbreviation = self.abbreviation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if country_id is not UNSET:
            field_dict["country_id"] = country_id
        if name is not UNSET:
            field_dict["name"] = name
        if abbreviation is not UNSET:
            field_dict["abbreviation"] = abbreviation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        country_id = d.pop("country_id", UNSET)

        name = d.pop("name", UNSET)

        abbreviation = d.pop("abbreviation", UNSET)

        md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 = cls(
            country_id=country_id,
            name=name,
            abbreviation=abbreviation,
        )

        md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0.additional_properties = d
        return md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0_state_type_0_country_type_0

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
