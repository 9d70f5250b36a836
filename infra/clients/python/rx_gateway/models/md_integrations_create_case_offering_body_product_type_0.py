from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateCaseOfferingBodyProductType0")


@_attrs_define
class MdIntegrationsCreateCaseOfferingBodyProductType0:
    """
    Attributes:
        name (None | str | Unset):
        sku (None | str | Unset):
        dispense_unit (None | str | Unset):
        pharmacy_notes (None | str | Unset):
        quantity (int | None | Unset):
        days_supply (int | None | Unset):
        directions (None | str | Unset):
    """

    name: None | str | Unset = UNSET
    sku: None | str | Unset = UNSET
    dispense_unit: None | str | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    directions: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        sku: None | str | Unset
        if isinstance(self.sku, Unset):
            sku = UNSET
        else:
            sku = self.sku

        dispense_unit: None | str | Unset
        if isinstance(self.dispense_unit, Unset):
            dispense_unit = UNSET
        else:
            dispense_unit = self.dispense_unit

        pharmacy_notes: None | str | Unset
        if isinstance(self.pharmacy_notes, Unset):
            pharmacy_notes = UNSET
        else:
            pharmacy_notes = self.pharmacy_notes

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        days_supply: int | None | Unset
        if isinstance(self.days_supply, Unset):
            days_supply = UNSET
        else:
            days_supply = self.days_supply

        directions: None | str | Unset
        if isinstance(self.directions, Unset):
            directions = UNSET
        else:
            directions = self.directions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if sku is not UNSET:
            field_dict["sku"] = sku
        if dispense_unit is not UNSET:
            field_dict["dispense_unit"] = dispense_unit
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if directions is not UNSET:
            field_dict["directions"] = directions

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

        def _parse_sku(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sku = _parse_sku(d.pop("sku", UNSET))

        def _parse_dispense_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dispense_unit = _parse_dispense_unit(d.pop("dispense_unit", UNSET))

        def _parse_pharmacy_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_notes = _parse_pharmacy_notes(d.pop("pharmacy_notes", UNSET))

        def _parse_quantity(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_days_supply(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        days_supply = _parse_days_supply(d.pop("days_supply", UNSET))

        def _parse_directions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        directions = _parse_directions(d.pop("directions", UNSET))

        md_integrations_create_case_offering_body_product_type_0 = cls(
            name=name,
            sku=sku,
            dispense_unit=dispense_unit,
            pharmacy_notes=pharmacy_notes,
            quantity=quantity,
            days_supply=days_supply,
            directions=directions,
        )

        md_integrations_create_case_offering_body_product_type_0.additional_properties = d
        return md_integrations_create_case_offering_body_product_type_0

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
