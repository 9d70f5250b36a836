from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0")


@_attrs_define
class MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0:
    """
    Attributes:
        dosespot_medication_id (None | str | Unset):
        dispense_unit_id (int | None | Unset):
        dose_form (None | str | Unset):
        route (None | str | Unset):
        strength (None | str | Unset):
        generic_product_name (None | str | Unset):
        lexi_gen_product_id (int | None | Unset):
        lexi_drug_syn_id (int | None | Unset):
        lexi_synonym_type_id (int | None | Unset):
        lexi_gen_drug_id (None | str | Unset):
        rx_cui (None | str | Unset):
        otc (bool | None | Unset):
        ndc (None | str | Unset):
        schedule (None | str | Unset):
        display_name (None | str | Unset):
        monograph_path (Any | Unset):
        drug_classification (None | str | Unset):
        state_schedules (list[Any] | None | Unset):
        metadata (Any | Unset):
        partner_medication_id (Any | Unset):
    """

    dosespot_medication_id: None | str | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    dose_form: None | str | Unset = UNSET
    route: None | str | Unset = UNSET
    strength: None | str | Unset = UNSET
    generic_product_name: None | str | Unset = UNSET
    lexi_gen_product_id: int | None | Unset = UNSET
    lexi_drug_syn_id: int | None | Unset = UNSET
    lexi_synonym_type_id: int | None | Unset = UNSET
    lexi_gen_drug_id: None | str | Unset = UNSET
    rx_cui: None | str | Unset = UNSET
    otc: bool | None | Unset = UNSET
    ndc: None | str | Unset = UNSET
    schedule: None | str | Unset = UNSET
    display_name: None | str | Unset = UNSET
    monograph_path: Any | Unset = UNSET
    drug_classification: None | str | Unset = UNSET
    state_schedules: list[Any] | None | Unset = UNSET
    metadata: Any | Unset = UNSET
    partner_medication_id: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dosespot_medication_id: None | str | Unset
        if isinstance(self.dosespot_medication_id, Unset):
            dosespot_medication_id = UNSET
        else:
            dosespot_medication_id = self.dosespot_medication_id

        dispense_unit_id: int | None | Unset
        if isinstance(self.dispense_unit_id, Unset):
            dispense_unit_id = UNSET
        else:
            dispense_unit_id = self.dispense_unit_id

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

        generic_product_name: None | str | Unset
        if isinstance(self.generic_product_name, Unset):
            generic_product_name = UNSET
        else:
            generic_product_name = self.generic_product_name

        lexi_gen_product_id: int | None | Unset
        if isinstance(self.lexi_gen_product_id, Unset):
            lexi_gen_product_id = UNSET
        else:
            lexi_gen_product_id = self.lexi_gen_product_id

        lexi_drug_syn_id: int | None | Unset
        if isinstance(self.lexi_drug_syn_id, Unset):
            lexi_drug_syn_id = UNSET
        else:
            lexi_drug_syn_id = self.lexi_drug_syn_id

        lexi_synonym_type_id: int | None | Unset
        if isinstance(self.lexi_synonym_type_id, Unset):
            lexi_synonym_type_id = UNSET
        else:
            lexi_synonym_type_id = self.lexi_synonym_type_id

        lexi_gen_drug_id: None | str | Unset
        if isinstance(self.lexi_gen_drug_id, Unset):
            lexi_gen_drug_id = UNSET
        else:
            lexi_gen_drug_id = self.lexi_gen_drug_id

        rx_cui: None | str | Unset
        if isinstance(self.rx_cui, Unset):
            rx_cui = UNSET
        else:
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

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        monograph_path = self.monograph_path

        drug_classification: None | str | Unset
        if isinstance(self.drug_classification, Unset):
            drug_classification = UNSET
        else:
            drug_classification = self.drug_classification

        state_schedules: list[Any] | None | Unset
        if isinstance(self.state_schedules, Unset):
            state_schedules = UNSET
        elif isinstance(self.state_schedules, list):
            state_schedules = self.state_schedules

        else:
            state_schedules = self.state_schedules

        metadata = self.metadata

        partner_medication_id = self.partner_medication_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dosespot_medication_id is not UNSET:
            field_dict["dosespot_medication_id"] = dosespot_medication_id
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if dose_form is not UNSET:
            field_dict["dose_form"] = dose_form
        if route is not UNSET:
            field_dict["route"] = route
        if strength is not UNSET:
            field_dict["strength"] = strength
        if generic_product_name is not UNSET:
            field_dict["generic_product_name"] = generic_product_name
        if lexi_gen_product_id is not UNSET:
            field_dict["lexi_gen_product_id"] = lexi_gen_product_id
        if lexi_drug_syn_id is not UNSET:
            field_dict["lexi_drug_syn_id"] = lexi_drug_syn_id
        if lexi_synonym_type_id is not UNSET:
            field_dict["lexi_synonym_type_id"] = lexi_synonym_type_id
        if lexi_gen_drug_id is not UNSET:
            field_dict["lexi_gen_drug_id"] = lexi_gen_drug_id
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
        if monograph_path is not UNSET:
            field_dict["monograph_path"] = monograph_path
        if drug_classification is not UNSET:
            field_dict["drug_classification"] = drug_classification
        if state_schedules is not UNSET:
            field_dict["state_schedules"] = state_schedules
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if partner_medication_id is not UNSET:
            field_dict["partner_medication_id"] = partner_medication_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_dosespot_medication_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dosespot_medication_id = _parse_dosespot_medication_id(d.pop("dosespot_medication_id", UNSET))

        def _parse_dispense_unit_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispense_unit_id = _parse_dispense_unit_id(d.pop("dispense_unit_id", UNSET))

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

        def _parse_generic_product_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        generic_product_name = _parse_generic_product_name(d.pop("generic_product_name", UNSET))

        def _parse_lexi_gen_product_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        lexi_gen_product_id = _parse_lexi_gen_product_id(d.pop("lexi_gen_product_id", UNSET))

        def _parse_lexi_drug_syn_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        lexi_drug_syn_id = _parse_lexi_drug_syn_id(d.pop("lexi_drug_syn_id", UNSET))

        def _parse_lexi_synonym_type_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        lexi_synonym_type_id = _parse_lexi_synonym_type_id(d.pop("lexi_synonym_type_id", UNSET))

        def _parse_lexi_gen_drug_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        lexi_gen_drug_id = _parse_lexi_gen_drug_id(d.pop("lexi_gen_drug_id", UNSET))

        def _parse_rx_cui(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        rx_cui = _parse_rx_cui(d.pop("rx_cui", UNSET))

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

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("display_name", UNSET))

        monograph_path = d.pop("monograph_path", UNSET)

        def _parse_drug_classification(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        drug_classification = _parse_drug_classification(d.pop("drug_classification", UNSET))

        def _parse_state_schedules(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                state_schedules_type_0 = cast(list[Any], data)

                return state_schedules_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        state_schedules = _parse_state_schedules(d.pop("state_schedules", UNSET))

        metadata = d.pop("metadata", UNSET)

        partner_medication_id = d.pop("partner_medication_id", UNSET)

        md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0 = cls(
            dosespot_medication_id=dosespot_medication_id,
            dispense_unit_id=dispense_unit_id,
            dose_form=dose_form,
            route=route,
            strength=strength,
            generic_product_name=generic_product_name,
            lexi_gen_product_id=lexi_gen_product_id,
            lexi_drug_syn_id=lexi_drug_syn_id,
            lexi_synonym_type_id=lexi_synonym_type_id,
            lexi_gen_drug_id=lexi_gen_drug_id,
            rx_cui=rx_cui,
            otc=otc,
            ndc=ndc,
            schedule=schedule,
            display_name=display_name,
            monograph_path=monograph_path,
            drug_classification=drug_classification,
            state_schedules=state_schedules,
            metadata=metadata,
            partner_medication_id=partner_medication_id,
        )

        md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0.additional_properties = d
        return md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0

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
