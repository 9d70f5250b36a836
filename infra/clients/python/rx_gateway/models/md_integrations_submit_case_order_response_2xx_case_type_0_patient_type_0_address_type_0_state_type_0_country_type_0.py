from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T", bound="MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0"
)


@_attrs_define
class MdIntegrationsSubmitCaseOrderResponse2XXCaseType0PatientType0AddressType0StateType0CountryType0:
    """
    Attributes:
        state_id (None | str | Unset):
        abbreviation (None | str | Unset):
    """

    state_id: None | str | Unset = UNSET
    abbreviation: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        state_id: None | str | Unset
        if isinstance(self.state_id, Unset):
            state_id = UNSET
        else:
            state_id = self.state_id

        abbreviation: None | str | Unset
        if isinstance(self.abbreviation, Unset):
            abbreviation = UNSET
        else:
            abbreviation = self.abbreviation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if state_id is not UNSET:
            field_dict["state_id"] = state_id
        if abbreviation is not UNSET:
            field_dict["abbreviation"] = abbreviation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_state_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state_id = _parse_state_id(d.pop("state_id", UNSET))

        def _parse_abbreviation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        abbreviation = _parse_abbreviation(d.pop("abbreviation", UNSET))

        md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0 = cls(
            state_id=state_id,
            abbreviation=abbreviation,
        )

        md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0.additional_properties = d
        return md_integrations_submit_case_order_response_2xx_case_type_0_patient_type_0_address_type_0_state_type_0_country_type_0

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
