from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyUpdateFormularyActiveIngredientBody")


@_attrs_define
class MwiFormularyUpdateFormularyActiveIngredientBody:
    """
    Attributes:
        strength_per_unit (Decimal | None):
        prescription_dosage_active_ingredient_measure_uuid (None | UUID):
        strength_active_ingredient_measure_uuid (Any | Unset): The vendor's document contradicts itself here: a breach
            is reported in `Gateway-Warning`, not refused.
    """

    strength_per_unit: Decimal | None
    prescription_dosage_active_ingredient_measure_uuid: None | UUID
    strength_active_ingredient_measure_uuid: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        strength_per_unit: Decimal | None
        strength_per_unit = self.strength_per_unit

        prescription_dosage_active_ingredient_measure_uuid: None | str
        if isinstance(self.prescription_dosage_active_ingredient_measure_uuid, UUID):
            prescription_dosage_active_ingredient_measure_uuid = str(
                self.prescription_dosage_active_ingredient_measure_uuid
            )
        else:
            prescription_dosage_active_ingredient_measure_uuid = self.prescription_dosage_active_ingredient_measure_uuid

        strength_active_ingredient_measure_uuid = self.strength_active_ingredient_measure_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "strength-per-unit": strength_per_unit,
                "prescription-dosage-active-ingredient-measure-uuid": prescription_dosage_active_ingredient_measure_uuid,
            }
        )
        if strength_active_ingredient_measure_uuid is not UNSET:
            field_dict["strength-active-ingredient-measure-uuid"] = strength_active_ingredient_measure_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_strength_per_unit(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                strength_per_unit_type_0 = Decimal(data)

                return strength_per_unit_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        strength_per_unit = _parse_strength_per_unit(d.pop("strength-per-unit"))

        def _parse_prescription_dosage_active_ingredient_measure_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                prescription_dosage_active_ingredient_measure_uuid_type_0 = UUID(data)

                return prescription_dosage_active_ingredient_measure_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        prescription_dosage_active_ingredient_measure_uuid = _parse_prescription_dosage_active_ingredient_measure_uuid(
            d.pop("prescription-dosage-active-ingredient-measure-uuid")
        )

        strength_active_ingredient_measure_uuid = d.pop("strength-active-ingredient-measure-uuid", UNSET)

        mwi_formulary_update_formulary_active_ingredient_body = cls(
            strength_per_unit=strength_per_unit,
            prescription_dosage_active_ingredient_measure_uuid=prescription_dosage_active_ingredient_measure_uuid,
            strength_active_ingredient_measure_uuid=strength_active_ingredient_measure_uuid,
        )

        mwi_formulary_update_formulary_active_ingredient_body.additional_properties = d
        return mwi_formulary_update_formulary_active_ingredient_body

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
