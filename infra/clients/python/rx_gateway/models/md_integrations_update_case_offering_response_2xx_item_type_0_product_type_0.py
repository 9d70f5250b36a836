from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsUpdateCaseOfferingResponse2XXItemType0ProductType0")


@_attrs_define
class MdIntegrationsUpdateCaseOfferingResponse2XXItemType0ProductType0:
    """
    Attributes:
        id (None | str | Unset):
        ndc (Any | Unset):
        otc (Any | Unset):
        upc (Any | Unset):
        name (None | str | Unset):
        title (None | str | Unset):
        refills (int | None | Unset):
        metadata (Any | Unset):
        quantity (None | str | Unset):
        created_at (None | str | Unset):
        deleted_at (Any | Unset):
        directions (None | str | Unset):
        updated_at (None | str | Unset):
        days_supply (Any | Unset):
        is_obsolete (Any | Unset):
        pharmacy_id (Any | Unset):
        dispense_unit (None | str | Unset):
        pharmacy_name (Any | Unset):
        effective_date (Any | Unset):
        force_pharmacy (bool | None | Unset):
        pharmacy_notes (None | str | Unset):
        dispense_unit_id (int | None | Unset):
        dosespot_supply_id (int | None | Unset):
    """

    id: None | str | Unset = UNSET
    ndc: Any | Unset = UNSET
    otc: Any | Unset = UNSET
    upc: Any | Unset = UNSET
    name: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    refills: int | None | Unset = UNSET
    metadata: Any | Unset = UNSET
    quantity: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    directions: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    days_supply: Any | Unset = UNSET
    is_obsolete: Any | Unset = UNSET
    pharmacy_id: Any | Unset = UNSET
    dispense_unit: None | str | Unset = UNSET
    pharmacy_name: Any | Unset = UNSET
    effective_date: Any | Unset = UNSET
    force_pharmacy: bool | None | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    dosespot_supply_id: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        ndc = self.ndc

        otc = self.otc

        upc = self.upc

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        refills: int | None | Unset
        if isinstance(self.refills, Unset):
            refills = UNSET
        else:
            refills = self.refills

        metadata = self.metadata

        quantity: None | str | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

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

        days_supply = self.days_supply

        is_obsolete = self.is_obsolete

        pharmacy_id = self.pharmacy_id

        dispense_unit: None | str | Unset
        if isinstance(self.dispense_unit, Unset):
            dispense_unit = UNSET
        else:
            dispense_unit = self.dispense_unit

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

        dispense_unit_id: int | None | Unset
        if isinstance(self.dispense_unit_id, Unset):
            dispense_unit_id = UNSET
        else:
            dispense_unit_id = self.dispense_unit_id

        dosespot_supply_id: int | None | Unset
        if isinstance(self.dosespot_supply_id, Unset):
            dosespot_supply_id = UNSET
        else:
            dosespot_supply_id = self.dosespot_supply_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if otc is not UNSET:
            field_dict["otc"] = otc
        if upc is not UNSET:
            field_dict["upc"] = upc
        if name is not UNSET:
            field_dict["name"] = name
        if title is not UNSET:
            field_dict["title"] = title
        if refills is not UNSET:
            field_dict["refills"] = refills
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if directions is not UNSET:
            field_dict["directions"] = directions
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if is_obsolete is not UNSET:
            field_dict["is_obsolete"] = is_obsolete
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
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if dosespot_supply_id is not UNSET:
            field_dict["dosespot_supply_id"] = dosespot_supply_id

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

        ndc = d.pop("ndc", UNSET)

        otc = d.pop("otc", UNSET)

        upc = d.pop("upc", UNSET)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_refills(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refills = _parse_refills(d.pop("refills", UNSET))

        metadata = d.pop("metadata", UNSET)

        def _parse_quantity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

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

        days_supply = d.pop("days_supply", UNSET)

        is_obsolete = d.pop("is_obsolete", UNSET)

        pharmacy_id = d.pop("pharmacy_id", UNSET)

        def _parse_dispense_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dispense_unit = _parse_dispense_unit(d.pop("dispense_unit", UNSET))

        pharmacy_name = d.pop("pharmacy_name", UNSET)

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

        def _parse_dispense_unit_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispense_unit_id = _parse_dispense_unit_id(d.pop("dispense_unit_id", UNSET))

        def _parse_dosespot_supply_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dosespot_supply_id = _parse_dosespot_supply_id(d.pop("dosespot_supply_id", UNSET))

        md_integrations_update_case_offering_response_2xx_item_type_0_product_type_0 = cls(
            id=id,
            ndc=ndc,
            otc=otc,
            upc=upc,
            name=name,
            title=title,
            refills=refills,
            metadata=metadata,
            quantity=quantity,
            created_at=created_at,
            deleted_at=deleted_at,
            directions=directions,
            updated_at=updated_at,
            days_supply=days_supply,
            is_obsolete=is_obsolete,
            pharmacy_id=pharmacy_id,
            dispense_unit=dispense_unit,
            pharmacy_name=pharmacy_name,
            effective_date=effective_date,
            force_pharmacy=force_pharmacy,
            pharmacy_notes=pharmacy_notes,
            dispense_unit_id=dispense_unit_id,
            dosespot_supply_id=dosespot_supply_id,
        )

        md_integrations_update_case_offering_response_2xx_item_type_0_product_type_0.additional_properties = d
        return md_integrations_update_case_offering_response_2xx_item_type_0_product_type_0

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
