from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetFormularyActiveIngredientsResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetFormularyActiveIngredientsResponse2XXResultsItem:
    """
    Attributes:
        active_ingredient_uuid (str | Unset):
        strength_per_unit (Decimal | Unset):
        strength_active_ingredient_measure_uuid (str | Unset):
        prescription_dosage_active_ingredient_measure_uuid (str | Unset):
        modified (str | Unset):
    """

    active_ingredient_uuid: str | Unset = UNSET
    strength_per_unit: Decimal | Unset = UNSET
    strength_active_ingredient_measure_uuid: str | Unset = UNSET
    prescription_dosage_active_ingredient_measure_uuid: str | Unset = UNSET
    modified: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active_ingredient_uuid = self.active_ingredient_uuid

        strength_per_unit = self.strength_per_unit

        strength_active_ingredient_measure_uuid = self.strength_active_ingredient_measure_uuid

        prescription_dosage_active_ingredient_measure_uuid = self.prescription_dosage_active_ingredient_measure_uuid

        modified = self.modified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active_ingredient_uuid is not UNSET:
            field_dict["active-ingredient-uuid"] = active_ingredient_uuid
        if strength_per_unit is not UNSET:
            field_dict["strength-per-unit"] = strength_per_unit
        if strength_active_ingredient_measure_uuid is not UNSET:
            field_dict["strength-active-ingredient-measure-uuid"] = strength_active_ingredient_measure_uuid
        if prescription_dosage_active_ingredient_measure_uuid is not UNSET:
            field_dict["prescription-dosage-active-ingredient-measure-uuid"] = (
                prescription_dosage_active_ingredient_measure_uuid
            )
        if modified is not UNSET:
            field_dict["modified"] = modified

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        active_ingredient_uuid = d.pop("active-ingredient-uuid", UNSET)

        _strength_per_unit = d.pop("strength-per-unit", UNSET)
        strength_per_unit: Decimal | Unset
        if isinstance(_strength_per_unit, Unset):
            strength_per_unit = UNSET
        else:
            strength_per_unit = Decimal(_strength_per_unit)

        strength_active_ingredient_measure_uuid = d.pop("strength-active-ingredient-measure-uuid", UNSET)

        prescription_dosage_active_ingredient_measure_uuid = d.pop(
            "prescription-dosage-active-ingredient-measure-uuid", UNSET
        )

        modified = d.pop("modified", UNSET)

        mwi_formulary_get_formulary_active_ingredients_response_2xx_results_item = cls(
            active_ingredient_uuid=active_ingredient_uuid,
            strength_per_unit=strength_per_unit,
            strength_active_ingredient_measure_uuid=strength_active_ingredient_measure_uuid,
            prescription_dosage_active_ingredient_measure_uuid=prescription_dosage_active_ingredient_measure_uuid,
            modified=modified,
        )

        mwi_formulary_get_formulary_active_ingredients_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_formulary_active_ingredients_response_2xx_results_item

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
