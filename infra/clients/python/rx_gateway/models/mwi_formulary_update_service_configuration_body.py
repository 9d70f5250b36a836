from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mwi_formulary_update_service_configuration_body_reminder_delta_type_1 import (
    MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1,
    check_mwi_formulary_update_service_configuration_body_reminder_delta_type_1,
)
from ..models.mwi_formulary_update_service_configuration_body_treatment_reminder_delta_type_1 import (
    MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1,
    check_mwi_formulary_update_service_configuration_body_treatment_reminder_delta_type_1,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyUpdateServiceConfigurationBody")


@_attrs_define
class MwiFormularyUpdateServiceConfigurationBody:
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
        net_price (Decimal | None):
        overwrite_price_enabled (bool | None | Unset):
        overwrite_price (Decimal | None | Unset):
        request_quantity (bool | None | Unset):
        reminder_enabled (bool | None | Unset):
        reminder_type_uuid (None | Unset | UUID):
        reminder_length (int | None | Unset):
        reminder_delta (MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1 | None | Unset):
        reminder_next_formulary_uuid (None | Unset | UUID):
        treatment_reminder_enabled (bool | None | Unset):
        treatment_reminder_repeat (int | None | Unset):
        treatment_reminder_occurrences (int | None | Unset):
        treatment_reminder_delta (MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1 | None | Unset):
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
        archived (bool | Unset):
    """

    formulary_code: None | str
    description: None | str
    formulary_type_uuid: None | UUID
    tax_uuid: None | UUID
    prevent_hide: bool | None
    account_type_uuid: None | UUID
    formulary_group_uuid: None | UUID
    treatment_category_uuid: None | UUID
    net_price: Decimal | None
    overwrite_price_enabled: bool | None | Unset = UNSET
    overwrite_price: Decimal | None | Unset = UNSET
    request_quantity: bool | None | Unset = UNSET
    reminder_enabled: bool | None | Unset = UNSET
    reminder_type_uuid: None | Unset | UUID = UNSET
    reminder_length: int | None | Unset = UNSET
    reminder_delta: MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1 | None | Unset = UNSET
    reminder_next_formulary_uuid: None | Unset | UUID = UNSET
    treatment_reminder_enabled: bool | None | Unset = UNSET
    treatment_reminder_repeat: int | None | Unset = UNSET
    treatment_reminder_occurrences: int | None | Unset = UNSET
    treatment_reminder_delta: MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1 | None | Unset = (
        UNSET
    )
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
    archived: bool | Unset = UNSET
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

        net_price: Decimal | None
        net_price = self.net_price

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

        archived = self.archived

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
                "net-price": net_price,
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
        if archived is not UNSET:
            field_dict["archived"] = archived

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

        def _parse_net_price(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                net_price_type_0 = Decimal(data)

                return net_price_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        net_price = _parse_net_price(d.pop("net-price"))

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
        ) -> MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reminder_delta_type_1 = check_mwi_formulary_update_service_configuration_body_reminder_delta_type_1(
                    data
                )

                return reminder_delta_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MwiFormularyUpdateServiceConfigurationBodyReminderDeltaType1 | None | Unset, data)

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
        ) -> MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                treatment_reminder_delta_type_1 = (
                    check_mwi_formulary_update_service_configuration_body_treatment_reminder_delta_type_1(data)
                )

                return treatment_reminder_delta_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MwiFormularyUpdateServiceConfigurationBodyTreatmentReminderDeltaType1 | None | Unset, data)

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

        archived = d.pop("archived", UNSET)

        mwi_formulary_update_service_configuration_body = cls(
            formulary_code=formulary_code,
            description=description,
            formulary_type_uuid=formulary_type_uuid,
            tax_uuid=tax_uuid,
            prevent_hide=prevent_hide,
            account_type_uuid=account_type_uuid,
            formulary_group_uuid=formulary_group_uuid,
            treatment_category_uuid=treatment_category_uuid,
            net_price=net_price,
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
            archived=archived,
        )

        mwi_formulary_update_service_configuration_body.additional_properties = d
        return mwi_formulary_update_service_configuration_body

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
