from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetCitiesResponse2XXItem")


@_attrs_define
class MdIntegrationsGetCitiesResponse2XXItem:
    """
    Attributes:
        name (str | Unset):
        city_id (str | Unset):
    """

    name: str | Unset = UNSET
    city_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        city_id = self.city_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if city_id is not UNSET:
            field_dict["city_id"] = city_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        city_id = d.pop("city_id", UNSET)

        md_integrations_get_cities_response_2xx_item = cls(
            name=name,
            city_id=city_id,
        )

        md_integrations_get_cities_response_2xx_item.additional_properties = d
        return md_integrations_get_cities_response_2xx_item

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
