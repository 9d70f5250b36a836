from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreatePartnerOfferingBody")


@_attrs_define
class MdIntegrationsCreatePartnerOfferingBody:
    """
    Attributes:
        active (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        title (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        refills (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        quantity (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        days_supply (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        directions (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        effective_date (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        dispense_unit (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        dispense_unit_id (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        pharmacy_id (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        pharmacy_name (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        force_pharmacy (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        clinical_note (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        pharmacy_notes (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        thank_you_note (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        metadata (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        order (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        allow_substitutions (Any | Unset): The vendor's document contradicts itself here: a breach is reported in
            `Gateway-Warning`, not refused.
        name (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        clinician_id (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        type_ (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`,
            not refused.
        is_additional_approval_needed (Any | Unset): The vendor's document contradicts itself here: a breach is reported
            in `Gateway-Warning`, not refused.
        sku (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-Warning`, not
            refused.
        is_charged_separately (Any | Unset): The vendor's document contradicts itself here: a breach is reported in
            `Gateway-Warning`, not refused.
        image_file_id (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        store_url (Any | Unset): The vendor's document contradicts itself here: a breach is reported in `Gateway-
            Warning`, not refused.
        recommendation_message (Any | Unset): The vendor's document contradicts itself here: a breach is reported in
            `Gateway-Warning`, not refused.
    """

    active: Any | Unset = UNSET
    title: Any | Unset = UNSET
    refills: Any | Unset = UNSET
    quantity: Any | Unset = UNSET
    days_supply: Any | Unset = UNSET
    directions: Any | Unset = UNSET
    effective_date: Any | Unset = UNSET
    dispense_unit: Any | Unset = UNSET
    dispense_unit_id: Any | Unset = UNSET
    pharmacy_id: Any | Unset = UNSET
    pharmacy_name: Any | Unset = UNSET
    force_pharmacy: Any | Unset = UNSET
    clinical_note: Any | Unset = UNSET
    pharmacy_notes: Any | Unset = UNSET
    thank_you_note: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    order: Any | Unset = UNSET
    allow_substitutions: Any | Unset = UNSET
    name: Any | Unset = UNSET
    clinician_id: Any | Unset = UNSET
    type_: Any | Unset = UNSET
    is_additional_approval_needed: Any | Unset = UNSET
    sku: Any | Unset = UNSET
    is_charged_separately: Any | Unset = UNSET
    image_file_id: Any | Unset = UNSET
    store_url: Any | Unset = UNSET
    recommendation_message: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        title = self.title

        refills = self.refills

        quantity = self.quantity

        days_supply = self.days_supply

        directions = self.directions

        effective_date = self.effective_date

        dispense_unit = self.dispense_unit

        dispense_unit_id = self.dispense_unit_id

        pharmacy_id = self.pharmacy_id

        pharmacy_name = self.pharmacy_name

        force_pharmacy = self.force_pharmacy

        clinical_note = self.clinical_note

        pharmacy_notes = self.pharmacy_notes

        thank_you_note = self.thank_you_note

        metadata = self.metadata

        order = self.order

        allow_substitutions = self.allow_substitutions

        name = self.name

        clinician_id = self.clinician_id

        type_ = self.type_

        is_additional_approval_needed = self.is_additional_approval_needed

        sku = self.sku

        is_charged_separately = self.is_charged_separately

        image_file_id = self.image_file_id

        store_url = self.store_url

        recommendation_message = self.recommendation_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active
        if title is not UNSET:
            field_dict["title"] = title
        if refills is not UNSET:
            field_dict["refills"] = refills
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if days_supply is not UNSET:
            field_dict["days_supply"] = days_supply
        if directions is not UNSET:
            field_dict["directions"] = directions
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if dispense_unit is not UNSET:
            field_dict["dispense_unit"] = dispense_unit
        if dispense_unit_id is not UNSET:
            field_dict["dispense_unit_id"] = dispense_unit_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if force_pharmacy is not UNSET:
            field_dict["force_pharmacy"] = force_pharmacy
        if clinical_note is not UNSET:
            field_dict["clinical_note"] = clinical_note
        if pharmacy_notes is not UNSET:
            field_dict["pharmacy_notes"] = pharmacy_notes
        if thank_you_note is not UNSET:
            field_dict["thank_you_note"] = thank_you_note
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if order is not UNSET:
            field_dict["order"] = order
        if allow_substitutions is not UNSET:
            field_dict["allow_substitutions"] = allow_substitutions
        if name is not UNSET:
            field_dict["name"] = name
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if sku is not UNSET:
            field_dict["sku"] = sku
        if is_charged_separately is not UNSET:
            field_dict["is_charged_separately"] = is_charged_separately
        if image_file_id is not UNSET:
            field_dict["image_file_id"] = image_file_id
        if store_url is not UNSET:
            field_dict["store_url"] = store_url
        if recommendation_message is not UNSET:
            field_dict["recommendation_message"] = recommendation_message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        active = d.pop("active", UNSET)

        title = d.pop("title", UNSET)

        refills = d.pop("refills", UNSET)

        quantity = d.pop("quantity", UNSET)

        days_supply = d.pop("days_supply", UNSET)

        directions = d.pop("directions", UNSET)

        effective_date = d.pop("effective_date", UNSET)

        dispense_unit = d.pop("dispense_unit", UNSET)

        dispense_unit_id = d.pop("dispense_unit_id", UNSET)

        pharmacy_id = d.pop("pharmacy_id", UNSET)

        pharmacy_name = d.pop("pharmacy_name", UNSET)

        force_pharmacy = d.pop("force_pharmacy", UNSET)

        clinical_note = d.pop("clinical_note", UNSET)

        pharmacy_notes = d.pop("pharmacy_notes", UNSET)

        thank_you_note = d.pop("thank_you_note", UNSET)

        metadata = d.pop("metadata", UNSET)

        order = d.pop("order", UNSET)

        allow_substitutions = d.pop("allow_substitutions", UNSET)

        name = d.pop("name", UNSET)

        clinician_id = d.pop("clinician_id", UNSET)

        type_ = d.pop("type", UNSET)

        is_additional_approval_needed = d.pop("is_additional_approval_needed", UNSET)

        sku = d.pop("sku", UNSET)

        is_charged_separately = d.pop("is_charged_separately", UNSET)

        image_file_id = d.pop("image_file_id", UNSET)

        store_url = d.pop("store_url", UNSET)

        recommendation_message = d.pop("recommendation_message", UNSET)

        md_integrations_create_partner_offering_body = cls(
            active=active,
            title=title,
            refills=refills,
            quantity=quantity,
            days_supply=days_supply,
            directions=directions,
            effective_date=effective_date,
            dispense_unit=dispense_unit,
            dispense_unit_id=dispense_unit_id,
            pharmacy_id=pharmacy_id,
            pharmacy_name=pharmacy_name,
            force_pharmacy=force_pharmacy,
            clinical_note=clinical_note,
            pharmacy_notes=pharmacy_notes,
            thank_you_note=thank_you_note,
            metadata=metadata,
            order=order,
            allow_substitutions=allow_substitutions,
            name=name,
            clinician_id=clinician_id,
            type_=type_,
            is_additional_approval_needed=is_additional_approval_needed,
            sku=sku,
            is_charged_separately=is_charged_separately,
            image_file_id=image_file_id,
            store_url=store_url,
            recommendation_message=recommendation_message,
        )

        md_integrations_create_partner_offering_body.additional_properties = d
        return md_integrations_create_partner_offering_body

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
