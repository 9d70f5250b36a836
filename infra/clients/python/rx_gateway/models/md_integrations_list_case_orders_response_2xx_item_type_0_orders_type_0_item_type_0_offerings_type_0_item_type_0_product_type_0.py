from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0ProductType0"
)


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0OfferingsType0ItemType0ProductType0:
    """
    Attributes:
        id (Any | Unset):
        ndc (Any | Unset):
        name (Any | Unset):
        refills (Any | Unset):
        quantity (Any | Unset):
        strength (Any | Unset):
        created_at (Any | Unset):
        deleted_at (Any | Unset):
        directions (Any | Unset):
        updated_at (Any | Unset):
        days_before (Any | Unset):
        days_supply (Any | Unset):
        description (Any | Unset):
        external_id (Any | Unset):
        pharmacy_id (Any | Unset):
        dispense_unit (Any | Unset):
        pharmacy_name (Any | Unset):
        effective_date (Any | Unset):
        force_pharmacy (Any | Unset):
        pharmacy_notes (Any | Unset):
        no_substitutions (Any | Unset):
        allow_substitutions (Any | Unset):
        dosespot_prescription_id (Any | Unset):
    """

    id: Any | Unset = UNSET
    ndc: Any | Unset = UNSET
    name: Any | Unset = UNSET
    refills: Any | Unset = UNSET
    quantity: Any | Unset = UNSET
    strength: Any | Unset = UNSET
    created_at: Any | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    directions: Any | Unset = UNSET
    updated_at: Any | Unset = UNSET
    days_before: Any | Unset = UNSET
    days_supply: Any | Unset = UNSET
    description: Any | Unset = UNSET
    external_id: Any | Unset = UNSET
    pharmacy_id: Any | Unset = UNSET
    dispense_unit: Any | Unset = UNSET
    pharmacy_name: Any | Unset = UNSET
    effective_date: Any | Unset = UNSET
    force_pharmacy: Any | Unset = UNSET
    pharmacy_notes: Any | Unset = UNSET
    no_substitutions: Any | Unset = UNSET
    allow_substitutions: Any | Unset = UNSET
    dosespot_prescription_id: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        ndc = self.ndc

        name = self.name

        refills = self.refills

        quantity = self.quantity

        strength = self.strength

        created_at = self.created_at

        deleted_at = self.deleted_at

        directions = self.directions

        updated_at = self.updated_at

        days_before = self.days_before

        days_supply = self.days_supply

        description = self.description

        external_id = self.external_id

        pharmacy_id = self.pharmacy_id

        dispense_unit = self.dispense_unit

        pharmacy_name = self.pharmacy_name

        effective_date = self.effective_date

        force_pharmacy = self.force_pharmacy

        pharmacy_notes = self.pharmacy_notes

        no_substitutions = self.no_substitutions

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
        id = d.pop("id", UNSET)

        ndc = d.pop("ndc", UNSET)

        name = d.pop("name", UNSET)

        refills = d.pop("refills", UNSET)

        quantity = d.pop("quantity", UNSET)

        strength = d.pop("strength", UNSET)

        created_at = d.pop("created_at", UNSET)

        deleted_at = d.pop("deleted_at", UNSET)

        directions = d.pop("directions", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        days_before = d.pop("days_before", UNSET)

        days_supply = d.pop("days_supply", UNSET)

        description = d.pop("description", UNSET)

        external_id = d.pop("external_id", UNSET)

        pharmacy_id = d.pop("pharmacy_id", UNSET)

        dispense_unit = d.pop("dispense_unit", UNSET)

        pharmacy_name = d.pop("pharmacy_name", UNSET)

        effective_date = d.pop("effective_date", UNSET)

        force_pharmacy = d.pop("force_pharmacy", UNSET)

        pharmacy_notes = d.pop("pharmacy_notes", UNSET)

        no_substitutions = d.pop("no_substitutions", UNSET)

        allow_substitutions = d.pop("allow_substitutions", UNSET)

        dosespot_prescription_id = d.pop("dosespot_prescription_id", UNSET)

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0_product_type_0 = cls(
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

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0_product_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_offerings_type_0_item_type_0_product_type_0

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
