from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateTestPrescriptionBody")


@_attrs_define
class MdIntegrationsCreateTestPrescriptionBody:
    """
    Attributes:
        clinician_id (None | str | Unset):
        dosespot_medication_id (int | None | Unset):
        refills (int | None | Unset):
        quantity (None | str | Unset):
        days_supply (int | None | Unset):
        directions (None | str | Unset):
        partner_compound_id (Any | Unset):
        dispense_unit_id (int | None | Unset):
        pharmacy_id (int | None | Unset):
        no_substitutions (bool | None | Unset):
        pharmacy_notes (None | str | Unset):
        effective_date (None | str | Unset):
        title (None | str | Unset):
    """

    clinician_id: None | str | Unset = UNSET
    dosespot_medication_id: int | None | Unset = UNSET
    refills: int | None | Unset = UNSET
    quantity: None | str | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    directions: None | str | Unset = UNSET
    partner_compound_id: Any | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    pharmacy_id: int | None | Unset = UNSET
    no_substitutions: bool | None | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    effective_date: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

        dosespot_medication_id: int | None | Unset
        if isinstance(self.dosespot_medication_id, Unset):
            dosespot_medication_id = UNSET
        else:
            dosespot_medication_id = self.dosespot_medication_id

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

        partner_compound_id = self.partner_compound_id

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

        no_substitutions: bool | None | Unset
        if isinstance(self.no_substitutions, Unset):
            no_substitutions = UNSET
        else:
            no_substitutions = self.no_substitutions

        pharmacy_notes: None | str | Unset
        if isinstance(self.pharmacy_notes, Unset):
            pharmacy_notes = UNSET
        else:
            pharmacy_notes = self.pharmacy_notes

        effective_date: None | str | Unset
        if isinstance(self.effective_date, Unset):
            effective_date = UNSET
        else:
            effective_date = self.effective_date

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if dosespot_medication_id is not UNSET:
            field_dict["dosespot_medication_id"] = dosespot_medication_id
        if refills is not UNSET:
            field_dict["refills"] = refills
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if directions is not UNSET:
            field_dict["directions"] = directions
        if partner_compound_id is not UNSET:
            field_dict["partner_compound_id"] = partner_compound_id
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if no_substitutions is not UNSET:
            field_dict["no_substitutions"] = no_substitutions
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_dosespot_medication_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dosespot_medication_id = _parse_dosespot_medication_id(d.pop("dosespot_medication_id", UNSET))

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

        partner_compound_id = d.pop("partner_compound_id", UNSET)

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

        def _parse_no_substitutions(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        no_substitutions = _parse_no_substitutions(d.pop("no_substitutions", UNSET))

        def _parse_pharmacy_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_notes = _parse_pharmacy_notes(d.pop("pharmacy_notes", UNSET))

        def _parse_effective_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        effective_date = _parse_effective_date(d.pop("effective_date", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        md_integrations_create_test_prescription_body = cls(
            clinician_id=clinician_id,
            dosespot_medication_id=dosespot_medication_id,
            refills=refills,
            quantity=quantity,
            days_supply=days_supply,
            directions=directions,
            partner_compound_id=partner_compound_id,
            dispense_unit_id=dispense_unit_id,
            pharmacy_id=pharmacy_id,
            no_substitutions=no_substitutions,
            pharmacy_notes=pharmacy_notes,
            effective_date=effective_date,
            title=title,
        )

        md_integrations_create_test_prescription_body.additional_properties = d
        return md_integrations_create_test_prescription_body

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
