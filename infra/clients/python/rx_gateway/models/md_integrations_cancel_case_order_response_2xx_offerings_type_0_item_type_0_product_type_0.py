from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0ProductType0")


@_attrs_define
class MdIntegrationsCancelCaseOrderResponse2XXOfferingsType0ItemType0ProductType0:
    """
    Attributes:
        id (None | str | Unset):
        ndc (None | str | Unset):
        name (None | str | Unset):
        refills (int | None | Unset):
        quantity (None | str | Unset):
        strength (None | str | Unset):
        created_at (None | str | Unset):
        deleted_at (Any | Unset):
        directions (None | str | Unset):
        updated_at (None | str | Unset):
        days_before (int | None | Unset):
        days_supply (int | None | Unset):
        description (None | str | Unset):
        external_id (None | str | Unset):
        pharmacy_id (None | str | Unset):
        dispense_unit (None | str | Unset):
        pharmacy_name (None | str | Unset):
        effective_date (Any | Unset):
        force_pharmacy (bool | None | Unset):
        pharmacy_notes (None | str | Unset):
        no_substitutions (bool | None | Unset):
        allow_substitutions (bool | None | Unset):
        dosespot_prescription_id (Any | Unset):
    """

    id: None | str | Unset = UNSET
    ndc: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    refills: int | None | Unset = UNSET
    quantity: None | str | Unset = UNSET
    strength: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    directions: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    days_before: int | None | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    pharmacy_id: None | str | Unset = UNSET
    dispense_unit: None | str | Unset = UNSET
    pharmacy_name: None | str | Unset = UNSET
    effective_date: Any | Unset = UNSET
    force_pharmacy: bool | None | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    no_substitutions: bool | None | Unset = UNSET
    allow_substitutions: bool | None | Unset = UNSET
    dosespot_prescription_id: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        ndc: None | str | Unset
        if isinstance(self.ndc, Unset):
            ndc = UNSET
        else:
            ndc = self.ndc

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        refills: int | None | Unset
        if isinstance(self.refills, Unset):
            refills = UNSET
        else:
            refills = self.refills

        quantity: None | str | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        strength: None | str | Unset
        if isinstance(self.strength, Unset):
            strength = UNSET
        else:
            strength = self.strength

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        deleted_at = self.deleted_at

        directions: None | str | Unset
        if isinstance(self.directions, Unset):
            directions = UNSET
        else:
            directions = self.directions

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        days_before: int | None | Unset
        if isinstance(self.days_before, Unset):
            days_before = UNSET
        else:
            days_before = self.days_before

        days_supply: int | None | Unset
        if isinstance(self.days_supply, Unset):
            days_supply = UNSET
        else:
            days_supply = self.days_supply

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        pharmacy_id: None | str | Unset
        if isinstance(self.pharmacy_id, Unset):
            pharmacy_id = UNSET
        else:
            pharmacy_id = self.pharmacy_id

        dispense_unit: None | str | Unset
        if isinstance(self.dispense_unit, Unset):
            dispense_unit = UNSET
        else:
            dispense_unit = self.dispense_unit

        pharmacy_name: None | str | Unset
        if isinstance(self.pharmacy_name, Unset):
            pharmacy_name = UNSET
        else:
            pharmacy_name = self.pharmacy_name

        effective_date = self.effective_date

        force_pharmacy: bool | None | Unset
        if isinstance(self.force_pharmacy, Unset):
            force_pharmacy = UNSET
        else:
            force_pharmacy = self.force_pharmacy

        pharmacy_notes: None | str | Unset
        if isinstance(self.pharmacy_notes, Unset):
            pharmacy_notes = UNSET
        else:
            pharmacy_notes = self.pharmacy_notes

        no_substitutions: bool | None | Unset
        if isinstance(self.no_substitutions, Unset):
            no_substitutions = UNSET
        else:
            no_substitutions = self.no_substitutions

        allow_substitutions: bool | None | Unset
        if isinstance(self.allow_substitutions, Unset):
            allow_substitutions = UNSET
        else:
            allow_substitutions = self.allow_substitutions

        dosespot_prescription_id = self.dosespot_prescription_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if name is not UNSET:
            field_dict["name"] = name
        if refills is not UNSET:
            field_dict["refills"] = refills
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if strength is not UNSET:
            field_dict["strength"] = strength
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if directions is not UNSET:
            field_dict["directions"] = directions
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if days_before is not UNSET:
            field_dict["days_before"] = days_before
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if description is not UNSET:
            field_dict["description"] = description
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if dispense_unit is not UNSET:
            field_dict["dispense_unit"] = dispense_unit
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if force_pharmacy is not UNSET:
            field_dict["force_pharmacy"] = force_pharmacy
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if no_substitutions is not UNSET:
            field_dict["no_substitutions"] = no_substitutions
        if allow_substitutions is not UNSET:
            field_dict["allow_substitutions"] = allow_substitutions
        if dosespot_prescription_id is not UNSET:
            field_dict["dosespot_prescription_id"] = dosespot_prescription_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_ndc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ndc = _parse_ndc(d.pop("ndc", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_refills(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refills = _parse_refills(d.pop("refills", UNSET))

        def _parse_quantity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_strength(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        strength = _parse_strength(d.pop("strength", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        def _parse_directions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        directions = _parse_directions(d.pop("directions", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_days_before(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        days_before = _parse_days_before(d.pop("days_before", UNSET))

        def _parse_days_supply(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        days_supply = _parse_days_supply(d.pop("days_supply", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_pharmacy_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_id = _parse_pharmacy_id(d.pop("pharmacy_id", UNSET))

        def _parse_dispense_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dispense_unit = _parse_dispense_unit(d.pop("dispense_unit", UNSET))

        def _parse_pharmacy_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_name = _parse_pharmacy_name(d.pop("pharmacy_name", UNSET))

        effective_date = d.pop("effective_date", UNSET)

        def _parse_force_pharmacy(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        force_pharmacy = _parse_force_pharmacy(d.pop("force_pharmacy", UNSET))

        def _parse_pharmacy_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_notes = _parse_pharmacy_notes(d.pop("pharmacy_notes", UNSET))

        def _parse_no_substitutions(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        no_substitutions = _parse_no_substitutions(d.pop("no_substitutions", UNSET))

        def _parse_allow_substitutions(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        allow_substitutions = _parse_allow_substitutions(d.pop("allow_substitutions", UNSET))

        dosespot_prescription_id = d.pop("dosespot_prescription_id", UNSET)

        md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 = cls(
            id=id,
            ndc=ndc,
            name=name,
            refills=refills,
            quantity=quantity,
            strength=strength,
            created_at=created_at,
            deleted_at=deleted_at,
            directions=directions,
            updated_at=updated_at,
            days_before=days_before,
            days_supply=days_supply,
            description=description,
            external_id=external_id,
            pharmacy_id=pharmacy_id,
            dispense_unit=dispense_unit,
            pharmacy_name=pharmacy_name,
            effective_date=effective_date,
            force_pharmacy=force_pharmacy,
            pharmacy_notes=pharmacy_notes,
            no_substitutions=no_substitutions,
            allow_substitutions=allow_substitutions,
            dosespot_prescription_id=dosespot_prescription_id,
        )

        md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0.additional_properties = d
        return md_integrations_cancel_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0

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
