from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0 import (
        MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0,
    )


T = TypeVar("T", bound="MdIntegrationsListZipcodesResponse2XXItemType0CityType0")


@_attrs_define
class MdIntegrationsListZipcodesResponse2XXItemType0CityType0:
    """
    Attributes:
        name (None | str | Unset):
        city_id (None | str | Unset):
        state (MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0 | None | Unset):
    """

    name: None | str | Unset = UNSET
    city_id: None | str | Unset = UNSET
    state: MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0 import (
            MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0,  # noqa: PLC0415
        )

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        city_id: None | str | Unset
        if isinstance(self.city_id, Unset):
            city_id = UNSET
        else:
            city_id = self.city_id

        state: dict[str, Any] | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0):
            state = self.state.to_dict()
        else:
            state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if city_id is not UNSET:
            field_dict["city_id"] = city_id
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0_state_type_0 import (
            MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_city_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        city_id = _parse_city_id(d.pop("city_id", UNSET))

        def _parse_state(
            data: object,
        ) -> MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                state_type_0 = MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0.from_dict(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListZipcodesResponse2XXItemType0CityType0StateType0 | None | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0 = cls(
            name=name,
            city_id=city_id,
            state=state,
        )

        md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0.additional_properties = d
        return md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0

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
