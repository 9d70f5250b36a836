from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mwi_formulary_create_stock_configuration_body_cost_type import (
    MwiFormularyCreateStockConfigurationBodyCostType,
    check_mwi_formulary_create_stock_configuration_body_cost_type,
)
from ..models.mwi_formulary_create_stock_configuration_body_prescription_frequency_measure import (
    MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure,
    check_mwi_formulary_create_stock_configuration_body_prescription_frequency_measure,
)
from ..models.mwi_formulary_create_stock_configuration_body_reminder_delta import (
    MwiFormularyCreateStockConfigurationBodyReminderDelta,
    check_mwi_formulary_create_stock_configuration_body_reminder_delta,
)
from ..models.mwi_formulary_create_stock_configuration_body_treatment_reminder_delta import (
    MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta,
    check_mwi_formulary_create_stock_configuration_body_treatment_reminder_delta,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyCreateStockConfigurationBody")


@_attrs_define
class MwiFormularyCreateStockConfigurationBody:
    """
    Attributes:
        formulary_code (str):
        description (str):
        formulary_type_uuid (UUID):
        tax_uuid (UUID):
        prevent_hide (bool):
        account_type_uuid (UUID):
        formulary_group_uuid (UUID):
        treatment_category_uuid (UUID):
        quantity_per_pack (int):
        cost (Decimal):
        cost_type (MwiFormularyCreateStockConfigurationBodyCostType):
        supplier_uuid (UUID):
        hidden_on_creation (bool):
        overwrite_price_enabled (bool | Unset):
        overwrite_price (Decimal | Unset):
        request_quantity (bool | Unset):
        reminder_enabled (bool | Unset):
        reminder_type_uuid (UUID | Unset):
        reminder_length (int | Unset):
        reminder_delta (MwiFormularyCreateStockConfigurationBodyReminderDelta | Unset):
        reminder_next_formulary_uuid (UUID | Unset):
        treatment_reminder_enabled (bool | Unset):
        treatment_reminder_repeat (int | Unset):
        treatment_reminder_occurrences (int | Unset):
        treatment_reminder_delta (MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta | Unset):
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
        healthplan_group_uuid (UUID | Unset):
        hcp_eqm (int | Unset):
        species_uuid (UUID | Unset):
        product_alert (str | Unset):
        markup (Decimal | Unset):
        dispensing_fee_net (Decimal | Unset):
        minimum_charge (Decimal | Unset):
        supplier_sku (str | Unset):
        cost_net_discount (Decimal | Unset):
        cost_netnet_discount (Decimal | Unset):
        multi_dispensing_fee (bool | Unset):
        sell_at_cost (bool | Unset):
        wholepack_price_enabled (bool | Unset):
        wholepack_exclude_disp_fee (bool | Unset):
        legal_category_uuid (UUID | Unset):
        manufacturer_uuid (UUID | Unset):
        prescription_instruction_prefix_uuid (UUID | Unset):
        prescription_measure_uuid (UUID | Unset):
        prescription_frequency_measure (MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure | Unset):
        prescription_written_allowed (bool | Unset):
        prescription_advanced_calculate_dosage (bool | Unset):
        prescription_advanced_child_mandatory (bool | Unset):
        prescription_advanced_dispense_suggested (bool | Unset):
        marketing_authorisation_number (str | Unset):
    """

    formulary_code: str
    description: str
    formulary_type_uuid: UUID
    tax_uuid: UUID
    prevent_hide: bool
    account_type_uuid: UUID
    formulary_group_uuid: UUID
    treatment_category_uuid: UUID
    quantity_per_pack: int
    cost: Decimal
    cost_type: MwiFormularyCreateStockConfigurationBodyCostType
    supplier_uuid: UUID
    hidden_on_creation: bool
    overwrite_price_enabled: bool | Unset = UNSET
    overwrite_price: Decimal | Unset = UNSET
    request_quantity: bool | Unset = UNSET
    reminder_enabled: bool | Unset = UNSET
    reminder_type_uuid: UUID | Unset = UNSET
    reminder_length: int | Unset = UNSET
    reminder_delta: MwiFormularyCreateStockConfigurationBodyReminderDelta | Unset = UNSET
    reminder_next_formulary_uuid: UUID | Unset = UNSET
    treatment_reminder_enabled: bool | Unset = UNSET
    treatment_reminder_repeat: int | Unset = UNSET
    treatment_reminder_occurrences: int | Unset = UNSET
    treatment_reminder_delta: MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta | Unset = UNSET
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
    healthplan_group_uuid: UUID | Unset = UNSET
    hcp_eqm: int | Unset = UNSET
    species_uuid: UUID | Unset = UNSET
    product_alert: str | Unset = UNSET
    markup: Decimal | Unset = UNSET
    dispensing_fee_net: Decimal | Unset = UNSET
    minimum_charge: Decimal | Unset = UNSET
    supplier_sku: str | Unset = UNSET
    cost_net_discount: Decimal | Unset = UNSET
    cost_netnet_discount: Decimal | Unset = UNSET
    multi_dispensing_fee: bool | Unset = UNSET
    sell_at_cost: bool | Unset = UNSET
    wholepack_price_enabled: bool | Unset = UNSET
    wholepack_exclude_disp_fee: bool | Unset = UNSET
    legal_category_uuid: UUID | Unset = UNSET
    manufacturer_uuid: UUID | Unset = UNSET
    prescription_instruction_prefix_uuid: UUID | Unset = UNSET
    prescription_measure_uuid: UUID | Unset = UNSET
    prescription_frequency_measure: MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure | Unset = UNSET
    prescription_written_allowed: bool | Unset = UNSET
    prescription_advanced_calculate_dosage: bool | Unset = UNSET
    prescription_advanced_child_mandatory: bool | Unset = UNSET
    prescription_advanced_dispense_suggested: bool | Unset = UNSET
    marketing_authorisation_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        formulary_code = self.formulary_code

        description = self.description

        formulary_type_uuid = str(self.formulary_type_uuid)

        tax_uuid = str(self.tax_uuid)

        prevent_hide = self.prevent_hide

        account_type_uuid = str(self.account_type_uuid)

        formulary_group_uuid = str(self.formulary_group_uuid)

        treatment_category_uuid = str(self.treatment_category_uuid)

        quantity_per_pack = self.quantity_per_pack

        cost = self.cost

        cost_type: str = self.cost_type

        supplier_uuid = str(self.supplier_uuid)

        hidden_on_creation = self.hidden_on_creation

        overwrite_price_enabled = self.overwrite_price_enabled

        overwrite_price = self.overwrite_price

        request_quantity = self.request_quantity

        reminder_enabled = self.reminder_enabled

        reminder_type_uuid: str | Unset = UNSET
        if not isinstance(self.reminder_type_uuid, Unset):
            reminder_type_uuid = str(self.reminder_type_uuid)

        reminder_length = self.reminder_length

        reminder_delta: str | Unset = UNSET
        if not isinstance(self.reminder_delta, Unset):
            reminder_delta = self.reminder_delta

        reminder_next_formulary_uuid: str | Unset = UNSET
        if not isinstance(self.reminder_next_formulary_uuid, Unset):
            reminder_next_formulary_uuid = str(self.reminder_next_formulary_uuid)

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

        healthplan_group_uuid: str | Unset = UNSET
        if not isinstance(self.healthplan_group_uuid, Unset):
            healthplan_group_uuid = str(self.healthplan_group_uuid)

        hcp_eqm = self.hcp_eqm

        species_uuid: str | Unset = UNSET
        if not isinstance(self.species_uuid, Unset):
            species_uuid = str(self.species_uuid)

        product_alert = self.product_alert

        markup = self.markup

        dispensing_fee_net = self.dispensing_fee_net

        minimum_charge = self.minimum_charge

        supplier_sku = self.supplier_sku

        cost_net_discount = self.cost_net_discount

        cost_netnet_discount = self.cost_netnet_discount

        multi_dispensing_fee = self.multi_dispensing_fee

        sell_at_cost = self.sell_at_cost

        wholepack_price_enabled = self.wholepack_price_enabled

        wholepack_exclude_disp_fee = self.wholepack_exclude_disp_fee

        legal_category_uuid: str | Unset = UNSET
        if not isinstance(self.legal_category_uuid, Unset):
            legal_category_uuid = str(self.legal_category_uuid)

        manufacturer_uuid: str | Unset = UNSET
        if not isinstance(self.manufacturer_uuid, Unset):
            manufacturer_uuid = str(self.manufacturer_uuid)

        prescription_instruction_prefix_uuid: str | Unset = UNSET
        if not isinstance(self.prescription_instruction_prefix_uuid, Unset):
            prescription_instruction_prefix_uuid = str(self.prescription_instruction_prefix_uuid)

        prescription_measure_uuid: str | Unset = UNSET
        if not isinstance(self.prescription_measure_uuid, Unset):
            prescription_measure_uuid = str(self.prescription_measure_uuid)

        prescription_frequency_measure: str | Unset = UNSET
        if not isinstance(self.prescription_frequency_measure, Unset):
            prescription_frequency_measure = self.prescription_frequency_measure

        prescription_written_allowed = self.prescription_written_allowed

        prescription_advanced_calculate_dosage = self.prescription_advanced_calculate_dosage

        prescription_advanced_child_mandatory = self.prescription_advanced_child_mandatory

        prescription_advanced_dispense_suggested = self.prescription_advanced_dispense_suggested

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
                "hidden-on-creation": hidden_on_creation,
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
        formulary_code = d.pop("formulary-code")

        description = d.pop("description")

        formulary_type_uuid = UUID(d.pop("formulary-type-uuid"))

        tax_uuid = UUID(d.pop("tax-uuid"))

        prevent_hide = d.pop("prevent-hide")

        account_type_uuid = UUID(d.pop("account-type-uuid"))

        formulary_group_uuid = UUID(d.pop("formulary-group-uuid"))

        treatment_category_uuid = UUID(d.pop("treatment-category-uuid"))

        quantity_per_pack = d.pop("quantity-per-pack")

        cost = Decimal(d.pop("cost"))

        cost_type = check_mwi_formulary_create_stock_configuration_body_cost_type(d.pop("cost-type"))

        supplier_uuid = UUID(d.pop("supplier-uuid"))

        hidden_on_creation = d.pop("hidden-on-creation")

        overwrite_price_enabled = d.pop("overwrite-price-enabled", UNSET)

        _overwrite_price = d.pop("overwrite-price", UNSET)
        overwrite_price: Decimal | Unset
        if isinstance(_overwrite_price, Unset):
            overwrite_price = UNSET
        else:
            overwrite_price = Decimal(_overwrite_price)

        request_quantity = d.pop("request-quantity", UNSET)

        reminder_enabled = d.pop("reminder-enabled", UNSET)

        _reminder_type_uuid = d.pop("reminder-type-uuid", UNSET)
        reminder_type_uuid: UUID | Unset
        if isinstance(_reminder_type_uuid, Unset):
            reminder_type_uuid = UNSET
        else:
            reminder_type_uuid = UUID(_reminder_type_uuid)

        reminder_length = d.pop("reminder-length", UNSET)

        _reminder_delta = d.pop("reminder-delta", UNSET)
        reminder_delta: MwiFormularyCreateStockConfigurationBodyReminderDelta | Unset
        if isinstance(_reminder_delta, Unset):
            reminder_delta = UNSET
        else:
            reminder_delta = check_mwi_formulary_create_stock_configuration_body_reminder_delta(_reminder_delta)

        _reminder_next_formulary_uuid = d.pop("reminder-next-formulary-uuid", UNSET)
        reminder_next_formulary_uuid: UUID | Unset
        if isinstance(_reminder_next_formulary_uuid, Unset):
            reminder_next_formulary_uuid = UNSET
        else:
            reminder_next_formulary_uuid = UUID(_reminder_next_formulary_uuid)

        treatment_reminder_enabled = d.pop("treatment-reminder-enabled", UNSET)

        treatment_reminder_repeat = d.pop("treatment-reminder-repeat", UNSET)

        treatment_reminder_occurrences = d.pop("treatment-reminder-occurrences", UNSET)

        _treatment_reminder_delta = d.pop("treatment-reminder-delta", UNSET)
        treatment_reminder_delta: MwiFormularyCreateStockConfigurationBodyTreatmentReminderDelta | Unset
        if isinstance(_treatment_reminder_delta, Unset):
            treatment_reminder_delta = UNSET
        else:
            treatment_reminder_delta = check_mwi_formulary_create_stock_configuration_body_treatment_reminder_delta(
                _treatment_reminder_delta
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

        _healthplan_group_uuid = d.pop("healthplan-group-uuid", UNSET)
        healthplan_group_uuid: UUID | Unset
        if isinstance(_healthplan_group_uuid, Unset):
            healthplan_group_uuid = UNSET
        else:
            healthplan_group_uuid = UUID(_healthplan_group_uuid)

        hcp_eqm = d.pop("hcp-eqm", UNSET)

        _species_uuid = d.pop("species-uuid", UNSET)
        species_uuid: UUID | Unset
        if isinstance(_species_uuid, Unset):
            species_uuid = UNSET
        else:
            species_uuid = UUID(_species_uuid)

        product_alert = d.pop("product-alert", UNSET)

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

        supplier_sku = d.pop("supplier-sku", UNSET)

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

        sell_at_cost = d.pop("sell-at-cost", UNSET)

        wholepack_price_enabled = d.pop("wholepack-price-enabled", UNSET)

        wholepack_exclude_disp_fee = d.pop("wholepack-exclude-disp-fee", UNSET)

        _legal_category_uuid = d.pop("legal-category-uuid", UNSET)
        legal_category_uuid: UUID | Unset
        if isinstance(_legal_category_uuid, Unset):
            legal_category_uuid = UNSET
        else:
            legal_category_uuid = UUID(_legal_category_uuid)

        _manufacturer_uuid = d.pop("manufacturer-uuid", UNSET)
        manufacturer_uuid: UUID | Unset
        if isinstance(_manufacturer_uuid, Unset):
            manufacturer_uuid = UNSET
        else:
            manufacturer_uuid = UUID(_manufacturer_uuid)

        _prescription_instruction_prefix_uuid = d.pop("prescription-instruction-prefix-uuid", UNSET)
        prescription_instruction_prefix_uuid: UUID | Unset
        if isinstance(_prescription_instruction_prefix_uuid, Unset):
            prescription_instruction_prefix_uuid = UNSET
        else:
            prescription_instruction_prefix_uuid = UUID(_prescription_instruction_prefix_uuid)

        _prescription_measure_uuid = d.pop("prescription-measure-uuid", UNSET)
        prescription_measure_uuid: UUID | Unset
        if isinstance(_prescription_measure_uuid, Unset):
            prescription_measure_uuid = UNSET
        else:
            prescription_measure_uuid = UUID(_prescription_measure_uuid)

        _prescription_frequency_measure = d.pop("prescription-frequency-measure", UNSET)
        prescription_frequency_measure: MwiFormularyCreateStockConfigurationBodyPrescriptionFrequencyMeasure | Unset
        if isinstance(_prescription_frequency_measure, Unset):
            prescription_frequency_measure = UNSET
        else:
            prescription_frequency_measure = (
                check_mwi_formulary_create_stock_configuration_body_prescription_frequency_measure(
                    _prescription_frequency_measure
                )
            )

        prescription_written_allowed = d.pop("prescription-written-allowed", UNSET)

        prescription_advanced_calculate_dosage = d.pop("prescription-advanced-calculate-dosage", UNSET)

        prescription_advanced_child_mandatory = d.pop("prescription-advanced-child-mandatory", UNSET)

        prescription_advanced_dispense_suggested = d.pop("prescription-advanced-dispense-suggested", UNSET)

        marketing_authorisation_number = d.pop("marketing-authorisation-number", UNSET)

        mwi_formulary_create_stock_configuration_body = cls(
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
            hidden_on_creation=hidden_on_creation,
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

        mwi_formulary_create_stock_configuration_body.additional_properties = d
        return mwi_formulary_create_stock_configuration_body

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
