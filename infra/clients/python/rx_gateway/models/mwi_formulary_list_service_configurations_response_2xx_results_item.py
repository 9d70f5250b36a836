from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyListServiceConfigurationsResponse2XXResultsItem")


@_attrs_define
class MwiFormularyListServiceConfigurationsResponse2XXResultsItem:
    """
    Attributes:
        formulary_uuid (str | Unset):
        formulary_code (str | Unset):
        archived (bool | Unset):
        description (str | Unset):
        formulary_type_uuid (str | Unset):
        tax_uuid (str | Unset):
        net_price (Decimal | Unset):
        overwrite_price_enabled (bool | Unset):
        overwrite_price (Decimal | Unset):
        document_attached (bool | Unset):
        prevent_hide (bool | Unset):
        request_quantity (bool | Unset):
        reminder_enabled (bool | Unset):
        reminder_type_uuid (str | Unset):
        reminder_length (int | Unset):
        reminder_delta (str | Unset):
        reminder_next_formulary_uuid (str | Unset):
        treatment_reminder_enabled (bool | Unset):
        treatment_reminder_repeat (int | Unset):
        treatment_reminder_occurrences (int | Unset):
        treatment_reminder_delta (str | Unset):
        treatment_reminder_product_description (str | Unset):
        wormer_enabled (bool | Unset):
        flea_enabled (bool | Unset):
        request_batch (bool | Unset):
        request_chip (bool | Unset):
        request_alter_sex (bool | Unset):
        request_repeat_prescription (bool | Unset):
        request_label (bool | Unset):
        label_calc_quantity (bool | Unset):
        label_external_use (bool | Unset):
        label_additional_info (str | Unset):
        discount_category_enabled (bool | Unset):
        healthplan_group_uuid (str | Unset):
        hcp_eqm (int | Unset):
        account_type_uuid (str | Unset):
        formulary_group_uuid (str | Unset):
        treatment_category_uuid (str | Unset):
        species_uuid (str | Unset):
        product_alert (str | Unset):
        modified (str | Unset):
    """

    formulary_uuid: str | Unset = UNSET
    formulary_code: str | Unset = UNSET
    archived: bool | Unset = UNSET
    description: str | Unset = UNSET
    formulary_type_uuid: str | Unset = UNSET
    tax_uuid: str | Unset = UNSET
    net_price: Decimal | Unset = UNSET
    overwrite_price_enabled: bool | Unset = UNSET
    overwrite_price: Decimal | Unset = UNSET
    document_attached: bool | Unset = UNSET
    prevent_hide: bool | Unset = UNSET
    request_quantity: bool | Unset = UNSET
    reminder_enabled: bool | Unset = UNSET
    reminder_type_uuid: str | Unset = UNSET
    reminder_length: int | Unset = UNSET
    reminder_delta: str | Unset = UNSET
    reminder_next_formulary_uuid: str | Unset = UNSET
    treatment_reminder_enabled: bool | Unset = UNSET
    treatment_reminder_repeat: int | Unset = UNSET
    treatment_reminder_occurrences: int | Unset = UNSET
    treatment_reminder_delta: str | Unset = UNSET
    treatment_reminder_product_description: str | Unset = UNSET
    wormer_enabled: bool | Unset = UNSET
    flea_enabled: bool | Unset = UNSET
    request_batch: bool | Unset = UNSET
    request_chip: bool | Unset = UNSET
    request_alter_sex: bool | Unset = UNSET
    request_repeat_prescription: bool | Unset = UNSET
    request_label: bool | Unset = UNSET
    label_calc_quantity: bool | Unset = UNSET
    label_external_use: bool | Unset = UNSET
    label_additional_info: str | Unset = UNSET
    discount_category_enabled: bool | Unset = UNSET
    healthplan_group_uuid: str | Unset = UNSET
    hcp_eqm: int | Unset = UNSET
    account_type_uuid: str | Unset = UNSET
    formulary_group_uuid: str | Unset = UNSET
    treatment_category_uuid: str | Unset = UNSET
    species_uuid: str | Unset = UNSET
    product_alert: str | Unset = UNSET
    modified: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        formulary_uuid = self.formulary_uuid

        formulary_code = self.formulary_code

        archived = self.archived

        description = self.description

        formulary_type_uuid = self.formulary_type_uuid

        tax_uuid = self.tax_uuid

        net_price = self.net_price

        overwrite_price_enabled = self.overwrite_price_enabled

        overwrite_price = self.overwrite_price

        document_attached = self.document_attached

        prevent_hide = self.prevent_hide

        request_quantity = self.request_quantity

        reminder_enabled = self.reminder_enabled

        reminder_type_uuid = self.reminder_type_uuid

        reminder_length = self.reminder_length

        reminder_delta = self.reminder_delta

        reminder_next_formulary_uuid = self.reminder_next_formulary_uuid

        treatment_reminder_enabled = self.treatment_reminder_enabled

        treatment_reminder_repeat = self.treatment_reminder_repeat

        treatment_reminder_occurrences = self.treatment_reminder_occurrences

        treatment_reminder_delta = self.treatment_reminder_delta

        treatment_reminder_product_description = self.treatment_reminder_product_description

        wormer_enabled = self.wormer_enabled

        flea_enabled = self.flea_enabled

        request_batch = self.request_batch

        request_chip = self.request_chip

        request_alter_sex = self.request_alter_sex

        request_repeat_prescription = self.request_repeat_prescription

        request_label = self.request_label

        label_calc_quantity = self.label_calc_quantity

        label_external_use = self.label_external_use

        label_additional_info = self.label_additional_info

        discount_category_enabled = self.discount_category_enabled

        healthplan_group_uuid = self.healthplan_group_uuid

        hcp_eqm = self.hcp_eqm

        account_type_uuid = self.account_type_uuid

        formulary_group_uuid = self.formulary_group_uuid

        treatment_category_uuid = self.treatment_category_uuid

        species_uuid = self.species_uuid

        product_alert = self.product_alert

        modified = self.modified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if formulary_uuid is not UNSET:
            field_dict["formulary-uuid"] = formulary_uuid
        if formulary_code is not UNSET:
            field_dict["formulary-code"] = formulary_code
        if archived is not UNSET:
            field_dict["archived"] = archived
        if description is not UNSET:
            field_dict["description"] = description
        if formulary_type_uuid is not UNSET:
            field_dict["formulary-type-uuid"] = formulary_type_uuid
        if tax_uuid is not UNSET:
            field_dict["tax-uuid"] = tax_uuid
        if net_price is not UNSET:
            field_dict["net-price"] = net_price
        if overwrite_price_enabled is not UNSET:
            field_dict["overwrite-price-enabled"] = overwrite_price_enabled
        if overwrite_price is not UNSET:
            field_dict["overwrite-price"] = overwrite_price
        if document_attached is not UNSET:
            field_dict["document-attached"] = document_attached
        if prevent_hide is not UNSET:
            field_dict["prevent-hide"] = prevent_hide
        if request_quantity is not UNSET:
            field_dict["request-quantity"] = request_quantity
        if reminder_enabled is not UNSET:
            field_dict["reminder-enabled"] = reminder_enabled
        if reminder_type_uuid is not UNSET:
            field_dict["reminder-type-uuid"] = reminder_type_uuid
        if reminder_length is not UNSET:
            field_dict["reminder-length"] = reminder_length
        if reminder_delta is not UNSET:
            field_dict["reminder-delta"] = reminder_delta
        if reminder_next_formulary_uuid is not UNSET:
            field_dict["reminder-next-formulary-uuid"] = reminder_next_formulary_uuid
        if treatment_reminder_enabled is not UNSET:
            field_dict["treatment-reminder-enabled"] = treatment_reminder_enabled
        if treatment_reminder_repeat is not UNSET:
            field_dict["treatment-reminder-repeat"] = treatment_reminder_repeat
        if treatment_reminder_occurrences is not UNSET:
            field_dict["treatment-reminder-occurrences"] = treatment_reminder_occurrences
        if treatment_reminder_delta is not UNSET:
            field_dict["treatment-reminder-delta"] = treatment_reminder_delta
        if treatment_reminder_product_description is not UNSET:
            field_dict["treatment-reminder-product-description"] = treatment_reminder_product_description
        if wormer_enabled is not UNSET:
            field_dict["wormer-enabled"] = wormer_enabled
        if flea_enabled is not UNSET:
            field_dict["flea-enabled"] = flea_enabled
        if request_batch is not UNSET:
            field_dict["request-batch"] = request_batch
        if request_chip is not UNSET:
            field_dict["request-chip"] = request_chip
        if request_alter_sex is not UNSET:
            field_dict["request-alter-sex"] = request_alter_sex
        if request_repeat_prescription is not UNSET:
            field_dict["request-repeat-prescription"] = request_repeat_prescription
        if request_label is not UNSET:
            field_dict["request-label"] = request_label
        if label_calc_quantity is not UNSET:
            field_dict["label-calc-quantity"] = label_calc_quantity
        if label_external_use is not UNSET:
            field_dict["label-external-use"] = label_external_use
        if label_additional_info is not UNSET:
            field_dict["label-additional-info"] = label_additional_info
        if discount_category_enabled is not UNSET:
            field_dict["discount-category-enabled"] = discount_category_enabled
        if healthplan_group_uuid is not UNSET:
            field_dict["healthplan-group-uuid"] = healthplan_group_uuid
        if hcp_eqm is not UNSET:
            field_dict["hcp-eqm"] = hcp_eqm
        if account_type_uuid is not UNSET:
            field_dict["account-type-uuid"] = account_type_uuid
        if formulary_group_uuid is not UNSET:
            field_dict["formulary-group-uuid"] = formulary_group_uuid
        if treatment_category_uuid is not UNSET:
            field_dict["treatment-category-uuid"] = treatment_category_uuid
        if species_uuid is not UNSET:
            field_dict["species-uuid"] = species_uuid
        if product_alert is not UNSET:
            field_dict["product-alert"] = product_alert
        if modified is not UNSET:
            field_dict["modified"] = modified

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        formulary_uuid = d.pop("formulary-uuid", UNSET)

        formulary_code = d.pop("formulary-code", UNSET)

        archived = d.pop("archived", UNSET)

        description = d.pop("description", UNSET)

        formulary_type_uuid = d.pop("formulary-type-uuid", UNSET)

        tax_uuid = d.pop("tax-uuid", UNSET)

        _net_price = d.pop("net-price", UNSET)
        net_price: Decimal | Unset
        if isinstance(_net_price, Unset):
            net_price = UNSET
        else:
            net_price = Decimal(_net_price)

        overwrite_price_enabled = d.pop("overwrite-price-enabled", UNSET)

        _overwrite_price = d.pop("overwrite-price", UNSET)
        overwrite_price: Decimal | Unset
        if isinstance(_overwrite_price, Unset):
            overwrite_price = UNSET
        else:
            overwrite_price = Decimal(_overwrite_price)

        document_attached = d.pop("document-attached", UNSET)

        prevent_hide = d.pop("prevent-hide", UNSET)

        request_quantity = d.pop("request-quantity", UNSET)

        reminder_enabled = d.pop("reminder-enabled", UNSET)

        reminder_type_uuid = d.pop("reminder-type-uuid", UNSET)

        reminder_length = d.pop("reminder-length", UNSET)

        reminder_delta = d.pop("reminder-delta", UNSET)

        reminder_next_formulary_uuid = d.pop("reminder-next-formulary-uuid", UNSET)

        treatment_reminder_enabled = d.pop("treatment-reminder-enabled", UNSET)

        treatment_reminder_repeat = d.pop("treatment-reminder-repeat", UNSET)

        treatment_reminder_occurrences = d.pop("treatment-reminder-occurrences", UNSET)

        treatment_reminder_delta = d.pop("treatment-reminder-delta", UNSET)

        treatment_reminder_product_description = d.pop("treatment-reminder-product-description", UNSET)

        wormer_enabled = d.pop("wormer-enabled", UNSET)

        flea_enabled = d.pop("flea-enabled", UNSET)

        request_batch = d.pop("request-batch", UNSET)

        request_chip = d.pop("request-chip", UNSET)

        request_alter_sex = d.pop("request-alter-sex", UNSET)

        request_repeat_prescription = d.pop("request-repeat-prescription", UNSET)

        request_label = d.pop("request-label", UNSET)

        label_calc_quantity = d.pop("label-calc-quantity", UNSET)

        label_external_use = d.pop("label-external-use", UNSET)

        label_additional_info = d.pop("label-additional-info", UNSET)

        discount_category_enabled = d.pop("discount-category-enabled", UNSET)

        healthplan_group_uuid = d.pop("healthplan-group-uuid", UNSET)

        hcp_eqm = d.pop("hcp-eqm", UNSET)

        account_type_uuid = d.pop("account-type-uuid", UNSET)

        formulary_group_uuid = d.pop("formulary-group-uuid", UNSET)

        treatment_category_uuid = d.pop("treatment-category-uuid", UNSET)

        species_uuid = d.pop("species-uuid", UNSET)

        product_alert = d.pop("product-alert", UNSET)

        modified = d.pop("modified", UNSET)

        mwi_formulary_list_service_configurations_response_2xx_results_item = cls(
            formulary_uuid=formulary_uuid,
            formulary_code=formulary_code,
            archived=archived,
            description=description,
            formulary_type_uuid=formulary_type_uuid,
            tax_uuid=tax_uuid,
            net_price=net_price,
            overwrite_price_enabled=overwrite_price_enabled,
            overwrite_price=overwrite_price,
            document_attached=document_attached,
            prevent_hide=prevent_hide,
            request_quantity=request_quantity,
            reminder_enabled=reminder_enabled,
            reminder_type_uuid=reminder_type_uuid,
            reminder_length=reminder_length,
            reminder_delta=reminder_delta,
            reminder_next_formulary_uuid=reminder_next_formulary_uuid,
            treatment_reminder_enabled=treatment_reminder_enabled,
            treatment_reminder_repeat=treatment_reminder_repeat,
            treatment_reminder_occurrences=treatment_reminder_occurrences,
            treatment_reminder_delta=treatment_reminder_delta,
            treatment_reminder_product_description=treatment_reminder_product_description,
            wormer_enabled=wormer_enabled,
            flea_enabled=flea_enabled,
            request_batch=request_batch,
            request_chip=request_chip,
            request_alter_sex=request_alter_sex,
            request_repeat_prescription=request_repeat_prescription,
            request_label=request_label,
            label_calc_quantity=label_calc_quantity,
            label_external_use=label_external_use,
            label_additional_info=label_additional_info,
            discount_category_enabled=discount_category_enabled,
            healthplan_group_uuid=healthplan_group_uuid,
            hcp_eqm=hcp_eqm,
            account_type_uuid=account_type_uuid,
            formulary_group_uuid=formulary_group_uuid,
            treatment_category_uuid=treatment_category_uuid,
            species_uuid=species_uuid,
            product_alert=product_alert,
            modified=modified,
        )

        mwi_formulary_list_service_configurations_response_2xx_results_item.additional_properties = d
        return mwi_formulary_list_service_configurations_response_2xx_results_item

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
