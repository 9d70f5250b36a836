from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsUpdateCaseOfferingBodyProductType0")


@_attrs_define
class MdIntegrationsUpdateCaseOfferingBodyProductType0:
    """
    Attributes:
        quantity (int | None | Unset):
        directions (None | str | Unset):
        day_supply (int | None | Unset):
    """

    quantity: int | None | Unset = UNSET
    directions: None | str | Unset = UNSET
    day_supply: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        directions: None | str | Unset
        if isinstance(self.directions, Unset):
            directions = UNSET
        else:
            directions = self.directions

        day_supply: int | None | Unset
        if isinstance(self.day_supply, Unset):
            day_supply = UNSET
        else:
            day_supply = self.day_supply

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if directions is not UNSET:
            field_dict["directions"] = directions
        if day_supply is not UNSET:
            field_dict["day_supply"] = day_supply

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_quantity(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_directions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        directions = _parse_directions(d.pop("directions", UNSET))

        def _parse_day_supply(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        day_supply = _parse_day_supply(d.pop("day_supply", UNSET))

        md_integrations_update_case_offering_body_product_type_0 = cls(
            quantity=quantity,
            directions=directions,
            day_supply=day_supply,
        )

        md_integrations_update_case_offering_body_product_type_0.additional_properties = d
        return md_integrations_update_case_offering_body_product_type_0

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
