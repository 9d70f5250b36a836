from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0,
    )
    from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0")


@_attrs_define
class MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0:
    """
    Attributes:
        partner_id (None | str | Unset):
        name (None | str | Unset):
        support_message_capability (None | str | Unset):
        patient_message_capability (None | str | Unset):
        provides_medications (bool | None | Unset):
        partner_notes (None | str | Unset):
        operations_support_email (None | str | Unset):
        customer_support_email (None | str | Unset):
        operation_country
            (MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0 |
            None | Unset):
        can_unlock_phi (bool | None | Unset):
        enable_av_flow (bool | None | Unset):
        enable_icd_bmi (bool | None | Unset):
        enable_auto_reassignment (bool | None | Unset):
        enable_automatic_sync_flow (bool | None | Unset):
        force_hold_status (bool | None | Unset):
        business_model (None | str | Unset):
        customization
            (MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0 | None
            | Unset):
        thank_you_note_header (None | str | Unset):
        thank_you_note_footer (None | str | Unset):
        vouched_integration_type (None | str | Unset):
        vouched_integration_charge (None | str | Unset):
        text_message_integration_type (None | str | Unset):
        text_message_integration_charge (None | str | Unset):
        slack_channel_id (Any | Unset):
        shopify_id (None | str | Unset):
        shopify_url (None | str | Unset):
        is_shopify_active (bool | None | Unset):
        custom_theme (Any | Unset):
        custom_style (Any | Unset):
    """

    partner_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    support_message_capability: None | str | Unset = UNSET
    patient_message_capability: None | str | Unset = UNSET
    provides_medications: bool | None | Unset = UNSET
    partner_notes: None | str | Unset = UNSET
    operations_support_email: None | str | Unset = UNSET
    customer_support_email: None | str | Unset = UNSET
    operation_country: (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0
        | None
        | Unset
    ) = UNSET
    can_unlock_phi: bool | None | Unset = UNSET
    enable_av_flow: bool | None | Unset = UNSET
    enable_icd_bmi: bool | None | Unset = UNSET
    enable_auto_reassignment: bool | None | Unset = UNSET
    enable_automatic_sync_flow: bool | None | Unset = UNSET
    force_hold_status: bool | None | Unset = UNSET
    business_model: None | str | Unset = UNSET
    customization: (
        MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0
        | None
        | Unset
    ) = UNSET
    thank_you_note_header: None | str | Unset = UNSET
    thank_you_note_footer: None | str | Unset = UNSET
    vouched_integration_type: None | str | Unset = UNSET
    vouched_integration_charge: None | str | Unset = UNSET
    text_message_integration_type: None | str | Unset = UNSET
    text_message_integration_charge: None | str | Unset = UNSET
    slack_channel_id: Any | Unset = UNSET
    shopify_id: None | str | Unset = UNSET
    shopify_url: None | str | Unset = UNSET
    is_shopify_active: bool | None | Unset = UNSET
    custom_theme: Any | Unset = UNSET
    custom_style: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        support_message_capability: None | str | Unset
        if isinstance(self.support_message_capability, Unset):
            support_message_capability = UNSET
        else:
            support_message_capability = self.support_message_capability

        patient_message_capability: None | str | Unset
        if isinstance(self.patient_message_capability, Unset):
            patient_message_capability = UNSET
        else:
            patient_message_capability = self.patient_message_capability

        provides_medications: bool | None | Unset
        if isinstance(self.provides_medications, Unset):
            provides_medications = UNSET
        else:
            provides_medications = self.provides_medications

        partner_notes: None | str | Unset
        if isinstance(self.partner_notes, Unset):
            partner_notes = UNSET
        else:
            partner_notes = self.partner_notes

        operations_support_email: None | str | Unset
        if isinstance(self.operations_support_email, Unset):
            operations_support_email = UNSET
        else:
            operations_support_email = self.operations_support_email

        customer_support_email: None | str | Unset
        if isinstance(self.customer_support_email, Unset):
            customer_support_email = UNSET
        else:
            customer_support_email = self.customer_support_email

        operation_country: dict[str, Any] | None | Unset
        if isinstance(self.operation_country, Unset):
            operation_country = UNSET
        elif isinstance(
            self.operation_country,
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0,
        ):
            operation_country = self.operation_country.to_dict()
        else:
            operation_country = self.operation_country

        can_unlock_phi: bool | None | Unset
        if isinstance(self.can_unlock_phi, Unset):
            can_unlock_phi = UNSET
        else:
            can_unlock_phi = self.can_unlock_phi

        enable_av_flow: bool | None | Unset
        if isinstance(self.enable_av_flow, Unset):
            enable_av_flow = UNSET
        else:
            enable_av_flow = self.enable_av_flow

        enable_icd_bmi: bool | None | Unset
        if isinstance(self.enable_icd_bmi, Unset):
            enable_icd_bmi = UNSET
        else:
            enable_icd_bmi = self.enable_icd_bmi

        enable_auto_reassignment: bool | None | Unset
        if isinstance(self.enable_auto_reassignment, Unset):
            enable_auto_reassignment = UNSET
        else:
            enable_auto_reassignment = self.enable_auto_reassignment

        enable_automatic_sync_flow: bool | None | Unset
        if isinstance(self.enable_automatic_sync_flow, Unset):
            enable_automatic_sync_flow = UNSET
        else:
            enable_automatic_sync_flow = self.enable_automatic_sync_flow

        force_hold_status: bool | None | Unset
        if isinstance(self.force_hold_status, Unset):
            force_hold_status = UNSET
        else:
            force_hold_status = self.force_hold_status

        business_model: None | str | Unset
        if isinstance(self.business_model, Unset):
            business_model = UNSET
        else:
            business_model = self.business_model

        customization: dict[str, Any] | None | Unset
        if isinstance(self.customization, Unset):
            customization = UNSET
        elif isinstance(
            self.customization,
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0,
        ):
            customization = self.customization.to_dict()
        else:
            customization = self.customization

        thank_you_note_header: None | str | Unset
        if isinstance(self.thank_you_note_header, Unset):
            thank_you_note_header = UNSET
        else:
            thank_you_note_header = self.thank_you_note_header

        thank_you_note_footer: None | str | Unset
        if isinstance(self.thank_you_note_footer, Unset):
            thank_you_note_footer = UNSET
        else:
            thank_you_note_footer = self.thank_you_note_footer

        vouched_integration_type: None | str | Unset
        if isinstance(self.vouched_integration_type, Unset):
            vouched_integration_type = UNSET
        else:
            vouched_integration_type = self.vouched_integration_type

        vouched_integration_charge: None | str | Unset
        if isinstance(self.vouched_integration_charge, Unset):
            vouched_integration_charge = UNSET
        else:
            vouched_integration_charge = self.vouched_integration_charge

        text_message_integration_type: None | str | Unset
        if isinstance(self.text_message_integration_type, Unset):
            text_message_integration_type = UNSET
        else:
            text_message_integration_type = self.text_message_integration_type

        text_message_integration_charge: None | str | Unset
        if isinstance(self.text_message_integration_charge, Unset):
            text_message_integration_charge = UNSET
        else:
            text_message_integration_charge = self.text_message_integration_charge

        slack_channel_id = self.slack_channel_id

        shopify_id: None | str | Unset
        if isinstance(self.shopify_id, Unset):
            shopify_id = UNSET
        else:
            shopify_id = self.shopify_id

        shopify_url: None | str | Unset
        if isinstance(self.shopify_url, Unset):
            shopify_url = UNSET
        else:
            shopify_url = self.shopify_url

        is_shopify_active: bool | None | Unset
        if isinstance(self.is_shopify_active, Unset):
            is_shopify_active = UNSET
        else:
            is_shopify_active = self.is_shopify_active

        custom_theme = self.custom_theme

        custom_style = self.custom_style

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if name is not UNSET:
            field_dict["name"] = name
        if support_message_capability is not UNSET:
            field_dict["support_message_capability"] = support_message_capability
        if patient_message_capability is not UNSET:
            field_dict["patient_message_capability"] = patient_message_capability
        if provides_medications is not UNSET:
            field_dict["provides_medications"] = provides_medications
        if partner_notes is not UNSET:
            field_dict["partner_notes"] = partner_notes
        if operations_support_email is not UNSET:
            field_dict["operations_support_email"] = operations_support_email
        if customer_support_email is not UNSET:
            field_dict["customer_support_email"] = customer_support_email
        if operation_country is not UNSET:
            field_dict["operation_country"] = operation_country
        if can_unlock_phi is not UNSET:
            field_dict["can_unlock_phi"] = can_unlock_phi
        if enable_av_flow is not UNSET:
            field_dict["enable_av_flow"] = enable_av_flow
        if enable_icd_bmi is not UNSET:
            field_dict["enable_icd_bmi"] = enable_icd_bmi
        if enable_auto_reassignment is not UNSET:
            field_dict["enable_auto_reassignment"] = enable_auto_reassignment
        if enable_automatic_sync_flow is not UNSET:
            field_dict["enable_automatic_sync_flow"] = enable_automatic_sync_flow
        if force_hold_status is not UNSET:
            field_dict["force_hold_status"] = force_hold_status
        if business_model is not UNSET:
            field_dict["business_model"] = business_model
        if customization is not UNSET:
            field_dict["customization"] = customization
        if thank_you_note_header is not UNSET:
            field_dict["thank_you_note_header"] = thank_you_note_header
        if thank_you_note_footer is not UNSET:
            field_dict["thank_you_note_footer"] = thank_you_note_footer
        if vouched_integration_type is not UNSET:
            field_dict["vouched_integration_type"] = vouched_integration_type
        if vouched_integration_charge is not UNSET:
            field_dict["vouched_integration_charge"] = vouched_integration_charge
        if text_message_integration_type is not UNSET:
            field_dict["text_message_integration_type"] = text_message_integration_type
        if text_message_integration_charge is not UNSET:
            field_dict["text_message_integration_charge"] = text_message_integration_charge
        if slack_channel_id is not UNSET:
            field_dict["slack_channel_id"] = slack_channel_id
        if shopify_id is not UNSET:
            field_dict["shopify_id"] = shopify_id
        if shopify_url is not UNSET:
            field_dict["shopify_url"] = shopify_url
        if is_shopify_active is not UNSET:
            field_dict["is_shopify_active"] = is_shopify_active
        if custom_theme is not UNSET:
            field_dict["custom_theme"] = custom_theme
        if custom_style is not UNSET:
            field_dict["custom_style"] = custom_style

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_customization_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0_operation_country_type_0 import (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_support_message_capability(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_message_capability = _parse_support_message_capability(d.pop("support_message_capability", UNSET))

        def _parse_patient_message_capability(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_message_capability = _parse_patient_message_capability(d.pop("patient_message_capability", UNSET))

        def _parse_provides_medications(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        provides_medications = _parse_provides_medications(d.pop("provides_medications", UNSET))

        def _parse_partner_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_notes = _parse_partner_notes(d.pop("partner_notes", UNSET))

        def _parse_operations_support_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        operations_support_email = _parse_operations_support_email(d.pop("operations_support_email", UNSET))

        def _parse_customer_support_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_support_email = _parse_customer_support_email(d.pop("customer_support_email", UNSET))

        def _parse_operation_country(
            data: object,
        ) -> (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                operation_country_type_0 = MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0.from_dict(
                    data
                )

                return operation_country_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0OperationCountryType0
                | None
                | Unset,
                data,
            )

        operation_country = _parse_operation_country(d.pop("operation_country", UNSET))

        def _parse_can_unlock_phi(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        can_unlock_phi = _parse_can_unlock_phi(d.pop("can_unlock_phi", UNSET))

        def _parse_enable_av_flow(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_av_flow = _parse_enable_av_flow(d.pop("enable_av_flow", UNSET))

        def _parse_enable_icd_bmi(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_icd_bmi = _parse_enable_icd_bmi(d.pop("enable_icd_bmi", UNSET))

        def _parse_enable_auto_reassignment(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_auto_reassignment = _parse_enable_auto_reassignment(d.pop("enable_auto_reassignment", UNSET))

        def _parse_enable_automatic_sync_flow(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_automatic_sync_flow = _parse_enable_automatic_sync_flow(d.pop("enable_automatic_sync_flow", UNSET))

        def _parse_force_hold_status(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        force_hold_status = _parse_force_hold_status(d.pop("force_hold_status", UNSET))

        def _parse_business_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        business_model = _parse_business_model(d.pop("business_model", UNSET))

        def _parse_customization(
            data: object,
        ) -> (
            MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                customization_type_0 = MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0.from_dict(
                    data
                )

                return customization_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPatientVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0CustomizationType0
                | None
                | Unset,
                data,
            )

        customization = _parse_customization(d.pop("customization", UNSET))

        def _parse_thank_you_note_header(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thank_you_note_header = _parse_thank_you_note_header(d.pop("thank_you_note_header", UNSET))

        def _parse_thank_you_note_footer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thank_you_note_footer = _parse_thank_you_note_footer(d.pop("thank_you_note_footer", UNSET))

        def _parse_vouched_integration_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vouched_integration_type = _parse_vouched_integration_type(d.pop("vouched_integration_type", UNSET))

        def _parse_vouched_integration_charge(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vouched_integration_charge = _parse_vouched_integration_charge(d.pop("vouched_integration_charge", UNSET))

        def _parse_text_message_integration_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text_message_integration_type = _parse_text_message_integration_type(
            d.pop("text_message_integration_type", UNSET)
        )

        def _parse_text_message_integration_charge(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text_message_integration_charge = _parse_text_message_integration_charge(
            d.pop("text_message_integration_charge", UNSET)
        )

        slack_channel_id = d.pop("slack_channel_id", UNSET)

        def _parse_shopify_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shopify_id = _parse_shopify_id(d.pop("shopify_id", UNSET))

        def _parse_shopify_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        shopify_url = _parse_shopify_url(d.pop("shopify_url", UNSET))

        def _parse_is_shopify_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_shopify_active = _parse_is_shopify_active(d.pop("is_shopify_active", UNSET))

        custom_theme = d.pop("custom_theme", UNSET)

        custom_style = d.pop("custom_style", UNSET)

        md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0 = cls(
            partner_id=partner_id,
            name=name,
            support_message_capability=support_message_capability,
            patient_message_capability=patient_message_capability,
            provides_medications=provides_medications,
            partner_notes=partner_notes,
            operations_support_email=operations_support_email,
            customer_support_email=customer_support_email,
            operation_country=operation_country,
            can_unlock_phi=can_unlock_phi,
            enable_av_flow=enable_av_flow,
            enable_icd_bmi=enable_icd_bmi,
            enable_auto_reassignment=enable_auto_reassignment,
            enable_automatic_sync_flow=enable_automatic_sync_flow,
            force_hold_status=force_hold_status,
            business_model=business_model,
            customization=customization,
            thank_you_note_header=thank_you_note_header,
            thank_you_note_footer=thank_you_note_footer,
            vouched_integration_type=vouched_integration_type,
            vouched_integration_charge=vouched_integration_charge,
            text_message_integration_type=text_message_integration_type,
            text_message_integration_charge=text_message_integration_charge,
            slack_channel_id=slack_channel_id,
            shopify_id=shopify_id,
            shopify_url=shopify_url,
            is_shopify_active=is_shopify_active,
            custom_theme=custom_theme,
            custom_style=custom_style,
        )

        md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0.additional_properties = d
        return md_integrations_list_patient_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0

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
