from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0")


@_attrs_define
class MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        refills (int | None | Unset):
        quantity (Decimal | None | Unset):
        days_supply (int | None | Unset):
        directions (None | str | Unset):
        dispense_unit_id (int | None | Unset):
        pharmacy_id (int | None | Unset):
        thank_you_note (Any | Unset):
        clinical_note (Any | Unset):
        dosespot_prescription_id (Any | Unset):
        status (None | str | Unset):
        status_details (Any | Unset):
        pharmacy_notes (None | str | Unset):
        no_substitutions (bool | None | Unset):
        dosespot_display_name (Any | Unset):
        medication (MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0 | None
            | Unset):
        updated_at (None | str | Unset):
        created_at (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    refills: int | None | Unset = UNSET
    quantity: Decimal | None | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    directions: None | str | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    pharmacy_id: int | None | Unset = UNSET
    thank_you_note: Any | Unset = UNSET
    clinical_note: Any | Unset = UNSET
    dosespot_prescription_id: Any | Unset = UNSET
    status: None | str | Unset = UNSET
    status_details: Any | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    no_substitutions: bool | None | Unset = UNSET
    dosespot_display_name: Any | Unset = UNSET
    medication: (
        MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0 | None | Unset
    ) = UNSET
    updated_at: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0 import (
            MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        refills: int | None | Unset
        if isinstance(self.refills, Unset):
            refills = UNSET
        else:
            refills = self.refills

        quantity: Decimal | None | Unset
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

        thank_you_note = self.thank_you_note

        clinical_note = self.clinical_note

        dosespot_prescription_id = self.dosespot_prescription_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        status_details = self.status_details

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

        dosespot_display_name = self.dosespot_display_name

        medication: dict[str, Any] | None | Unset
        if isinstance(self.medication, Unset):
            medication = UNSET
        elif isinstance(
            self.medication,
            MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0,
        ):
            medication = self.medication.to_dict()
        else:
            medication = self.medication

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if refills is not UNSET:
            field_dict["refills"] = refills
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if directions is not UNSET:
            field_dict["directions"] = directions
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if thank_you_note is not UNSET:
            field_dict["thank_you_note"] = thank_you_note
        if clinical_note is not UNSET:
            field_dict["clinical_note"] = clinical_note
        if dosespot_prescription_id is not UNSET:
            field_dict["dosespot_prescription_id"] = dosespot_prescription_id
        if status is not UNSET:
            field_dict["status"] = status
        if status_details is not UNSET:
            field_dict["status_details"] = status_details
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if no_substitutions is not UNSET:
            field_dict["no_substitutions"] = no_substitutions
        if dosespot_display_name is not UNSET:
            field_dict["dosespot_display_name"] = dosespot_display_name
        if medication is not UNSET:
            field_dict["medication"] = medication
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0_medication_type_0 import (
            MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_refills(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refills = _parse_refills(d.pop("refills", UNSET))

        def _parse_quantity(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                quantity_type_0 = Decimal(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

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

        thank_you_note = d.pop("thank_you_note", UNSET)

        clinical_note = d.pop("clinical_note", UNSET)

        dosespot_prescription_id = d.pop("dosespot_prescription_id", UNSET)

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        status_details = d.pop("status_details", UNSET)

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

        dosespot_display_name = d.pop("dosespot_display_name", UNSET)

        def _parse_medication(
            data: object,
        ) -> (
            MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0 | None | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                medication_type_0 = MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0.from_dict(
                    data
                )

                return medication_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsCreateTestPrescriptionResponse2XXCasePrescriptionsType0ItemType0MedicationType0
                | None
                | Unset,
                data,
            )

        medication = _parse_medication(d.pop("medication", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0 = cls(
            id=id,
            refills=refills,
            quantity=quantity,
            days_supply=days_supply,
            directions=directions,
            dispense_unit_id=dispense_unit_id,
            pharmacy_id=pharmacy_id,
            thank_you_note=thank_you_note,
            clinical_note=clinical_note,
            dosespot_prescription_id=dosespot_prescription_id,
            status=status,
            status_details=status_details,
            pharmacy_notes=pharmacy_notes,
            no_substitutions=no_substitutions,
            dosespot_display_name=dosespot_display_name,
            medication=medication,
            updated_at=updated_at,
            created_at=created_at,
        )

        md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0.additional_properties = d
        return md_integrations_create_test_prescription_response_2xx_case_prescriptions_type_0_item_type_0

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
