from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0 import (
        MdIntegrationsListZipcodesResponse2XXItemType0CityType0,
    )


T = TypeVar("T", bound="MdIntegrationsListZipcodesResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListZipcodesResponse2XXItemType0:
    """
    Attributes:
        zipcode (None | str | Unset):
        city (MdIntegrationsListZipcodesResponse2XXItemType0CityType0 | None | Unset):
    """

    zipcode: None | str | Unset = UNSET
    city: MdIntegrationsListZipcodesResponse2XXItemType0CityType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0 import (
            MdIntegrationsListZipcodesResponse2XXItemType0CityType0,  # noqa: PLC0415
        )

        zipcode: None | str | Unset
        if isinstance(self.zipcode, Unset):
            zipcode = UNSET
        else:
            zipcode = self.zipcode

        city: dict[str, Any] | None | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        elif isinstance(self.city, MdIntegrationsListZipcodesResponse2XXItemType0CityType0):
            city = self.city.to_dict()
        else:
            city = self.city

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if zipcode is not UNSET:
            field_dict["zipcode"] = zipcode
        if city is not UNSET:
            field_dict["city"] = city

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_zipcodes_response_2xx_item_type_0_city_type_0 import (
            MdIntegrationsListZipcodesResponse2XXItemType0CityType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_zipcode(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        zipcode = _parse_zipcode(d.pop("zipcode", UNSET))

        def _parse_city(data: object) -> MdIntegrationsListZipcodesResponse2XXItemType0CityType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                city_type_0 = MdIntegrationsListZipcodesResponse2XXItemType0CityType0.from_dict(data)

                return city_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListZipcodesResponse2XXItemType0CityType0 | None | Unset, data)

        city = _parse_city(d.pop("city", UNSET))

        md_integrations_list_zipcodes_response_2xx_item_type_0 = cls(
            zipcode=zipcode,
            city=city,
        )

        md_integrations_list_zipcodes_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_zipcodes_response_2xx_item_type_0

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
