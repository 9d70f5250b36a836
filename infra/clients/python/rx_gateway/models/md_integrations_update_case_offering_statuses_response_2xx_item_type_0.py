from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_update_case_offering_statuses_response_2xx_item_type_0_partner_compound_type_0 import (
        MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0,
    )


T = TypeVar("T", bound="MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0")


@_attrs_define
class MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0:
    """
    Attributes:
        case_prescription_id (None | str | Unset):
        title (None | str | Unset):
        is_additional_approval_needed (bool | None | Unset):
        name (None | str | Unset):
        dosespot_prescription_id (Any | Unset):
        status (None | str | Unset):
        prescription_status_details (None | str | Unset):
        refills (int | None | Unset):
        order (int | None | Unset):
        quantity (Decimal | None | Unset):
        days_supply (int | None | Unset):
        no_substitutions (bool | None | Unset):
        pharmacy_notes (None | str | Unset):
        thank_you_note (None | str | Unset):
        clinical_note (None | str | Unset):
        directions (None | str | Unset):
        dispense_unit_id (int | None | Unset):
        pharmacy_id (int | None | Unset):
        pharmacy_name (None | str | Unset):
        medication (Any | Unset):
        partner_compound (MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0 | None |
            Unset):
    """

    case_prescription_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    is_additional_approval_needed: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    dosespot_prescription_id: Any | Unset = UNSET
    status: None | str | Unset = UNSET
    prescription_status_details: None | str | Unset = UNSET
    refills: int | None | Unset = UNSET
    order: int | None | Unset = UNSET
    quantity: Decimal | None | Unset = UNSET
    days_supply: int | None | Unset = UNSET
    no_substitutions: bool | None | Unset = UNSET
    pharmacy_notes: None | str | Unset = UNSET
    thank_you_note: None | str | Unset = UNSET
    clinical_note: None | str | Unset = UNSET
    directions: None | str | Unset = UNSET
    dispense_unit_id: int | None | Unset = UNSET
    pharmacy_id: int | None | Unset = UNSET
    pharmacy_name: None | str | Unset = UNSET
    medication: Any | Unset = UNSET
    partner_compound: (
        MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_update_case_offering_statuses_response_2xx_item_type_0_partner_compound_type_0 import (
            MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0,  # noqa: PLC0415
        )

        case_prescription_id: None | str | Unset
        if isinstance(self.case_prescription_id, Unset):
            case_prescription_id = UNSET
        else:
            case_prescription_id = self.case_prescription_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        is_additional_approval_needed: bool | None | Unset
        if isinstance(self.is_additional_approval_needed, Unset):
            is_additional_approval_needed = UNSET
        else:
            is_additional_approval_needed = self.is_additional_approval_needed

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        dosespot_prescription_id = self.dosespot_prescription_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        prescription_status_details: None | str | Unset
        if isinstance(self.prescription_status_details, Unset):
            prescription_status_details = UNSET
        else:
            prescription_status_details = self.prescription_status_details

        refills: int | None | Unset
        if isinstance(self.refills, Unset):
            refills = UNSET
        else:
            refills = self.refills

        order: int | None | Unset
        if isinstance(self.order, Unset):
            order = UNSET
        else:
            order = self.order

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

        pharmacy_name: None | str | Unset
        if isinstance(self.pharmacy_name, Unset):
            pharmacy_name = UNSET
        else:
            pharmacy_name = self.pharmacy_name

        medication = self.medication

        partner_compound: dict[str, Any] | None | Unset
        if isinstance(self.partner_compound, Unset):
            partner_compound = UNSET
        elif isinstance(
            self.partner_compound, MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0
        ):
            partner_compound = self.partner_compound.to_dict()
        else:
            partner_compound = self.partner_compound

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_prescription_id is not UNSET:
            field_dict["case_prescription_id"] = case_prescription_id
        if title is not UNSET:
            field_dict["title"] = title
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if name is not UNSET:
            field_dict["name"] = name
        if dosespot_prescription_id is not UNSET:
            field_dict["dosespot_prescription_id"] = dosespot_prescription_id
        if status is not UNSET:
            field_dict["status"] = status
        if prescription_status_details is not UNSET:
            field_dict["prescription_status_details"] = prescription_status_details
        if refills is not UNSET:
            field_dict["refills"] = refills
        if order is not UNSET:
            field_dict["order"] = order
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if no_substitutions is not UNSET:
            field_dict["no_substitutions"] = no_substitutions
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if thank_you_note is not UNSET:
            field_dict["thank_you_note"] = thank_you_note
        if clinical_note is not UNSET:
            field_dict["clinical_note"] = clinical_note
        if directions is not UNSET:
            field_dict["directions"] = directions
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if medication is not UNSET:
            field_dict["medication"] = medication
        if partner_compound is not UNSET:
            field_dict["partner_compound"] = partner_compound

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_update_case_offering_statuses_response_2xx_item_type_0_partner_compound_type_0 import (
            MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_case_prescription_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_prescription_id = _parse_case_prescription_id(d.pop("case_prescription_id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_is_additional_approval_needed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_additional_approval_needed = _parse_is_additional_approval_needed(
            d.pop("is_additional_approval_needed", UNSET)
        )

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        dosespot_prescription_id = d.pop("dosespot_prescription_id", UNSET)

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_prescription_status_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prescription_status_details = _parse_prescription_status_details(d.pop("prescription_status_details", UNSET))

        def _parse_refills(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refills = _parse_refills(d.pop("refills", UNSET))

        def _parse_order(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        order = _parse_order(d.pop("order", UNSET))

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

        def _parse_pharmacy_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_name = _parse_pharmacy_name(d.pop("pharmacy_name", UNSET))

        medication = d.pop("medication", UNSET)

        def _parse_partner_compound(
            data: object,
        ) -> MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_compound_type_0 = (
                    MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0.from_dict(data)
                )

                return partner_compound_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsUpdateCaseOfferingStatusesResponse2XXItemType0PartnerCompoundType0 | None | Unset, data
            )

        partner_compound = _parse_partner_compound(d.pop("partner_compound", UNSET))

        md_integrations_update_case_offering_statuses_response_2xx_item_type_0 = cls(
            case_prescription_id=case_prescription_id,
            title=title,
            is_additional_approval_needed=is_additional_approval_needed,
            name=name,
            dosespot_prescription_id=dosespot_prescription_id,
            status=status,
            prescription_status_details=prescription_status_details,
            refills=refills,
            order=order,
            quantity=quantity,
            days_supply=days_supply,
            no_substitutions=no_substitutions,
            pharmacy_notes=pharmacy_notes,
            thank_you_note=thank_you_note,
            clinical_note=clinical_note,
            directions=directions,
            dispense_unit_id=dispense_unit_id,
            pharmacy_id=pharmacy_id,
            pharmacy_name=pharmacy_name,
            medication=medication,
            partner_compound=partner_compound,
        )

        md_integrations_update_case_offering_statuses_response_2xx_item_type_0.additional_properties = d
        return md_integrations_update_case_offering_statuses_response_2xx_item_type_0

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
