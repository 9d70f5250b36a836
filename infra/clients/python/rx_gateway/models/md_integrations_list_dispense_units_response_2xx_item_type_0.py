from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListDispenseUnitsResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListDispenseUnitsResponse2XXItemType0:
    """
    Attributes:
        dispense_unit_id (int | None | Unset):
        name (None | str | Unset):
        abbreviation (None | str | Unset):
        singular (None | str | Unset):
        plural (None | str | Unset):
        singular_or_plural (None | str | Unset):
        active (bool | None | Unset):
    """

    dispense_unit_id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    abbreviation: None | str | Unset = UNSET
    singular: None | str | Unset = UNSET
    plural: None | str | Unset = UNSET
    singular_or_plural: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dispense_unit_id: int | None | Unset
        if isinstance(self.dispense_unit_id, Unset):
            dispense_unit_id = UNSET
        else:
            dispense_unit_id = self.dispense_unit_id

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

        singular: None | str | Unset
        if isinstance(self.singular, Unset):
            singular = UNSET
        else:
            singular = self.singular

        plural: None | str | Unset
        if isinstance(self.plural, Unset):
            plural = UNSET
        else:
            plural = self.plural

        singular_or_plural: None | str | Unset
        if isinstance(self.singular_or_plural, Unset):
            singular_or_plural = UNSET
        else:
            singular_or_plural = self.singular_or_plural

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if name is not UNSET:
            field_dict["name"] = name
        if abbreviation is not UNSET:
            field_dict["abbreviation"] = abbreviation
        if singular is not UNSET:
            field_dict["singular"] = singular
        if plural is not UNSET:
            field_dict["plural"] = plural
        if singular_or_plural is not UNSET:
            field_dict["singular_or_plural"] = singular_or_plural
        if active is not UNSET:
            field_dict["active"] = active

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_dispense_unit_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispense_unit_id = _parse_dispense_unit_id(d.pop("dispense_unit_id", UNSET))

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

        def _parse_singular(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        singular = _parse_singular(d.pop("singular", UNSET))

        def _parse_plural(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        plural = _parse_plural(d.pop("plural", UNSET))

        def _parse_singular_or_plural(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        singular_or_plural = _parse_singular_or_plural(d.pop("singular_or_plural", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        md_integrations_list_dispense_units_response_2xx_item_type_0 = cls(
            dispense_unit_id=dispense_unit_id,
            name=name,
            abbreviation=abbreviation,
            singular=singular,
            plural=plural,
            singular_or_plural=singular_or_plural,
            active=active,
        )

        md_integrations_list_dispense_units_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_dispense_units_response_2xx_item_type_0

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
