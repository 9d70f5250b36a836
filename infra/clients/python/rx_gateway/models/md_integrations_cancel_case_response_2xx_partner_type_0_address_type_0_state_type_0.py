from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
        MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,
    )


T = TypeVar("T", bound="MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0")


@_attrs_define
class MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0:
    """
    Attributes:
        state_id (None | str | Unset):
        name (None | str | Unset):
        abbreviation (None | str | Unset):
        country (MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 | None | Unset):
    """

    state_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    abbreviation: None | str | Unset = UNSET
    country: MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
            MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,  # noqa: PLC0415
        )

        state_id: None | str | Unset
        if isinstance(self.state_id, Unset):
            state_id = UNSET
        else:
            state_id = self.state_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        abbreviation: None | str | Unset
        if isinstance(self.abbreviation, Unset):
            abbreviation = UNSET
        else:
            abbreviation = self.abbreviation

        country: dict[str, Any] | None | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(
            self.country, MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0
        ):
            country = self.country.to_dict()
        else:
            country = self.country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if state_id is not UNSET:
            field_dict["state_id"] = state_id
        if name is not UNSET:
            field_dict["name"] = name
        if abbreviation is not UNSET:
            field_dict["abbreviation"] = abbreviation
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0_country_type_0 import (
            MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_state_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state_id = _parse_state_id(d.pop("state_id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_abbreviation(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        abbreviation = _parse_abbreviation(d.pop("abbreviation", UNSET))

        def _parse_country(
            data: object,
        ) -> MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                country_type_0 = (
                    MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0.from_dict(data)
                )

                return country_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsCancelCaseResponse2XXPartnerType0AddressType0StateType0CountryType0 | None | Unset, data
            )

        country = _parse_country(d.pop("country", UNSET))

        md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0 = cls(
            state_id=state_id,
            name=name,
            abbreviation=abbreviation,
            country=country,
        )

        md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0.additional_properties = d
        return md_integrations_cancel_case_response_2xx_partner_type_0_address_type_0_state_type_0

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
