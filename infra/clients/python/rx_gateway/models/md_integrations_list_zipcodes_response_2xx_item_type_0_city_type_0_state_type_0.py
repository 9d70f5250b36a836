from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0")


@_attrs_define
class MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0:
    """
    Attributes:
        name (None | str | Unset):
        abbreviation (None | str | Unset):
        is_sync (bool | None | Unset):
        is_av_flow (bool | None | Unset):
    """

    name: None | str | Unset = UNSET
    abbreviation: None | str | Unset = UNSET
    is_sync: bool | None | Unset = UNSET
    is_av_flow: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

        is_sync: bool | None | Unset
        if isinstance(self.is_sync, Unset):
            is_sync = UNSET
        else:
            is_sync = self.is_sync

        is_av_flow: bool | None | Unset
        if isinstance(self.is_av_flow, Unset):
            is_av_flow = UNSET
        else:
            is_av_flow = self.is_av_flow

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if abbreviation is not UNSET:
            field_dict["abbreviation"] = abbreviation
        if is_sync is not UNSET:
            field_dict["is_sync"] = is_sync
        if is_av_flow is not UNSET:
            field_dict["is_av_flow"] = is_av_flow

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        def _parse_is_sync(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sync = _parse_is_sync(d.pop("is_sync", UNSET))

        def _parse_is_av_flow(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_av_flow = _parse_is_av_flow(d.pop("is_av_flow", UNSET))

        md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0 = cls(
            name=name,
            abbreviation=abbreviation,
            is_sync=is_sync,
            is_av_flow=is_av_flow,
        )

        md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0.additional_properties = d
        return md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0

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
