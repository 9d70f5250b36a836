from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListPartnerOfferingsResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListPartnerOfferingsResponse2XXItemType0:
    """
    Attributes:
        dosespot_rxcui (int | None | Unset):
        active (bool | None | Unset):
        is_additional_approval_needed (bool | None | Unset):
        ndc (None | str | Unset):
        days_supply (int | None | Unset):
        refills (int | None | Unset):
        name (None | str | Unset):
        pharmacy_notes (None | str | Unset):
        directions (None | str | Unset):
        quantity (None | str | Unset):
        dispense_unit (None | str | Unset):
        strength (None | str | Unset):
        dispense_unit_id (int | None | Unset):
        pharmacy_id (int | None | Unset):
        pharmacy_name (None | str | Unset):
        order (int | None | Unset):
        metadata (None | str | Unset):
        thank_you_note (None | str | Unset):
        clinical_note (None | str | Unset):
        partner_medication_id (None | str | Unset):
        title (None | str | Unset):
        allow_substitutions (bool | None | Unset):
    """

    dosespot_rxcui: int | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    is_additional_approval_needed: bool | None | Unset = UNSET
    ndc: None | str | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    refills: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    directions: None | str | Unset = UNSET
    quantity: None | str | Unset = UNSET
    dispense_unit: None | str | Unset = UNSET
    strength: None | str | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    pharmacy_id: int | None | Unset = UNSET
    pharmacy_name: None | str | Unset = UNSET
    order: int | None | Unset = UNSET
    metadata: None | str | Unset = UNSET
    thank_you_note: None | str | Unset = UNSET
    clinical_note: None | str | Unset = UNSET
    partner_medication_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    allow_substitutions: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dosespot_rxcui: int | None | Unset
        if isinstance(self.dosespot_rxcui, Unset):
            dosespot_rxcui = UNSET
        else:
            dosespot_rxcui = self.dosespot_rxcui

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        is_additional_approval_needed: bool | None | Unset
        if isinstance(self.is_additional_approval_needed, Unset):
            is_additional_approval_needed = UNSET
        else:
            is_additional_approval_needed = self.is_additional_approval_needed

        ndc: None | str | Unset
        if isinstance(self.ndc, Unset):
            ndc = UNSET
        else:
            ndc = self.ndc

        days_supply: int | None | Unset
        if isinstance(self.days_supply, Unset):
            days_supply = UNSET
        else:
            days_supply = self.days_supply

        refills: int | None | Unset
        if isinstance(self.refills, Unset):
            refills = UNSET
        else:
            refills = self.refills

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        pharmacy_notes: None | str | Unset
        if isinstance(self.pharmacy_notes, Unset):
            pharmacy_notes = UNSET
        else:
            pharmacy_notes = self.pharmacy_notes

        directions: None | str | Unset
        if isinstance(self.directions, Unset):
            directions = UNSET
        else:
            directions = self.directions

        quantity: None | str | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        dispense_unit: None | str | Unset
        if isinstance(self.dispense_unit, Unset):
            dispense_unit = UNSET
        else:
            dispense_unit = self.dispense_unit

        strength: None | str | Unset
        if isinstance(self.strength, Unset):
            strength = UNSET
        else:
            strength = self.strength

        dispense_unit_id: int | None | Unset
        if isinstance(self.dispense_unit_id, Unset):
            dispense_unit_id = UNSET
        else:
            dispense_unit_id = self.dispense_unit_id

        pharmacy_id: int | None | Unset
        if isinstance(self.pharmacy_id, Unset):
            pharmacy_id = UNSET
        else:
            pharmacy_id = self.pharmacy_id

        pharmacy_name: None | str | Unset
        if isinstance(self.pharmacy_name, Unset):
            pharmacy_name = UNSET
        else:
            pharmacy_name = self.pharmacy_name

        order: int | None | Unset
        if isinstance(self.order, Unset):
            order = UNSET
        else:
            order = self.order

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        thank_you_note: None | str | Unset
        if isinstance(self.thank_you_note, Unset):
            thank_you_note = UNSET
        else:
            thank_you_note = self.thank_you_note

        clinical_note: None | str | Unset
        if isinstance(self.clinical_note, Unset):
            clinical_note = UNSET
        else:
            clinical_note = self.clinical_note

        partner_medication_id: None | str | Unset
        if isinstance(self.partner_medication_id, Unset):
            partner_medication_id = UNSET
        else:
            partner_medication_id = self.partner_medication_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        allow_substitutions: bool | None | Unset
        if isinstance(self.allow_substitutions, Unset):
            allow_substitutions = UNSET
        else:
            allow_substitutions = self.allow_substitutions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dosespot_rxcui is not UNSET:
            field_dict["dosespot_rxcui"] = dosespot_rxcui
        if active is not UNSET:
            field_dict["active"] = active
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if refills is not UNSET:
            field_dict["refills"] = refills
        if name is not UNSET:
            field_dict["name"] = name
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if directions is not UNSET:
            field_dict["directions"] = directions
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if dispense_unit is not UNSET:
            field_dict["dispense_unit"] = dispense_unit
        if strength is not UNSET:
            field_dict["strength"] = strength
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if order is not UNSET:
            field_dict["order"] = order
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if thank_you_note is not UNSET:
            field_dict["thank_you_note"] = thank_you_note
        if clinical_note is not UNSET:
            field_dict["clinical_note"] = clinical_note
        if partner_medication_id is not UNSET:
            field_dict["partner_medication_id"] = partner_medication_id
        if title is not UNSET:
            field_dict["title"] = title
        if allow_substitutions is not UNSET:
            field_dict["allow_substitutions"] = allow_substitutions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_dosespot_rxcui(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dosespot_rxcui = _parse_dosespot_rxcui(d.pop("dosespot_rxcui", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_is_additional_approval_needed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_additional_approval_needed = _parse_is_additional_approval_needed(
            d.pop("is_additional_approval_needed", UNSET)
        )

        def _parse_ndc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ndc = _parse_ndc(d.pop("ndc", UNSET))

        def _parse_days_supply(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        days_supply = _parse_days_supply(d.pop("days_supply", UNSET))

        def _parse_refills(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refills = _parse_refills(d.pop("refills", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_pharmacy_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_notes = _parse_pharmacy_notes(d.pop("pharmacy_notes", UNSET))

        def _parse_directions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        directions = _parse_directions(d.pop("directions", UNSET))

        def _parse_quantity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_dispense_unit(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dispense_unit = _parse_dispense_unit(d.pop("dispense_unit", UNSET))

        def _parse_strength(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        strength = _parse_strength(d.pop("strength", UNSET))

        def _parse_dispense_unit_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispense_unit_id = _parse_dispense_unit_id(d.pop("dispense_unit_id", UNSET))

        def _parse_pharmacy_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pharmacy_id = _parse_pharmacy_id(d.pop("pharmacy_id", UNSET))

        def _parse_pharmacy_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_name = _parse_pharmacy_name(d.pop("pharmacy_name", UNSET))

        def _parse_order(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        order = _parse_order(d.pop("order", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_thank_you_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thank_you_note = _parse_thank_you_note(d.pop("thank_you_note", UNSET))

        def _parse_clinical_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinical_note = _parse_clinical_note(d.pop("clinical_note", UNSET))

        def _parse_partner_medication_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_medication_id = _parse_partner_medication_id(d.pop("partner_medication_id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_allow_substitutions(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        allow_substitutions = _parse_allow_substitutions(d.pop("allow_substitutions", UNSET))

        md_integrations_list_partner_offerings_response_2xx_item_type_0 = cls(
            dosespot_rxcui=dosespot_rxcui,
            active=active,
            is_additional_approval_needed=is_additional_approval_needed,
            ndc=ndc,
            days_supply=days_supply,
            refills=refills,
            name=name,
            pharmacy_notes=pharmacy_notes,
            directions=directions,
            quantity=quantity,
            dispense_unit=dispense_unit,
            strength=strength,
            dispense_unit_id=dispense_unit_id,
            pharmacy_id=pharmacy_id,
            pharmacy_name=pharmacy_name,
            order=order,
            metadata=metadata,
            thank_you_note=thank_you_note,
            clinical_note=clinical_note,
            partner_medication_id=partner_medication_id,
            title=title,
            allow_substitutions=allow_substitutions,
        )

        md_integrations_list_partner_offerings_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_partner_offerings_response_2xx_item_type_0

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
