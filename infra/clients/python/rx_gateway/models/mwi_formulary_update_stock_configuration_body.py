from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mwi_formulary_update_stock_configuration_body_cost_type_type_1 import (
    MwiFormularyUpdateStockConfigurationBodyCostTypeType1,
    check_mwi_formulary_update_stock_configuration_body_cost_type_type_1,
)
from ..models.mwi_formulary_update_stock_configuration_body_prescription_frequency_measure_type_1 import (
    MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1,
    check_mwi_formulary_update_stock_configuration_body_prescription_frequency_measure_type_1,
)
from ..models.mwi_formulary_update_stock_configuration_body_reminder_delta_type_1 import (
    MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1,
    check_mwi_formulary_update_stock_configuration_body_reminder_delta_type_1,
)
from ..models.mwi_formulary_update_stock_configuration_body_treatment_reminder_delta_type_1 import (
    MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1,
    check_mwi_formulary_update_stock_configuration_body_treatment_reminder_delta_type_1,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyUpdateStockConfigurationBody")


@_attrs_define
class MwiFormularyUpdateStockConfigurationBody:
    """
    Attributes:
        formulary_code (None | str):
        description (None | str):
        formulary_type_uuid (None | UUID):
        tax_uuid (None | UUID):
        prevent_hide (bool | None):
        account_type_uuid (None | UUID):
        formulary_group_uuid (None | UUID):
        treatment_category_uuid (None | UUID):
        quantity_per_pack (int | None):
        cost (Decimal | None):
        cost_type (MwiFormularyUpdateStockConfigurationBodyCostTypeType1 | None):
        supplier_uuid (None | UUID):
        overwrite_price_enabled (bool | None | Unset):
        overwrite_price (Decimal | None | Unset):
        request_quantity (bool | None | Unset):
        reminder_enabled (bool | None | Unset):
        reminder_type_uuid (None | Unset | UUID):
        reminder_length (int | None | Unset):
        reminder_delta (MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1 | None | Unset):
        reminder_next_formulary_uuid (None | Unset | UUID):
        treatment_reminder_enabled (bool | None | Unset):
        treatment_reminder_repeat (int | None | Unset):
        treatment_reminder_occurrences (int | None | Unset):
        treatment_reminder_delta (MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1 | None | Unset):
        treatment_reminder_product_description (None | str | Unset):
        wormer_enabled (bool | None | Unset):
        flea_enabled (bool | None | Unset):
        request_batch (bool | None | Unset):
        request_chip (bool | None | Unset):
        request_alter_sex (bool | None | Unset):
        request_repeat_prescription (bool | None | Unset):
        request_label (bool | None | Unset):
        label_calc_quantity (bool | None | Unset):
        label_external_use (bool | None | Unset):
        label_additional_info (None | str | Unset):
        discount_category_enabled (bool | None | Unset):
        healthplan_group_uuid (None | Unset | UUID):
        hcp_eqm (int | None | Unset):
        species_uuid (None | Unset | UUID):
        product_alert (None | str | Unset):
        markup (Decimal | None | Unset):
        dispensing_fee_net (Decimal | None | Unset):
        minimum_charge (Decimal | None | Unset):
        supplier_sku (None | str | Unset):
        cost_net_discount (Decimal | None | Unset):
        cost_netnet_discount (Decimal | None | Unset):
        multi_dispensing_fee (bool | None | Unset):
        sell_at_cost (bool | None | Unset):
        wholepack_price_enabled (bool | None | Unset):
        wholepack_exclude_disp_fee (bool | None | Unset):
        legal_category_uuid (None | Unset | UUID):
        manufacturer_uuid (None | Unset | UUID):
        prescription_instruction_prefix_uuid (None | Unset | UUID):
        prescription_measure_uuid (None | Unset | UUID):
        prescription_frequency_measure (MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1 | None
            | Unset):
        prescription_written_allowed (bool | None | Unset):
        prescription_advanced_calculate_dosage (bool | None | Unset):
        prescription_advanced_child_mandatory (bool | None | Unset):
        prescription_advanced_dispense_suggested (bool | None | Unset):
        marketing_authorisation_number (None | str | Unset):
    """

    formulary_code: None | str
    description: None | str
    formulary_type_uuid: None | UUID
    tax_uuid: None | UUID
    prevent_hide: bool | None
    account_type_uuid: None | UUID
    formulary_group_uuid: None | UUID
    treatment_category_uuid: None | UUID
    quantity_per_pack: int | None
    cost: Decimal | None
    cost_type: MwiFormularyUpdateStockConfigurationBodyCostTypeType1 | None
    supplier_uuid: None | UUID
    overwrite_price_enabled: bool | None | Unset = UNSET
    overwrite_price: Decimal | None | Unset = UNSET
    request_quantity: bool | None | Unset = UNSET
    reminder_enabled: bool | None | Unset = UNSET
    reminder_type_uuid: None | Unset | UUID = UNSET
    reminder_length: int | None | Unset = UNSET
    reminder_delta: MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1 | None | Unset = UNSET
    reminder_next_formulary_uuid: None | Unset | UUID = UNSET
    treatment_reminder_enabled: bool | None | Unset = UNSET
    treatment_reminder_repeat: int | None | Unset = UNSET
    treatment_reminder_occurrences: int | None | Unset = UNSET
    treatment_reminder_delta: MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1 | None | Unset = UNSET
    treatment_reminder_product_description: None | str | Unset = UNSET
    wormer_enabled: bool | None | Unset = UNSET
    flea_enabled: bool | None | Unset = UNSET
    request_batch: bool | None | Unset = UNSET
    request_chip: bool | None | Unset = UNSET
    request_alter_sex: bool | None | Unset = UNSET
    request_repeat_prescription: bool | None | Unset = UNSET
    request_label: bool | None | Unset = UNSET
    label_calc_quantity: bool | None | Unset = UNSET
    label_external_use: bool | None | Unset = UNSET
    label_additional_info: None | str | Unset = UNSET
    discount_category_enabled: bool | None | Unset = UNSET
    healthplan_group_uuid: None | Unset | UUID = UNSET
    hcp_eqm: int | None | Unset = UNSET
    species_uuid: None | Unset | UUID = UNSET
    product_alert: None | str | Unset = UNSET
    markup: Decimal | None | Unset = UNSET
    dispensing_fee_net: Decimal | None | Unset = UNSET
    minimum_charge: Decimal | None | Unset = UNSET
    supplier_sku: None | str | Unset = UNSET
    cost_net_discount: Decimal | None | Unset = UNSET
    cost_netnet_discount: Decimal | None | Unset = UNSET
    multi_dispensing_fee: bool | None | Unset = UNSET
    sell_at_cost: bool | None | Unset = UNSET
    wholepack_price_enabled: bool | None | Unset = UNSET
    wholepack_exclude_disp_fee: bool | None | Unset = UNSET
    legal_category_uuid: None | Unset | UUID = UNSET
    manufacturer_uuid: None | Unset | UUID = UNSET
    prescription_instruction_prefix_uuid: None | Unset | UUID = UNSET
    prescription_measure_uuid: None | Unset | UUID = UNSET
    prescription_frequency_measure: (
        MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1 | None | Unset
    ) = UNSET
    prescription_written_allowed: bool | None | Unset = UNSET
    prescription_advanced_calculate_dosage: bool | None | Unset = UNSET
    prescription_advanced_child_mandatory: bool | None | Unset = UNSET
    prescription_advanced_dispense_suggested: bool | None | Unset = UNSET
    marketing_authorisation_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        formulary_code: None | str
        formulary_code = self.formulary_code

        description: None | str
        description = self.description

        formulary_type_uuid: None | str
        if isinstance(self.formulary_type_uuid, UUID):
            formulary_type_uuid = str(self.formulary_type_uuid)
        else:
            formulary_type_uuid = self.formulary_type_uuid

        tax_uuid: None | str
        if isinstance(self.tax_uuid, UUID):
            tax_uuid = str(self.tax_uuid)
        else:
            tax_uuid = self.tax_uuid

        prevent_hide: bool | None
        prevent_hide = self.prevent_hide

        account_type_uuid: None | str
        if isinstance(self.account_type_uuid, UUID):
            account_type_uuid = str(self.account_type_uuid)
        else:
            account_type_uuid = self.account_type_uuid

        formulary_group_uuid: None | str
        if isinstance(self.formulary_group_uuid, UUID):
            formulary_group_uuid = str(self.formulary_group_uuid)
        else:
            formulary_group_uuid = self.formulary_group_uuid

        treatment_category_uuid: None | str
        if isinstance(self.treatment_category_uuid, UUID):
            treatment_category_uuid = str(self.treatment_category_uuid)
        else:
            treatment_category_uuid = self.treatment_category_uuid

        quantity_per_pack: int | None
        quantity_per_pack = self.quantity_per_pack

        cost: Decimal | None
        cost = self.cost

        cost_type: None | str
        if isinstance(self.cost_type, str):
            cost_type = self.cost_type
        else:
            cost_type = self.cost_type

        supplier_uuid: None | str
        if isinstance(self.supplier_uuid, UUID):
            supplier_uuid = str(self.supplier_uuid)
        else:
            supplier_uuid = self.supplier_uuid

        overwrite_price_enabled: bool | None | Unset
        if isinstance(self.overwrite_price_enabled, Unset):
            overwrite_price_enabled = UNSET
        else:
            overwrite_price_enabled = self.overwrite_price_enabled

        overwrite_price: Decimal | None | Unset
        if isinstance(self.overwrite_price, Unset):
            overwrite_price = UNSET
        else:
            overwrite_price = self.overwrite_price

        request_quantity: bool | None | Unset
        if isinstance(self.request_quantity, Unset):
            request_quantity = UNSET
        else:
            request_quantity = self.request_quantity

        reminder_enabled: bool | None | Unset
        if isinstance(self.reminder_enabled, Unset):
            reminder_enabled = UNSET
        else:
            reminder_enabled = self.reminder_enabled

        reminder_type_uuid: None | str | Unset
        if isinstance(self.reminder_type_uuid, Unset):
            reminder_type_uuid = UNSET
        elif isinstance(self.reminder_type_uuid, UUID):
            reminder_type_uuid = str(self.reminder_type_uuid)
        else:
            reminder_type_uuid = self.reminder_type_uuid

        reminder_length: int | None | Unset
        if isinstance(self.reminder_length, Unset):
            reminder_length = UNSET
        else:
            reminder_length = self.reminder_length

        reminder_delta: None | str | Unset
        if isinstance(self.reminder_delta, Unset):
            reminder_delta = UNSET
        elif isinstance(self.reminder_delta, str):
            reminder_delta = self.reminder_delta
        else:
            reminder_delta = self.reminder_delta

        reminder_next_formulary_uuid: None | str | Unset
        if isinstance(self.reminder_next_formulary_uuid, Unset):
            reminder_next_formulary_uuid = UNSET
        elif isinstance(self.reminder_next_formulary_uuid, UUID):
            reminder_next_formulary_uuid = str(self.reminder_next_formulary_uuid)
        else:
            reminder_next_formulary_uuid = self.reminder_next_formulary_uuid

        treatment_reminder_enabled: bool | None | Unset
        if isinstance(self.treatment_reminder_enabled, Unset):
            treatment_reminder_enabled = UNSET
        else:
            treatment_reminder_enabled = self.treatment_reminder_enabled

        treatment_reminder_repeat: int | None | Unset
        if isinstance(self.treatment_reminder_repeat, Unset):
            treatment_reminder_repeat = UNSET
        else:
            treatment_reminder_repeat = self.treatment_reminder_repeat

        treatment_reminder_occurrences: int | None | Unset
        if isinstance(self.treatment_reminder_occurrences, Unset):
            treatment_reminder_occurrences = UNSET
        else:
            treatment_reminder_occurrences = self.treatment_reminder_occurrences

        treatment_reminder_delta: None | str | Unset
        if isinstance(self.treatment_reminder_delta, Unset):
            treatment_reminder_delta = UNSET
        elif isinstance(self.treatment_reminder_delta, str):
            treatment_reminder_delta = self.treatment_reminder_delta
        else:
            treatment_reminder_delta = self.treatment_reminder_delta

        treatment_reminder_product_description: None | str | Unset
        if isinstance(self.treatment_reminder_product_description, Unset):
            treatment_reminder_product_description = UNSET
        else:
            treatment_reminder_product_description = self.treatment_reminder_product_description

        wormer_enabled: bool | None | Unset
        if isinstance(self.wormer_enabled, Unset):
            wormer_enabled = UNSET
        else:
            wormer_enabled = self.wormer_enabled

        flea_enabled: bool | None | Unset
        if isinstance(self.flea_enabled, Unset):
            flea_enabled = UNSET
        else:
            flea_enabled = self.flea_enabled

        request_batch: bool | None | Unset
        if isinstance(self.request_batch, Unset):
            request_batch = UNSET
        else:
            request_batch = self.request_batch

        request_chip: bool | None | Unset
        if isinstance(self.request_chip, Unset):
            request_chip = UNSET
        else:
            request_chip = self.request_chip

        request_alter_sex: bool | None | Unset
        if isinstance(self.request_alter_sex, Unset):
            request_alter_sex = UNSET
        else:
            request_alter_sex = self.request_alter_sex

        request_repeat_prescription: bool | None | Unset
        if isinstance(self.request_repeat_prescription, Unset):
            request_repeat_prescription = UNSET
        else:
            request_repeat_prescription = self.request_repeat_prescription

        request_label: bool | None | Unset
        if isinstance(self.request_label, Unset):
            request_label = UNSET
        else:
            request_label = self.request_label

        label_calc_quantity: bool | None | Unset
        if isinstance(self.label_calc_quantity, Unset):
            label_calc_quantity = UNSET
        else:
            label_calc_quantity = self.label_calc_quantity

        label_external_use: bool | None | Unset
        if isinstance(self.label_external_use, Unset):
            label_external_use = UNSET
        else:
            label_external_use = self.label_external_use

        label_additional_info: None | str | Unset
        if isinstance(self.label_additional_info, Unset):
            label_additional_info = UNSET
        else:
            label_additional_info = self.label_additional_info

        discount_category_enabled: bool | None | Unset
        if isinstance(self.discount_category_enabled, Unset):
            discount_category_enabled = UNSET
        else:
            discount_category_enabled = self.discount_category_enabled

        healthplan_group_uuid: None | str | Unset
        if isinstance(self.healthplan_group_uuid, Unset):
            healthplan_group_uuid = UNSET
        elif isinstance(self.healthplan_group_uuid, UUID):
            healthplan_group_uuid = str(self.healthplan_group_uuid)
        else:
            healthplan_group_uuid = self.healthplan_group_uuid

        hcp_eqm: int | None | Unset
        if isinstance(self.hcp_eqm, Unset):
            hcp_eqm = UNSET
        else:
            hcp_eqm = self.hcp_eqm

        species_uuid: None | str | Unset
        if isinstance(self.species_uuid, Unset):
            species_uuid = UNSET
        elif isinstance(self.species_uuid, UUID):
            species_uuid = str(self.species_uuid)
        else:
            species_uuid = self.species_uuid

        product_alert: None | str | Unset
        if isinstance(self.product_alert, Unset):
            product_alert = UNSET
        else:
            product_alert = self.product_alert

        markup: Decimal | None | Unset
        if isinstance(self.markup, Unset):
            markup = UNSET
        else:
            markup = self.markup

        dispensing_fee_net: Decimal | None | Unset
        if isinstance(self.dispensing_fee_net, Unset):
            dispensing_fee_net = UNSET
        else:
            dispensing_fee_net = self.dispensing_fee_net

        minimum_charge: Decimal | None | Unset
        if isinstance(self.minimum_charge, Unset):
            minimum_charge = UNSET
        else:
            minimum_charge = self.minimum_charge

        supplier_sku: None | str | Unset
        if isinstance(self.supplier_sku, Unset):
            supplier_sku = UNSET
        else:
            supplier_sku = self.supplier_sku

        cost_net_discount: Decimal | None | Unset
        if isinstance(self.cost_net_discount, Unset):
            cost_net_discount = UNSET
        else:
            cost_net_discount = self.cost_net_discount

        cost_netnet_discount: Decimal | None | Unset
        if isinstance(self.cost_netnet_discount, Unset):
            cost_netnet_discount = UNSET
        else:
            cost_netnet_discount = self.cost_netnet_discount

        multi_dispensing_fee: bool | None | Unset
        if isinstance(self.multi_dispensing_fee, Unset):
            multi_dispensing_fee = UNSET
        else:
            multi_dispensing_fee = self.multi_dispensing_fee

        sell_at_cost: bool | None | Unset
        if isinstance(self.sell_at_cost, Unset):
            sell_at_cost = UNSET
        else:
            sell_at_cost = self.sell_at_cost

        wholepack_price_enabled: bool | None | Unset
        if isinstance(self.wholepack_price_enabled, Unset):
            wholepack_price_enabled = UNSET
        else:
            wholepack_price_enabled = self.wholepack_price_enabled

        wholepack_exclude_disp_fee: bool | None | Unset
        if isinstance(self.wholepack_exclude_disp_fee, Unset):
            wholepack_exclude_disp_fee = UNSET
        else:
            wholepack_exclude_disp_fee = self.wholepack_exclude_disp_fee

        legal_category_uuid: None | str | Unset
        if isinstance(self.legal_category_uuid, Unset):
            legal_category_uuid = UNSET
        elif isinstance(self.legal_category_uuid, UUID):
            legal_category_uuid = str(self.legal_category_uuid)
        else:
            legal_category_uuid = self.legal_category_uuid

        manufacturer_uuid: None | str | Unset
        if isinstance(self.manufacturer_uuid, Unset):
            manufacturer_uuid = UNSET
        elif isinstance(self.manufacturer_uuid, UUID):
            manufacturer_uuid = str(self.manufacturer_uuid)
        else:
            manufacturer_uuid = self.manufacturer_uuid

        prescription_instruction_prefix_uuid: None | str | Unset
        if isinstance(self.prescription_instruction_prefix_uuid, Unset):
            prescription_instruction_prefix_uuid = UNSET
        elif isinstance(self.prescription_instruction_prefix_uuid, UUID):
            prescription_instruction_prefix_uuid = str(self.prescription_instruction_prefix_uuid)
        else:
            prescription_instruction_prefix_uuid = self.prescription_instruction_prefix_uuid

        prescription_measure_uuid: None | str | Unset
        if isinstance(self.prescription_measure_uuid, Unset):
            prescription_measure_uuid = UNSET
        elif isinstance(self.prescription_measure_uuid, UUID):
            prescription_measure_uuid = str(self.prescription_measure_uuid)
        else:
            prescription_measure_uuid = self.prescription_measure_uuid

        prescription_frequency_measure: None | str | Unset
        if isinstance(self.prescription_frequency_measure, Unset):
            prescription_frequency_measure = UNSET
        elif isinstance(self.prescription_frequency_measure, str):
            prescription_frequency_measure = self.prescription_frequency_measure
        else:
            prescription_frequency_measure = self.prescription_frequency_measure

        prescription_written_allowed: bool | None | Unset
        if isinstance(self.prescription_written_allowed, Unset):
            prescription_written_allowed = UNSET
        else:
            prescription_written_allowed = self.prescription_written_allowed

        prescription_advanced_calculate_dosage: bool | None | Unset
        if isinstance(self.prescription_advanced_calculate_dosage, Unset):
            prescription_advanced_calculate_dosage = UNSET
        else:
            prescription_advanced_calculate_dosage = self.prescription_advanced_calculate_dosage

        prescription_advanced_child_mandatory: bool | None | Unset
        if isinstance(self.prescription_advanced_child_mandatory, Unset):
            prescription_advanced_child_mandatory = UNSET
        else:
            prescription_advanced_child_mandatory = self.prescription_advanced_child_mandatory

        prescription_advanced_dispense_suggested: bool | None | Unset
        if isinstance(self.prescription_advanced_dispense_suggested, Unset):
            prescription_advanced_dispense_suggested = UNSET
        else:
            prescription_advanced_dispense_suggested = self.prescription_advanced_dispense_suggested

        marketing_authorisation_number: None | str | Unset
        if isinstance(self.marketing_authorisation_number, Unset):
            marketing_authorisation_number = UNSET
        else:
            marketing_authorisation_number = self.marketing_authorisation_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "formulary-code": formulary_code,
                "description": description,
                "formulary-type-uuid": formulary_type_uuid,
                "tax-uuid": tax_uuid,
                "prevent-hide": prevent_hide,
                "account-type-uuid": account_type_uuid,
                "formulary-group-uuid": formulary_group_uuid,
                "treatment-category-uuid": treatment_category_uuid,
                "quantity-per-pack": quantity_per_pack,
                "cost": cost,
                "cost-type": cost_type,
                "supplier-uuid": supplier_uuid,
            }
        )
        if overwrite_price_enabled is not UNSET:
            field_dict["overwrite-price-enabled"] = overwrite_price_enabled
        if overwrite_price is not UNSET:
            field_dict["overwrite-price"] = overwrite_price
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
        if species_uuid is not UNSET:
            field_dict["species-uuid"] = species_uuid
        if product_alert is not UNSET:
            field_dict["product-alert"] = product_alert
        if markup is not UNSET:
            field_dict["markup"] = markup
        if dispensing_fee_net is not UNSET:
            field_dict["dispensing-fee-net"] = dispensing_fee_net
        if minimum_charge is not UNSET:
            field_dict["minimum-charge"] = minimum_charge
        if supplier_sku is not UNSET:
            field_dict["supplier-sku"] = supplier_sku
        if cost_net_discount is not UNSET:
            field_dict["cost-net-discount"] = cost_net_discount
        if cost_netnet_discount is not UNSET:
            field_dict["cost-netnet-discount"] = cost_netnet_discount
        if multi_dispensing_fee is not UNSET:
            field_dict["multi-dispensing-fee"] = multi_dispensing_fee
        if sell_at_cost is not UNSET:
            field_dict["sell-at-cost"] = sell_at_cost
        if wholepack_price_enabled is not UNSET:
            field_dict["wholepack-price-enabled"] = wholepack_price_enabled
        if wholepack_exclude_disp_fee is not UNSET:
            field_dict["wholepack-exclude-disp-fee"] = wholepack_exclude_disp_fee
        if legal_category_uuid is not UNSET:
            field_dict["legal-category-uuid"] = legal_category_uuid
        if manufacturer_uuid is not UNSET:
            field_dict["manufacturer-uuid"] = manufacturer_uuid
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_formulary_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        formulary_code = _parse_formulary_code(d.pop("formulary-code"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        def _parse_formulary_type_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                formulary_type_uuid_type_0 = UUID(data)

                return formulary_type_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        formulary_type_uuid = _parse_formulary_type_uuid(d.pop("formulary-type-uuid"))

        def _parse_tax_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tax_uuid_type_0 = UUID(data)

                return tax_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        tax_uuid = _parse_tax_uuid(d.pop("tax-uuid"))

        def _parse_prevent_hide(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        prevent_hide = _parse_prevent_hide(d.pop("prevent-hide"))

        def _parse_account_type_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                account_type_uuid_type_0 = UUID(data)

                return account_type_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        account_type_uuid = _parse_account_type_uuid(d.pop("account-type-uuid"))

        def _parse_formulary_group_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                formulary_group_uuid_type_0 = UUID(data)

                return formulary_group_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        formulary_group_uuid = _parse_formulary_group_uuid(d.pop("formulary-group-uuid"))

        def _parse_treatment_category_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                treatment_category_uuid_type_0 = UUID(data)

                return treatment_category_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        treatment_category_uuid = _parse_treatment_category_uuid(d.pop("treatment-category-uuid"))

        def _parse_quantity_per_pack(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        quantity_per_pack = _parse_quantity_per_pack(d.pop("quantity-per-pack"))

        def _parse_cost(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                cost_type_0 = Decimal(data)

                return cost_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        cost = _parse_cost(d.pop("cost"))

        def _parse_cost_type(data: object) -> MwiFormularyUpdateStockConfigurationBodyCostTypeType1 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                cost_type_type_1 = check_mwi_formulary_update_stock_configuration_body_cost_type_type_1(data)

                return cost_type_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MwiFormularyUpdateStockConfigurationBodyCostTypeType1 | None, data)

        cost_type = _parse_cost_type(d.pop("cost-type"))

        def _parse_supplier_uuid(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                supplier_uuid_type_0 = UUID(data)

                return supplier_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        supplier_uuid = _parse_supplier_uuid(d.pop("supplier-uuid"))

        def _parse_overwrite_price_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        overwrite_price_enabled = _parse_overwrite_price_enabled(d.pop("overwrite-price-enabled", UNSET))

        def _parse_overwrite_price(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                overwrite_price_type_0 = Decimal(data)

                return overwrite_price_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        overwrite_price = _parse_overwrite_price(d.pop("overwrite-price", UNSET))

        def _parse_request_quantity(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        request_quantity = _parse_request_quantity(d.pop("request-quantity", UNSET))

        def _parse_reminder_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        reminder_enabled = _parse_reminder_enabled(d.pop("reminder-enabled", UNSET))

        def _parse_reminder_type_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reminder_type_uuid_type_0 = UUID(data)

                return reminder_type_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        reminder_type_uuid = _parse_reminder_type_uuid(d.pop("reminder-type-uuid", UNSET))

        def _parse_reminder_length(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        reminder_length = _parse_reminder_length(d.pop("reminder-length", UNSET))

        def _parse_reminder_delta(
            data: object,
        ) -> MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reminder_delta_type_1 = check_mwi_formulary_update_stock_configuration_body_reminder_delta_type_1(data)

                return reminder_delta_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MwiFormularyUpdateStockConfigurationBodyReminderDeltaType1 | None | Unset, data)

        reminder_delta = _parse_reminder_delta(d.pop("reminder-delta", UNSET))

        def _parse_reminder_next_formulary_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reminder_next_formulary_uuid_type_0 = UUID(data)

                return reminder_next_formulary_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        reminder_next_formulary_uuid = _parse_reminder_next_formulary_uuid(d.pop("reminder-next-formulary-uuid", UNSET))

        def _parse_treatment_reminder_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        treatment_reminder_enabled = _parse_treatment_reminder_enabled(d.pop("treatment-reminder-enabled", UNSET))

        def _parse_treatment_reminder_repeat(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        treatment_reminder_repeat = _parse_treatment_reminder_repeat(d.pop("treatment-reminder-repeat", UNSET))

        def _parse_treatment_reminder_occurrences(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        treatment_reminder_occurrences = _parse_treatment_reminder_occurrences(
            d.pop("treatment-reminder-occurrences", UNSET)
        )

        def _parse_treatment_reminder_delta(
            data: object,
        ) -> MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                treatment_reminder_delta_type_1 = (
                    check_mwi_formulary_update_stock_configuration_body_treatment_reminder_delta_type_1(data)
                )

                return treatment_reminder_delta_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MwiFormularyUpdateStockConfigurationBodyTreatmentReminderDeltaType1 | None | Unset, data)

        treatment_reminder_delta = _parse_treatment_reminder_delta(d.pop("treatment-reminder-delta", UNSET))

        def _parse_treatment_reminder_product_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        treatment_reminder_product_description = _parse_treatment_reminder_product_description(
            d.pop("treatment-reminder-product-description", UNSET)
        )

        def _parse_wormer_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        wormer_enabled = _parse_wormer_enabled(d.pop("wormer-enabled", UNSET))

        def _parse_flea_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        flea_enabled = _parse_flea_enabled(d.pop("flea-enabled", UNSET))

        def _parse_request_batch(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        request_batch = _parse_request_batch(d.pop("request-batch", UNSET))

        def _parse_request_chip(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        request_chip = _parse_request_chip(d.pop("request-chip", UNSET))

        def _parse_request_alter_sex(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        request_alter_sex = _parse_request_alter_sex(d.pop("request-alter-sex", UNSET))

        def _parse_request_repeat_prescription(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        request_repeat_prescription = _parse_request_repeat_prescription(d.pop("request-repeat-prescription", UNSET))

        def _parse_request_label(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        request_label = _parse_request_label(d.pop("request-label", UNSET))

        def _parse_label_calc_quantity(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        label_calc_quantity = _parse_label_calc_quantity(d.pop("label-calc-quantity", UNSET))

        def _parse_label_external_use(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        label_external_use = _parse_label_external_use(d.pop("label-external-use", UNSET))

        def _parse_label_additional_info(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label_additional_info = _parse_label_additional_info(d.pop("label-additional-info", UNSET))

        def _parse_discount_category_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        discount_category_enabled = _parse_discount_category_enabled(d.pop("discount-category-enabled", UNSET))

        def _parse_healthplan_group_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                healthplan_group_uuid_type_0 = UUID(data)

                return healthplan_group_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        healthplan_group_uuid = _parse_healthplan_group_uuid(d.pop("healthplan-group-uuid", UNSET))

        def _parse_hcp_eqm(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        hcp_eqm = _parse_hcp_eqm(d.pop("hcp-eqm", UNSET))

        def _parse_species_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                species_uuid_type_0 = UUID(data)

                return species_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        species_uuid = _parse_species_uuid(d.pop("species-uuid", UNSET))

        def _parse_product_alert(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        product_alert = _parse_product_alert(d.pop("product-alert", UNSET))

        def _parse_markup(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                markup_type_0 = Decimal(data)

                return markup_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        markup = _parse_markup(d.pop("markup", UNSET))

        def _parse_dispensing_fee_net(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                dispensing_fee_net_type_0 = Decimal(data)

                return dispensing_fee_net_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        dispensing_fee_net = _parse_dispensing_fee_net(d.pop("dispensing-fee-net", UNSET))

        def _parse_minimum_charge(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                minimum_charge_type_0 = Decimal(data)

                return minimum_charge_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        minimum_charge = _parse_minimum_charge(d.pop("minimum-charge", UNSET))

        def _parse_supplier_sku(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        supplier_sku = _parse_supplier_sku(d.pop("supplier-sku", UNSET))

        def _parse_cost_net_discount(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                cost_net_discount_type_0 = Decimal(data)

                return cost_net_discount_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        cost_net_discount = _parse_cost_net_discount(d.pop("cost-net-discount", UNSET))

        def _parse_cost_netnet_discount(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                cost_netnet_discount_type_0 = Decimal(data)

                return cost_netnet_discount_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        cost_netnet_discount = _parse_cost_netnet_discount(d.pop("cost-netnet-discount", UNSET))

        def _parse_multi_dispensing_fee(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        multi_dispensing_fee = _parse_multi_dispensing_fee(d.pop("multi-dispensing-fee", UNSET))

        def _parse_sell_at_cost(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        sell_at_cost = _parse_sell_at_cost(d.pop("sell-at-cost", UNSET))

        def _parse_wholepack_price_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        wholepack_price_enabled = _parse_wholepack_price_enabled(d.pop("wholepack-price-enabled", UNSET))

        def _parse_wholepack_exclude_disp_fee(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        wholepack_exclude_disp_fee = _parse_wholepack_exclude_disp_fee(d.pop("wholepack-exclude-disp-fee", UNSET))

        def _parse_legal_category_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                legal_category_uuid_type_0 = UUID(data)

                return legal_category_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        legal_category_uuid = _parse_legal_category_uuid(d.pop("legal-category-uuid", UNSET))

        def _parse_manufacturer_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                manufacturer_uuid_type_0 = UUID(data)

                return manufacturer_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        manufacturer_uuid = _parse_manufacturer_uuid(d.pop("manufacturer-uuid", UNSET))

        def _parse_prescription_instruction_prefix_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                prescription_instruction_prefix_uuid_type_0 = UUID(data)

                return prescription_instruction_prefix_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        prescription_instruction_prefix_uuid = _parse_prescription_instruction_prefix_uuid(
            d.pop("prescription-instruction-prefix-uuid", UNSET)
        )

        def _parse_prescription_measure_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                prescription_measure_uuid_type_0 = UUID(data)

                return prescription_measure_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        prescription_measure_uuid = _parse_prescription_measure_uuid(d.pop("prescription-measure-uuid", UNSET))

        def _parse_prescription_frequency_measure(
            data: object,
        ) -> MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                prescription_frequency_measure_type_1 = (
                    check_mwi_formulary_update_stock_configuration_body_prescription_frequency_measure_type_1(data)
                )

                return prescription_frequency_measure_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MwiFormularyUpdateStockConfigurationBodyPrescriptionFrequencyMeasureType1 | None | Unset, data)

        prescription_frequency_measure = _parse_prescription_frequency_measure(
            d.pop("prescription-frequency-measure", UNSET)
        )

        def _parse_prescription_written_allowed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prescription_written_allowed = _parse_prescription_written_allowed(d.pop("prescription-written-allowed", UNSET))

        def _parse_prescription_advanced_calculate_dosage(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prescription_advanced_calculate_dosage = _parse_prescription_advanced_calculate_dosage(
            d.pop("prescription-advanced-calculate-dosage", UNSET)
        )

        def _parse_prescription_advanced_child_mandatory(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prescription_advanced_child_mandatory = _parse_prescription_advanced_child_mandatory(
            d.pop("prescription-advanced-child-mandatory", UNSET)
        )

        def _parse_prescription_advanced_dispense_suggested(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prescription_advanced_dispense_suggested = _parse_prescription_advanced_dispense_suggested(
            d.pop("prescription-advanced-dispense-suggested", UNSET)
        )

        def _parse_marketing_authorisation_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        marketing_authorisation_number = _parse_marketing_authorisation_number(
            d.pop("marketing-authorisation-number", UNSET)
        )

        mwi_formulary_update_stock_configuration_body = cls(
            formulary_code=formulary_code,
            description=description,
            formulary_type_uuid=formulary_type_uuid,
            tax_uuid=tax_uuid,
            prevent_hide=prevent_hide,
            account_type_uuid=account_type_uuid,
            formulary_group_uuid=formulary_group_uuid,
            treatment_category_uuid=treatment_category_uuid,
            quantity_per_pack=quantity_per_pack,
            cost=cost,
            cost_type=cost_type,
            supplier_uuid=supplier_uuid,
            overwrite_price_enabled=overwrite_price_enabled,
            overwrite_price=overwrite_price,
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
            species_uuid=species_uuid,
            product_alert=product_alert,
            markup=markup,
            dispensing_fee_net=dispensing_fee_net,
            minimum_charge=minimum_charge,
            supplier_sku=supplier_sku,
            cost_net_discount=cost_net_discount,
            cost_netnet_discount=cost_netnet_discount,
            multi_dispensing_fee=multi_dispensing_fee,
            sell_at_cost=sell_at_cost,
            wholepack_price_enabled=wholepack_price_enabled,
            wholepack_exclude_disp_fee=wholepack_exclude_disp_fee,
            legal_category_uuid=legal_category_uuid,
            manufacturer_uuid=manufacturer_uuid,
            prescription_instruction_prefix_uuid=prescription_instruction_prefix_uuid,
            prescription_measure_uuid=prescription_measure_uuid,
            prescription_frequency_measure=prescription_frequency_measure,
            prescription_written_allowed=prescription_written_allowed,
            prescription_advanced_calculate_dosage=prescription_advanced_calculate_dosage,
            prescription_advanced_child_mandatory=prescription_advanced_child_mandatory,
            prescription_advanced_dispense_suggested=prescription_advanced_dispense_suggested,
            marketing_authorisation_number=marketing_authorisation_number,
        )

        mwi_formulary_update_stock_configuration_body.additional_properties = d
        return mwi_formulary_update_stock_configuration_body

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
