from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T", bound="MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0"
)


@_attrs_define
class MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0:
    """
    Attributes:
        is_drug_specific (bool | None | Unset):
        pharmacy_type (Any | Unset):
        flat_copay_amount (Any | Unset):
        percent_copay_amount (Any | Unset):
        flat_copay_amount_first (Any | Unset):
        minimum_copay_amount (Any | Unset):
        maximum_copay_amount (Any | Unset):
        days_supply (Any | Unset):
        copay_tier (Any | Unset):
        maximum_copay_tier (Any | Unset):
        out_of_pocket_minimum (Any | Unset):
        out_of_pocket_maximum (Any | Unset):
    """

    is_drug_specific: bool | None | Unset = UNSET
    pharmacy_type: Any | Unset = UNSET
    flat_copay_amount: Any | Unset = UNSET
    percent_copay_amount: Any | Unset = UNSET
    flat_copay_amount_first: Any | Unset = UNSET
    minimum_copay_amount: Any | Unset = UNSET
    maximum_copay_amount: Any | Unset = UNSET
    days_supply: Any | Unset = UNSET
    copay_tier: Any | Unset = UNSET
    maximum_copay_tier: Any | Unset = UNSET
    out_of_pocket_minimum: Any | Unset = UNSET
    out_of_pocket_maximum: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_drug_specific: bool | None | Unset
        if isinstance(self.is_drug_specific, Unset):
            is_drug_specific = UNSET
        else:
            is_drug_specific = self.is_drug_specific

        pharmacy_type = self.pharmacy_type

        flat_copay_amount = self.flat_copay_amount

        percent_copay_amount = self.percent_copay_amount

        flat_copay_amount_first = self.flat_copay_amount_first

        minimum_copay_amount = self.minimum_copay_amount

        maximum_copay_amount = self.maximum_copay_amount

        days_supply = self.days_supply

        copay_tier = self.copay_tier

        maximum_copay_tier = self.maximum_copay_tier

        out_of_pocket_minimum = self.out_of_pocket_minimum

        out_of_pocket_maximum = self.out_of_pocket_maximum

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_drug_specific is not UNSET:
            field_dict["IsDrugSpecific"] = is_drug_specific
        if pharmacy_type is not UNSET:
            field_dict["PharmacyType"] = pharmacy_type
        if flat_copay_amount is not UNSET:
            field_dict["FlatCopayAmount"] = flat_copay_amount
        if percent_copay_amount is not UNSET:
            field_dict["PercentCopayAmount"] = percent_copay_amount
        if flat_copay_amount_first is not UNSET:
            field_dict["FlatCopayAmountFirst"] = flat_copay_amount_first
        if minimum_copay_amount is not UNSET:
            field_dict["MinimumCopayAmount"] = minimum_copay_amount
        if maximum_copay_amount is not UNSET:
            field_dict["MaximumCopayAmount"] = maximum_copay_amount
        if days_supply is not UNSET:
            field_dict["DaysSupply"] = days_supply
        if copay_tier is not UNSET:
            field_dict["CopayTier"] = copay_tier
        if maximum_copay_tier is not UNSET:
            field_dict["MaximumCopayTier"] = maximum_copay_tier
        if out_of_pocket_minimum is not UNSET:
            field_dict["OutOfPocketMinimum"] = out_of_pocket_minimum
        if out_of_pocket_maximum is not UNSET:
            field_dict["OutOfPocketMaximum"] = out_of_pocket_maximum

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_is_drug_specific(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_drug_specific = _parse_is_drug_specific(d.pop("IsDrugSpecific", UNSET))

        pharmacy_type = d.pop("PharmacyType", UNSET)

        flat_copay_amount = d.pop("FlatCopayAmount", UNSET)

        percent_copay_amount = d.pop("PercentCopayAmount", UNSET)

        flat_copay_amount_first = d.pop("FlatCopayAmountFirst", UNSET)

        minimum_copay_amount = d.pop("MinimumCopayAmount", UNSET)

        maximum_copay_amount = d.pop("MaximumCopayAmount", UNSET)

        days_supply = d.pop("DaysSupply", UNSET)

        copay_tier = d.pop("CopayTier", UNSET)

        maximum_copay_tier = d.pop("MaximumCopayTier", UNSET)

        out_of_pocket_minimum = d.pop("OutOfPocketMinimum", UNSET)

        out_of_pocket_maximum = d.pop("OutOfPocketMaximum", UNSET)

        md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0 = cls(
            is_drug_specific=is_drug_specific,
            pharmacy_type=pharmacy_type,
            flat_copay_amount=flat_copay_amount,
            percent_copay_amount=percent_copay_amount,
            flat_copay_amount_first=flat_copay_amount_first,
            minimum_copay_amount=minimum_copay_amount,
            maximum_copay_amount=maximum_copay_amount,
            days_supply=days_supply,
            copay_tier=copay_tier,
            maximum_copay_tier=maximum_copay_tier,
            out_of_pocket_minimum=out_of_pocket_minimum,
            out_of_pocket_maximum=out_of_pocket_maximum,
        )

        md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0.additional_properties = d
        return md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0

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
