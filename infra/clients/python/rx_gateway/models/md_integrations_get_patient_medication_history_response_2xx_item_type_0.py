from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPatientMedicationHistoryResponse2XXItemType0")


@_attrs_define
class MdIntegrationsGetPatientMedicationHistoryResponse2XXItemType0:
    """
    Attributes:
        patient_medication_history_id (int | None | Unset):
        pharmacy_notes (Any | Unset):
        no_substitutions (bool | None | Unset):
        effective_date (Any | Unset):
        last_fill_date (None | str | Unset):
        payer (None | str | Unset):
        days_supply (int | None | Unset):
        directions (Any | Unset):
        dispense_unit_description (None | str | Unset):
        dispense_unit_id (int | None | Unset):
        quantity (None | str | Unset):
        refills (Any | Unset):
        written_date (Any | Unset):
        diagnosis_code (Any | Unset):
        diagnosis_qualifier (Any | Unset):
        dose_form (None | str | Unset):
        route (None | str | Unset):
        strength (None | str | Unset):
        generic_drug_name (None | str | Unset):
        dispensable_drug_id (int | None | Unset):
        brand (bool | None | Unset):
        rx_cui (Any | Unset):
        otc (bool | None | Unset):
        ndc (None | str | Unset):
        schedule (None | str | Unset):
        display_name (Any | Unset):
        drug_classification (None | str | Unset):
        expiration_date (Any | Unset):
    """

    patient_medication_history_id: int | None | Unset = UNSET
    pharmacy_notes: Any | Unset = UNSET
    no_substitutions: bool | None | Unset = UNSET
    effective_date: Any | Unset = UNSET
    last_fill_date: None | str | Unset = UNSET
    payer: None | str | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    directions: Any | Unset = UNSET
    dispense_unit_description: None | str | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    quantity: None | str | Unset = UNSET
    refills: Any | Unset = UNSET
    written_date: Any | Unset = UNSET
    diagnosis_code: Any | Unset = UNSET
    diagnosis_qualifier: Any | Unset = UNSET
    dose_form: None | str | Unset = UNSET
    route: None | str | Unset = UNSET
    strength: None | str | Unset = UNSET
    generic_drug_name: None | str | Unset = UNSET
    dispensable_drug_id: int | None | Unset = UNSET
    brand: bool | None | Unset = UNSET
    rx_cui: Any | Unset = UNSET
    otc: bool | None | Unset = UNSET
    ndc: None | str | Unset = UNSET
    schedule: None | str | Unset = UNSET
    display_name: Any | Unset = UNSET
    drug_classification: None | str | Unset = UNSET
    expiration_date: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient_medication_history_id: int | None | Unset
        if isinstance(self.patient_medication_history_id, Unset):
            patient_medication_history_id = UNSET
        else:
            patient_medication_history_id = self.patient_medication_history_id

        pharmacy_notes = self.pharmacy_notes

        no_substitutions: bool | None | Unset
        if isinstance(self.no_substitutions, Unset):
            no_substitutions = UNSET
        else:
            no_substitutions = self.no_substitutions

        effective_date = self.effective_date

        last_fill_date: None | str | Unset
        if isinstance(self.last_fill_date, Unset):
            last_fill_date = UNSET
        else:
            last_fill_date = self.last_fill_date

        payer: None | str | Unset
        if isinstance(self.payer, Unset):
            payer = UNSET
        else:
            payer = self.payer

        days_supply: int | None | Unset
        if isinstance(self.days_supply, Unset):
            days_supply = UNSET
        else:
            days_supply = self.days_supply

        directions = self.directions

        dispense_unit_description: None | str | Unset
        if isinstance(self.dispense_unit_description, Unset):
            dispense_unit_description = UNSET
        else:
            dispense_unit_description = self.dispense_unit_description

        dispense_unit_id: int | None | Unset
        if isinstance(self.dispense_unit_id, Unset):
            dispense_unit_id = UNSET
        else:
            dispense_unit_id = self.dispense_unit_id

        quantity: None | str | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        refills = self.refills

        written_date = self.written_date

        diagnosis_code = self.diagnosis_code

        diagnosis_qualifier = self.diagnosis_qualifier

        dose_form: None | str | Unset
        if isinstance(self.dose_form, Unset):
            dose_form = UNSET
        else:
            dose_form = self.dose_form

        route: None | str | Unset
        if isinstance(self.route, Unset):
            route = UNSET
        else:
            route = self.route

        strength: None | str | Unset
        if isinstance(self.strength, Unset):
            strength = UNSET
        else:
            strength = self.strength

        generic_drug_name: None | str | Unset
        if isinstance(self.generic_drug_name, Unset):
            generic_drug_name = UNSET
        else:
            generic_drug_name = self.generic_drug_name

        dispensable_drug_id: int | None | Unset
        if isinstance(self.dispensable_drug_id, Unset):
            dispensable_drug_id = UNSET
        else:
            dispensable_drug_id = self.dispensable_drug_id

        brand: bool | None | Unset
        if isinstance(self.brand, Unset):
            brand = UNSET
        else:
            brand = self.brand

        rx_cui = self.rx_cui

        otc: bool | None | Unset
        if isinstance(self.otc, Unset):
            otc = UNSET
        else:
            otc = self.otc

        ndc: None | str | Unset
        if isinstance(self.ndc, Unset):
            ndc = UNSET
        else:
            ndc = self.ndc

        schedule: None | str | Unset
        if isinstance(self.schedule, Unset):
            schedule = UNSET
        else:
            schedule = self.schedule

        display_name = self.display_name

        drug_classification: None | str | Unset
        if isinstance(self.drug_classification, Unset):
            drug_classification = UNSET
        else:
            drug_classification = self.drug_classification

        expiration_date = self.expiration_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_medication_history_id is not UNSET:
            field_dict["patient_medication_history_id"] = patient_medication_history_id
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if no_substitutions is not UNSET:
            field_dict["no_substitutions"] = no_substitutions
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if last_fill_date is not UNSET:
            field_dict["last_fill_date"] = last_fill_date
        if payer is not UNSET:
            field_dict["payer"] = payer
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if directions is not UNSET:
            field_dict["directions"] = directions
        if dispense_unit_description is not UNSET:
            field_dict["dispense_unit_description"] = dispense_unit_description
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if refills is not UNSET:
            field_dict["refills"] = refills
        if written_date is not UNSET:
            field_dict["written_date"] = written_date
        if diagnosis_code is not UNSET:
            field_dict["diagnosis_code"] = diagnosis_code
        if diagnosis_qualifier is not UNSET:
            field_dict["diagnosis_qualifier"] = diagnosis_qualifier
        if dose_form is not UNSET:
            field_dict["dose_form"] = dose_form
        if route is not UNSET:
            field_dict["route"] = route
        if strength is not UNSET:
            field_dict["strength"] = strength
        if generic_drug_name is not UNSET:
            field_dict["generic_drug_name"] = generic_drug_name
        if dispensable_drug_id is not UNSET:
            field_dict["dispensable_drug_id"] = dispensable_drug_id
        if brand is not UNSET:
            field_dict["brand"] = brand
        if rx_cui is not UNSET:
            field_dict["rx_cui"] = rx_cui
        if otc is not UNSET:
            field_dict["otc"] = otc
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if drug_classification is not UNSET:
            field_dict["drug_classification"] = drug_classification
        if expiration_date is not UNSET:
            field_dict["expiration_date"] = expiration_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_patient_medication_history_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        patient_medication_history_id = _parse_patient_medication_history_id(
            d.pop("patient_medication_history_id", UNSET)
        )

        pharmacy_notes = d.pop("pharmacy_notes", UNSET)

        def _parse_no_substitutions(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        no_substitutions = _parse_no_substitutions(d.pop("no_substitutions", UNSET))

        effective_date = d.pop("effective_date", UNSET)

        def _parse_last_fill_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_fill_date = _parse_last_fill_date(d.pop("last_fill_date", UNSET))

        def _parse_payer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        payer = _parse_payer(d.pop("payer", UNSET))

        def _parse_days_supply(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        days_supply = _parse_days_supply(d.pop("days_supply", UNSET))

        directions = d.pop("directions", UNSET)

        def _parse_dispense_unit_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dispense_unit_description = _parse_dispense_unit_description(d.pop("dispense_unit_description", UNSET))

        def _parse_dispense_unit_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispense_unit_id = _parse_dispense_unit_id(d.pop("dispense_unit_id", UNSET))

        def _parse_quantity(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        refills = d.pop("refills", UNSET)

        written_date = d.pop("written_date", UNSET)

        diagnosis_code = d.pop("diagnosis_code", UNSET)

        diagnosis_qualifier = d.pop("diagnosis_qualifier", UNSET)

        def _parse_dose_form(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dose_form = _parse_dose_form(d.pop("dose_form", UNSET))

        def _parse_route(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        route = _parse_route(d.pop("route", UNSET))

        def _parse_strength(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        strength = _parse_strength(d.pop("strength", UNSET))

        def _parse_generic_drug_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        generic_drug_name = _parse_generic_drug_name(d.pop("generic_drug_name", UNSET))

        def _parse_dispensable_drug_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispensable_drug_id = _parse_dispensable_drug_id(d.pop("dispensable_drug_id", UNSET))

        def _parse_brand(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        brand = _parse_brand(d.pop("brand", UNSET))

        rx_cui = d.pop("rx_cui", UNSET)

        def _parse_otc(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        otc = _parse_otc(d.pop("otc", UNSET))

        def _parse_ndc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ndc = _parse_ndc(d.pop("ndc", UNSET))

        def _parse_schedule(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        schedule = _parse_schedule(d.pop("schedule", UNSET))

        display_name = d.pop("display_name", UNSET)

        def _parse_drug_classification(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        drug_classification = _parse_drug_classification(d.pop("drug_classification", UNSET))

        expiration_date = d.pop("expiration_date", UNSET)

        md_integrations_get_patient_medication_history_response_2xx_item_type_0 = cls(
            patient_medication_history_id=patient_medication_history_id,
            pharmacy_notes=pharmacy_notes,
            no_substitutions=no_substitutions,
            effective_date=effective_date,
            last_fill_date=last_fill_date,
            payer=payer,
            days_supply=days_supply,
            directions=directions,
            dispense_unit_description=dispense_unit_description,
            dispense_unit_id=dispense_unit_id,
            quantity=quantity,
            refills=refills,
            written_date=written_date,
            diagnosis_code=diagnosis_code,
            diagnosis_qualifier=diagnosis_qualifier,
            dose_form=dose_form,
            route=route,
            strength=strength,
            generic_drug_name=generic_drug_name,
            dispensable_drug_id=dispensable_drug_id,
            brand=brand,
            rx_cui=rx_cui,
            otc=otc,
            ndc=ndc,
            schedule=schedule,
            display_name=display_name,
            drug_classification=drug_classification,
            expiration_date=expiration_date,
        )

        md_integrations_get_patient_medication_history_response_2xx_item_type_0.additional_properties = d
        return md_integrations_get_patient_medication_history_response_2xx_item_type_0

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
