from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mwi_formulary_get_stock_configuration_response_2xx_cost_type import (
    MwiFormularyGetStockConfigurationResponse2XXCostType,
    check_mwi_formulary_get_stock_configuration_response_2xx_cost_type,
)
from ..models.mwi_formulary_get_stock_configuration_response_2xx_reminder_delta import (
    MwiFormularyGetStockConfigurationResponse2XXReminderDelta,
    check_mwi_formulary_get_stock_configuration_response_2xx_reminder_delta,
)
from ..models.mwi_formulary_get_stock_configuration_response_2xx_treatment_reminder_delta import (
    MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta,
    check_mwi_formulary_get_stock_configuration_response_2xx_treatment_reminder_delta,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetStockConfigurationResponse2XX")


@_attrs_define
class MwiFormularyGetStockConfigurationResponse2XX:
    """
    Attributes:
        formulary_uuid (str | Unset):
        formulary_code (str | Unset):
        archived (bool | Unset):
        description (str | Unset):
        formulary_type_uuid (str | Unset):
        quantity_per_pack (int | Unset):
        tax_uuid (str | Unset):
        cost_type (MwiFormularyGetStockConfigurationResponse2XXCostType | Unset):
        markup (Decimal | Unset):
        dispensing_fee_net (Decimal | Unset):
        minimum_charge (Decimal | Unset):
        supplier_uuid (str | Unset):
        supplier_sku (str | Unset):
        cost (Decimal | Unset):
        cost_net_discount (Decimal | Unset):
        cost_netnet_discount (Decimal | Unset):
        multi_dispensing_fee (bool | Unset):
        overwrite_price_enabled (bool | Unset):
        overwrite_price (Decimal | Unset):
        sell_at_cost (bool | Unset):
        wholepack_price_enabled (bool | Unset):
        wholepack_exclude_disp_fee (bool | Unset):
        document_attached (bool | Unset):
        prevent_hide (bool | Unset):
        request_quantity (bool | Unset):
        reminder_enabled (bool | Unset):
        reminder_type_uuid (str | Unset):
        reminder_length (int | Unset):
        reminder_delta (MwiFormularyGetStockConfigurationResponse2XXReminderDelta | Unset):
        reminder_next_formulary_uuid (str | Unset):
        treatment_reminder_enabled (bool | Unset):
        treatment_reminder_repeat (int | Unset):
        treatment_reminder_occurrences (int | Unset):
        treatment_reminder_delta (MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta | Unset):
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
        legal_category_uuid (str | Unset):
        prescription_instruction_prefix_uuid (str | Unset):
        prescription_measure_uuid (str | Unset):
        prescription_frequency_measure (str | Unset):
        prescription_written_allowed (bool | Unset):
        prescription_advanced_calculate_dosage (bool | Unset):
        prescription_advanced_child_mandatory (bool | Unset):
        prescription_advanced_dispense_suggested (bool | Unset):
        marketing_authorisation_number (str | Unset):
        modified (str | Unset):
    """

    formulary_uuid: str | Unset = UNSET
    formulary_code: str | Unset = UNSET
    archived: bool | Unset = UNSET
    description: str | Unset = UNSET
    formulary_type_uuid: str | Unset = UNSET
    quantity_per_pack: int | Unset = UNSET
    tax_uuid: str | Unset = UNSET
    cost_type: MwiFormularyGetStockConfigurationResponse2XXCostType | Unset = UNSET
    markup: Decimal | Unset = UNSET
    dispensing_fee_net: Decimal | Unset = UNSET
    minimum_charge: Decimal | Unset = UNSET
    supplier_uuid: str | Unset = UNSET
    supplier_sku: str | Unset = UNSET
    cost: Decimal | Unset = UNSET
    cost_net_discount: Decimal | Unset = UNSET
    cost_netnet_discount: Decimal | Unset = UNSET
    multi_dispensing_fee: bool | Unset = UNSET
    overwrite_price_enabled: bool | Unset = UNSET
    overwrite_price: Decimal | Unset = UNSET
    sell_at_cost: bool | Unset = UNSET
    wholepack_price_enabled: bool | Unset = UNSET
    wholepack_exclude_disp_fee: bool | Unset = UNSET
    document_attached: bool | Unset = UNSET
    prevent_hide: bool | Unset = UNSET
    request_quantity: bool | Unset = UNSET
    reminder_enabled: bool | Unset = UNSET
    reminder_type_uuid: str | Unset = UNSET
    reminder_length: int | Unset = UNSET
    reminder_delta: MwiFormularyGetStockConfigurationResponse2XXReminderDelta | Unset = UNSET
    reminder_next_formulary_uuid: str | Unset = UNSET
    treatment_reminder_enabled: bool | Unset = UNSET
    treatment_reminder_repeat: int | Unset = UNSET
    treatment_reminder_occurrences: int | Unset = UNSET
    treatment_reminder_delta: MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta | Unset = UNSET
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
    legal_category_uuid: str | Unset = UNSET
    prescription_instruction_prefix_uuid: str | Unset = UNSET
    prescription_measure_uuid: str | Unset = UNSET
    prescription_frequency_measure: str | Unset = UNSET
    prescription_written_allowed: bool | Unset = UNSET
    prescription_advanced_calculate_dosage: bool | Unset = UNSET
    prescription_advanced_child_mandatory: bool | Unset = UNSET
    prescription_advanced_dispense_suggested: bool | Unset = UNSET
    marketing_authorisation_number: str | Unset = UNSET
    modified: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        formulary_uuid = self.formulary_uuid

        formulary_code = self.formulary_code

        archived = self.archived

        description = self.description

        formulary_type_uuid = self.formulary_type_uuid

        quantity_per_pack = self.quantity_per_pack

        tax_uuid = self.tax_uuid

        cost_type: str | Unset = UNSET
        if not isinstance(self.cost_type, Unset):
            cost_type = self.cost_type

        markup = self.markup

        dispensing_fee_net = self.dispensing_fee_net

        minimum_charge = self.minimum_charge

        supplier_uuid = self.supplier_uuid

        supplier_sku = self.supplier_sku

        cost = self.cost

        cost_net_discount = self.cost_net_discount

        cost_netnet_discount = self.cost_netnet_discount

        multi_dispensing_fee = self.multi_dispensing_fee

        overwrite_price_enabled = self.overwrite_price_enabled

        overwrite_price = self.overwrite_price

        sell_at_cost = self.sell_at_cost

        wholepack_price_enabled = self.wholepack_price_enabled

        wholepack_exclude_disp_fee = self.wholepack_exclude_disp_fee

        document_attached = self.document_attached

        prevent_hide = self.prevent_hide

        request_quantity = self.request_quantity

        reminder_enabled = self.reminder_enabled

        reminder_type_uuid = self.reminder_type_uuid

        reminder_length = self.reminder_length

        reminder_delta: str | Unset = UNSET
        if not isinstance(self.reminder_delta, Unset):
            reminder_delta = self.reminder_delta

        reminder_next_formulary_uuid = self.reminder_next_formulary_uuid

        treatment_reminder_enabled = self.treatment_reminder_enabled

        treatment_reminder_repeat = self.treatment_reminder_repeat

        treatment_reminder_occurrences = self.treatment_reminder_occurrences

        treatment_reminder_delta: str | Unset = UNSET
        if not isinstance(self.treatment_reminder_delta, Unset):
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

        legal_category_uuid = self.legal_category_uuid

        prescription_instruction_prefix_uuid = self.prescription_instruction_prefix_uuid

        prescription_measure_uuid = self.prescription_measure_uuid

        prescription_frequency_measure = self.prescription_frequency_measure

        prescription_written_allowed = self.prescription_written_allowed

        prescription_advanced_calculate_dosage = self.prescription_advanced_calculate_dosage

        prescription_advanced_child_mandatory = self.prescription_advanced_child_mandatory

        prescription_advanced_dispense_suggested = self.prescription_advanced_dispense_suggested

        marketing_authorisation_number = self.marketing_authorisation_number

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
        if quantity_per_pack is not UNSET:
            field_dict["quantity-per-pack"] = quantity_per_pack
        if tax_uuid is not UNSET:
            field_dict["tax-uuid"] = tax_uuid
        if cost_type is not UNSET:
            field_dict["cost-type"] = cost_type
        if markup is not UNSET:
            field_dict["markup"] = markup
        if dispensing_fee_net is not UNSET:
            field_dict["dispensing-fee-net"] = dispensing_fee_net
        if minimum_charge is not UNSET:
            field_dict["minimum-charge"] = minimum_charge
        if supplier_uuid is not UNSET:
            field_dict["supplier-uuid"] = supplier_uuid
        if supplier_sku is not UNSET:
            field_dict["supplier-sku"] = supplier_sku
        if cost is not UNSET:
            field_dict["cost"] = cost
        if cost_net_discount is not UNSET:
            field_dict["cost-net-discount"] = cost_net_discount
        if cost_netnet_discount is not UNSET:
            field_dict["cost-netnet-discount"] = cost_netnet_discount
        if multi_dispensing_fee is not UNSET:
            field_dict["multi-dispensing-fee"] = multi_dispensing_fee
        if overwrite_price_enabled is not UNSET:
            field_dict["overwrite-price-enabled"] = overwrite_price_enabled
        if overwrite_price is not UNSET:
            field_dict["overwrite-price"] = overwrite_price
        if sell_at_cost is not UNSET:
            field_dict["sell-at-cost"] = sell_at_cost
        if wholepack_price_enabled is not UNSET:
            field_dict["wholepack-price-enabled"] = wholepack_price_enabled
        if wholepack_exclude_disp_fee is not UNSET:
            field_dict["wholepack-exclude-disp-fee"] = wholepack_exclude_disp_fee
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
        if legal_category_uuid is not UNSET:
            field_dict["legal-category-uuid"] = legal_category_uuid
        if prescription_instruction_prefix_uuid is not UNSET:
            field_dict["prescription-instruction-prefix-uuid"] = prescription_instruction_prefix_uuid
        if prescription_measure_uuid is not UNSET:
            field_dict["prescription-measure-uuid"] = prescription_measure_uuid
        if prescription_frequency_measure is not UNSET:
            field_dict["prescription-frequency-measure"] = prescription_frequency_measure
        if prescription_written_allowed is not UNSET:
            field_dict["prescription-written-allowed"] = prescription_written_allowed
        if prescription_advanced_calculate_dosage is not UNSET:
            field_dict["prescription-advanced-calculate-dosage"] = prescription_advanced_calculate_dosage
        if prescription_advanced_child_mandatory is not UNSET:
            field_dict["prescription-advanced-child-mandatory"] = prescription_advanced_child_mandatory
        if prescription_advanced_dispense_suggested is not UNSET:
            field_dict["prescription-advanced-dispense-suggested"] = prescription_advanced_dispense_suggested
        if marketing_authorisation_number is not UNSET:
            field_dict["marketing-authorisation-number"] = marketing_authorisation_number
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

        quantity_per_pack = d.pop("quantity-per-pack", UNSET)

        tax_uuid = d.pop("tax-uuid", UNSET)

        _cost_type = d.pop("cost-type", UNSET)
        cost_type: MwiFormularyGetStockConfigurationResponse2XXCostType | Unset
        if isinstance(_cost_type, Unset):
            cost_type = UNSET
        else:
            cost_type = check_mwi_formulary_get_stock_configuration_response_2xx_cost_type(_cost_type)

        _markup = d.pop("markup", UNSET)
        markup: Decimal | Unset
        if isinstance(_markup, Unset):
            markup = UNSET
        else:
            markup = Decimal(_markup)

        _dispensing_fee_net = d.pop("dispensing-fee-net", UNSET)
        dispensing_fee_net: Decimal | Unset
        if isinstance(_dispensing_fee_net, Unset):
            dispensing_fee_net = UNSET
        else:
            dispensing_fee_net = Decimal(_dispensing_fee_net)

        _minimum_charge = d.pop("minimum-charge", UNSET)
        minimum_charge: Decimal | Unset
        if isinstance(_minimum_charge, Unset):
            minimum_charge = UNSET
        else:
            minimum_charge = Decimal(_minimum_charge)

        supplier_uuid = d.pop("supplier-uuid", UNSET)

        supplier_sku = d.pop("supplier-sku", UNSET)

        _cost = d.pop("cost", UNSET)
        cost: Decimal | Unset
        if isinstance(_cost, Unset):
            cost = UNSET
        else:
            cost = Decimal(_cost)

        _cost_net_discount = d.pop("cost-net-discount", UNSET)
        cost_net_discount: Decimal | Unset
        if isinstance(_cost_net_discount, Unset):
            cost_net_discount = UNSET
        else:
            cost_net_discount = Decimal(_cost_net_discount)

        _cost_netnet_discount = d.pop("cost-netnet-discount", UNSET)
        cost_netnet_discount: Decimal | Unset
        if isinstance(_cost_netnet_discount, Unset):
            cost_netnet_discount = UNSET
        else:
            cost_netnet_discount = Decimal(_cost_netnet_discount)

        multi_dispensing_fee = d.pop("multi-dispensing-fee", UNSET)

        overwrite_price_enabled = d.pop("overwrite-price-enabled", UNSET)

        _overwrite_price = d.pop("overwrite-price", UNSET)
        overwrite_price: Decimal | Unset
        if isinstance(_overwrite_price, Unset):
            overwrite_price = UNSET
        else:
            overwrite_price = Decimal(_overwrite_price)

        sell_at_cost = d.pop("sell-at-cost", UNSET)

        wholepack_price_enabled = d.pop("wholepack-price-enabled", UNSET)

        wholepack_exclude_disp_fee = d.pop("wholepack-exclude-disp-fee", UNSET)

        document_attached = d.pop("document-attached", UNSET)

        prevent_hide = d.pop("prevent-hide", UNSET)

        request_quantity = d.pop("request-quantity", UNSET)

        reminder_enabled = d.pop("reminder-enabled", UNSET)

        reminder_type_uuid = d.pop("reminder-type-uuid", UNSET)

        reminder_length = d.pop("reminder-length", UNSET)

        _reminder_delta = d.pop("reminder-delta", UNSET)
        reminder_delta: MwiFormularyGetStockConfigurationResponse2XXReminderDelta | Unset
        if isinstance(_reminder_delta, Unset):
            reminder_delta = UNSET
        else:
            reminder_delta = check_mwi_formulary_get_stock_configuration_response_2xx_reminder_delta(_reminder_delta)

        reminder_next_formulary_uuid = d.pop("reminder-next-formulary-uuid", UNSET)

        treatment_reminder_enabled = d.pop("treatment-reminder-enabled", UNSET)

        treatment_reminder_repeat = d.pop("treatment-reminder-repeat", UNSET)

        treatment_reminder_occurrences = d.pop("treatment-reminder-occurrences", UNSET)

        _treatment_reminder_delta = d.pop("treatment-reminder-delta", UNSET)
        treatment_reminder_delta: MwiFormularyGetStockConfigurationResponse2XXTreatmentReminderDelta | Unset
        if isinstance(_treatment_reminder_delta, Unset):
            treatment_reminder_delta = UNSET
        else:
            treatment_reminder_delta = (
                check_mwi_formulary_get_stock_configuration_response_2xx_treatment_reminder_delta(
                    _treatment_reminder_delta
                )
            )

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

        legal_category_uuid = d.pop("legal-category-uuid", UNSET)

        prescription_instruction_prefix_uuid = d.pop("prescription-instruction-prefix-uuid", UNSET)

        prescription_measure_uuid = d.pop("prescription-measure-uuid", UNSET)

        prescription_frequency_measure = d.pop("prescription-frequency-measure", UNSET)

        prescription_written_allowed = d.pop("prescription-written-allowed", UNSET)

        prescription_advanced_calculate_dosage = d.pop("prescription-advanced-calculate-dosage", UNSET)

        prescription_advanced_child_mandatory = d.pop("prescription-advanced-child-mandatory", UNSET)

        prescription_advanced_dispense_suggested = d.pop("prescription-advanced-dispense-suggested", UNSET)

        marketing_authorisation_number = d.pop("marketing-authorisation-number", UNSET)

        modified = d.pop("modified", UNSET)

        mwi_formulary_get_stock_configuration_response_2xx = cls(
            formulary_uuid=formulary_uuid,
            formulary_code=formulary_code,
            archived=archived,
            description=description,
            formulary_type_uuid=formulary_type_uuid,
            quantity_per_pack=quantity_per_pack,
            tax_uuid=tax_uuid,
            cost_type=cost_type,
            markup=markup,
            dispensing_fee_net=dispensing_fee_net,
            minimum_charge=minimum_charge,
            supplier_uuid=supplier_uuid,
            supplier_sku=supplier_sku,
            cost=cost,
            cost_net_discount=cost_net_discount,
            cost_netnet_discount=cost_netnet_discount,
            multi_dispensing_fee=multi_dispensing_fee,
            overwrite_price_enabled=overwrite_price_enabled,
            overwrite_price=overwrite_price,
            sell_at_cost=sell_at_cost,
            wholepack_price_enabled=wholepack_price_enabled,
            wholepack_exclude_disp_fee=wholepack_exclude_disp_fee,
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
            legal_category_uuid=legal_category_uuid,
            prescription_instruction_prefix_uuid=prescription_instruction_prefix_uuid,
            prescription_measure_uuid=prescription_measure_uuid,
            prescription_frequency_measure=prescription_frequency_measure,
            prescription_written_allowed=prescription_written_allowed,
            prescription_advanced_calculate_dosage=prescription_advanced_calculate_dosage,
            prescription_advanced_child_mandatory=prescription_advanced_child_mandatory,
            prescription_advanced_dispense_suggested=prescription_advanced_dispense_suggested,
            marketing_authorisation_number=marketing_authorisation_number,
            modified=modified,
        )

        mwi_formulary_get_stock_configuration_response_2xx.additional_properties = d
        return mwi_formulary_get_stock_configuration_response_2xx

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
