from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateTestPrescriptionResponse2XXPartnerType0")


@_attrs_define
class MdIntegrationsCreateTestPrescriptionResponse2XXPartnerType0:
    """
    Attributes:
        id (None | str | Unset):
        name (None | str | Unset):
        active (bool | None | Unset):
        logo_file_id (None | str | Unset):
        operation_country_id (None | str | Unset):
        about (None | str | Unset):
        address_id (None | str | Unset):
        website_url (None | str | Unset):
        status (None | str | Unset):
        is_expedited (bool | None | Unset):
        customer_support_email (None | str | Unset):
        operations_support_email (None | str | Unset):
        patient_message_capability (None | str | Unset):
        support_message_capability (None | str | Unset):
        support_hours (None | str | Unset):
        support_location (None | str | Unset):
        enable_av_flow (bool | None | Unset):
        business_model (None | str | Unset):
        use_intake_form (bool | None | Unset):
        use_messaging (bool | None | Unset):
        messaging_app_primary_color (None | str | Unset):
        messaging_app_secondary_color (None | str | Unset):
        messaging_app_background_color (None | str | Unset):
        partner_notes (None | str | Unset):
        parent_company (Any | Unset):
        thank_you_note_header (None | str | Unset):
        thank_you_note_footer (None | str | Unset):
        charge_sync_new_case (None | str | Unset):
        charge_async_new_case (None | str | Unset):
        charge_sync_follow_up_case (None | str | Unset):
        charge_async_follow_up_case (None | str | Unset):
        vouched_integration_type (None | str | Unset):
        vouched_integration_charge (None | str | Unset):
        text_message_integration_type (None | str | Unset):
        text_message_integration_charge (None | str | Unset):
        accepted_at (None | str | Unset):
        slack_channel_id (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        partner_id (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    logo_file_id: None | str | Unset = UNSET
    operation_country_id: None | str | Unset = UNSET
    about: None | str | Unset = UNSET
    address_id: None | str | Unset = UNSET
    website_url: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    is_expedited: bool | None | Unset = UNSET
    customer_support_email: None | str | Unset = UNSET
    operations_support_email: None | str | Unset = UNSET
    patient_message_capability: None | str | Unset = UNSET
    support_message_capability: None | str | Unset = UNSET
    support_hours: None | str | Unset = UNSET
    support_location: None | str | Unset = UNSET
    enable_av_flow: bool | None | Unset = UNSET
    business_model: None | str | Unset = UNSET
    use_intake_form: bool | None | Unset = UNSET
    use_messaging: bool | None | Unset = UNSET
    messaging_app_primary_color: None | str | Unset = UNSET
    messaging_app_secondary_color: None | str | Unset = UNSET
    messaging_app_background_color: None | str | Unset = UNSET
    partner_notes: None | str | Unset = UNSET
    parent_company: Any | Unset = UNSET
    thank_you_note_header: None | str | Unset = UNSET
    thank_you_note_footer: None | str | Unset = UNSET
    charge_sync_new_case: None | str | Unset = UNSET
    charge_async_new_case: None | str | Unset = UNSET
    charge_sync_follow_up_case: None | str | Unset = UNSET
    charge_async_follow_up_case: None | str | Unset = UNSET
    vouched_integration_type: None | str | Unset = UNSET
    vouched_integration_charge: None | str | Unset = UNSET
    text_message_integration_type: None | str | Unset = UNSET
    text_message_integration_charge: None | str | Unset = UNSET
    accepted_at: None | str | Unset = UNSET
    slack_channel_id: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        logo_file_id: None | str | Unset
        if isinstance(self.logo_file_id, Unset):
            logo_file_id = UNSET
        else:
            logo_file_id = self.logo_file_id

        operation_country_id: None | str | Unset
        if isinstance(self.operation_country_id, Unset):
            operation_country_id = UNSET
        else:
            operation_country_id = self.operation_country_id

        about: None | str | Unset
        if isinstance(self.about, Unset):
            about = UNSET
        else:
            about = self.about

        address_id: None | str | Unset
        if isinstance(self.address_id, Unset):
            address_id = UNSET
        else:
            address_id = self.address_id

        website_url: None | str | Unset
        if isinstance(self.website_url, Unset):
            website_url = UNSET
        else:
            website_url = self.website_url

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        is_expedited: bool | None | Unset
        if isinstance(self.is_expedited, Unset):
            is_expedited = UNSET
        else:
            is_expedited = self.is_expedited

        customer_support_email: None | str | Unset
        if isinstance(self.customer_support_email, Unset):
            customer_support_email = UNSET
        else:
            customer_support_email = self.customer_support_email

        operations_support_email: None | str | Unset
        if isinstance(self.operations_support_email, Unset):
            operations_support_email = UNSET
        else:
            operations_support_email = self.operations_support_email

        patient_message_capability: None | str | Unset
        if isinstance(self.patient_message_capability, Unset):
            patient_message_capability = UNSET
        else:
            patient_message_capability = self.patient_message_capability

        support_message_capability: None | str | Unset
        if isinstance(self.support_message_capability, Unset):
            support_message_capability = UNSET
        else:
            support_message_capability = self.support_message_capability

        support_hours: None | str | Unset
        if isinstance(self.support_hours, Unset):
            support_hours = UNSET
        else:
            support_hours = self.support_hours

        support_location: None | str | Unset
        if isinstance(self.support_location, Unset):
            support_location = UNSET
        else:
            support_location = self.support_location

        enable_av_flow: bool | None | Unset
        if isinstance(self.enable_av_flow, Unset):
            enable_av_flow = UNSET
        else:
            enable_av_flow = self.enable_av_flow

        business_model: None | str | Unset
        if isinstance(self.business_model, Unset):
            business_model = UNSET
        else:
            business_model = self.business_model

        use_intake_form: bool | None | Unset
        if isinstance(self.use_intake_form, Unset):
            use_intake_form = UNSET
        else:
            use_intake_form = self.use_intake_form

        use_messaging: bool | None | Unset
        if isinstance(self.use_messaging, Unset):
            use_messaging = UNSET
        else:
            use_messaging = self.use_messaging

        messaging_app_primary_color: None | str | Unset
        if isinstance(self.messaging_app_primary_color, Unset):
            messaging_app_primary_color = UNSET
        else:
            messaging_app_primary_color = self.messaging_app_primary_color

        messaging_app_secondary_color: None | str | Unset
        if isinstance(self.messaging_app_secondary_color, Unset):
            messaging_app_secondary_color = UNSET
        else:
            messaging_app_secondary_color = self.messaging_app_secondary_color

        messaging_app_background_color: None | str | Unset
        if isinstance(self.messaging_app_background_color, Unset):
            messaging_app_background_color = UNSET
        else:
            messaging_app_background_color = self.messaging_app_background_color

        partner_notes: None | str | Unset
        if isinstance(self.partner_notes, Unset):
            partner_notes = UNSET
        else:
            partner_notes = self.partner_notes

        parent_company = self.parent_company

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

        charge_sync_new_case: None | str | Unset
        if isinstance(self.charge_sync_new_case, Unset):
            charge_sync_new_case = UNSET
        else:
            charge_sync_new_case = self.charge_sync_new_case

        charge_async_new_case: None | str | Unset
        if isinstance(self.charge_async_new_case, Unset):
            charge_async_new_case = UNSET
        else:
            charge_async_new_case = self.charge_async_new_case

        charge_sync_follow_up_case: None | str | Unset
        if isinstance(self.charge_sync_follow_up_case, Unset):
            charge_sync_follow_up_case = UNSET
        else:
            charge_sync_follow_up_case = self.charge_sync_follow_up_case

        charge_async_follow_up_case: None | str | Unset
        if isinstance(self.charge_async_follow_up_case, Unset):
            charge_async_follow_up_case = UNSET
        else:
            charge_async_follow_up_case = self.charge_async_follow_up_case

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

        accepted_at: None | str | Unset
        if isinstance(self.accepted_at, Unset):
            accepted_at = UNSET
        else:
            accepted_at = self.accepted_at

        slack_channel_id: None | str | Unset
        if isinstance(self.slack_channel_id, Unset):
            slack_channel_id = UNSET
        else:
            slack_channel_id = self.slack_channel_id

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        deleted_at = self.deleted_at

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if active is not UNSET:
            field_dict["active"] = active
        if logo_file_id is not UNSET:
            field_dict["logo_file_id"] = logo_file_id
        if operation_country_id is not UNSET:
            field_dict["operation_country_id"] = operation_country_id
        if about is not UNSET:
            field_dict["about"] = about
        if address_id is not UNSET:
            field_dict["address_id"] = address_id
        if website_url is not UNSET:
            field_dict["website_url"] = website_url
        if status is not UNSET:
            field_dict["status"] = status
        if is_expedited is not UNSET:
            field_dict["is_expedited"] = is_expedited
        if customer_support_email is not UNSET:
            field_dict["customer_support_email"] = customer_support_email
        if operations_support_email is not UNSET:
            field_dict["operations_support_email"] = operations_support_email
        if patient_message_capability is not UNSET:
            field_dict["patient_message_capability"] = patient_message_capability
        if support_message_capability is not UNSET:
            field_dict["support_message_capability"] = support_message_capability
        if support_hours is not UNSET:
            field_dict["support_hours"] = support_hours
        if support_location is not UNSET:
            field_dict["support_location"] = support_location
        if enable_av_flow is not UNSET:
            field_dict["enable_av_flow"] = enable_av_flow
        if business_model is not UNSET:
            field_dict["business_model"] = business_model
        if use_intake_form is not UNSET:
            field_dict["use_intake_form"] = use_intake_form
        if use_messaging is not UNSET:
            field_dict["use_messaging"] = use_messaging
        if messaging_app_primary_color is not UNSET:
            field_dict["messaging_app_primary_color"] = messaging_app_primary_color
        if messaging_app_secondary_color is not UNSET:
            field_dict["messaging_app_secondary_color"] = messaging_app_secondary_color
        if messaging_app_background_color is not UNSET:
            field_dict["messaging_app_background_color"] = messaging_app_background_color
        if partner_notes is not UNSET:
            field_dict["partner_notes"] = partner_notes
        if parent_company is not UNSET:
            field_dict["parent_company"] = parent_company
        if thank_you_note_header is not UNSET:
            field_dict["thank_you_note_header"] = thank_you_note_header
        if thank_you_note_footer is not UNSET:
            field_dict["thank_you_note_footer"] = thank_you_note_footer
        if charge_sync_new_case is not UNSET:
            field_dict["charge_sync_new_case"] = charge_sync_new_case
        if charge_async_new_case is not UNSET:
            field_dict["charge_async_new_case"] = charge_async_new_case
        if charge_sync_follow_up_case is not UNSET:
            field_dict["charge_sync_follow_up_case"] = charge_sync_follow_up_case
        if charge_async_follow_up_case is not UNSET:
            field_dict["charge_async_follow_up_case"] = charge_async_follow_up_case
        if vouched_integration_type is not UNSET:
            field_dict["vouched_integration_type"] = vouched_integration_type
        if vouched_integration_charge is not UNSET:
            field_dict["vouched_integration_charge"] = vouched_integration_charge
        if text_message_integration_type is not UNSET:
            field_dict["text_message_integration_type"] = text_message_integration_type
        if text_message_integration_charge is not UNSET:
            field_dict["text_message_integration_charge"] = text_message_integration_charge
        if accepted_at is not UNSET:
            field_dict["accepted_at"] = accepted_at
        if slack_channel_id is not UNSET:
            field_dict["slack_channel_id"] = slack_channel_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_logo_file_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        logo_file_id = _parse_logo_file_id(d.pop("logo_file_id", UNSET))

        def _parse_operation_country_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        operation_country_id = _parse_operation_country_id(d.pop("operation_country_id", UNSET))

        def _parse_about(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        about = _parse_about(d.pop("about", UNSET))

        def _parse_address_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_id = _parse_address_id(d.pop("address_id", UNSET))

        def _parse_website_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        website_url = _parse_website_url(d.pop("website_url", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_is_expedited(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_expedited = _parse_is_expedited(d.pop("is_expedited", UNSET))

        def _parse_customer_support_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_support_email = _parse_customer_support_email(d.pop("customer_support_email", UNSET))

        def _parse_operations_support_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        operations_support_email = _parse_operations_support_email(d.pop("operations_support_email", UNSET))

        def _parse_patient_message_capability(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_message_capability = _parse_patient_message_capability(d.pop("patient_message_capability", UNSET))

        def _parse_support_message_capability(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_message_capability = _parse_support_message_capability(d.pop("support_message_capability", UNSET))

        def _parse_support_hours(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_hours = _parse_support_hours(d.pop("support_hours", UNSET))

        def _parse_support_location(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_location = _parse_support_location(d.pop("support_location", UNSET))

        def _parse_enable_av_flow(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_av_flow = _parse_enable_av_flow(d.pop("enable_av_flow", UNSET))

        def _parse_business_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        business_model = _parse_business_model(d.pop("business_model", UNSET))

        def _parse_use_intake_form(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        use_intake_form = _parse_use_intake_form(d.pop("use_intake_form", UNSET))

        def _parse_use_messaging(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        use_messaging = _parse_use_messaging(d.pop("use_messaging", UNSET))

        def _parse_messaging_app_primary_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        messaging_app_primary_color = _parse_messaging_app_primary_color(d.pop("messaging_app_primary_color", UNSET))

        def _parse_messaging_app_secondary_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        messaging_app_secondary_color = _parse_messaging_app_secondary_color(
            d.pop("messaging_app_secondary_color", UNSET)
        )

        def _parse_messaging_app_background_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        messaging_app_background_color = _parse_messaging_app_background_color(
            d.pop("messaging_app_background_color", UNSET)
        )

        def _parse_partner_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_notes = _parse_partner_notes(d.pop("partner_notes", UNSET))

        parent_company = d.pop("parent_company", UNSET)

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

        def _parse_charge_sync_new_case(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        charge_sync_new_case = _parse_charge_sync_new_case(d.pop("charge_sync_new_case", UNSET))

        def _parse_charge_async_new_case(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        charge_async_new_case = _parse_charge_async_new_case(d.pop("charge_async_new_case", UNSET))

        def _parse_charge_sync_follow_up_case(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        charge_sync_follow_up_case = _parse_charge_sync_follow_up_case(d.pop("charge_sync_follow_up_case", UNSET))

        def _parse_charge_async_follow_up_case(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        charge_async_follow_up_case = _parse_charge_async_follow_up_case(d.pop("charge_async_follow_up_case", UNSET))

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

        def _parse_accepted_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        accepted_at = _parse_accepted_at(d.pop("accepted_at", UNSET))

        def _parse_slack_channel_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        slack_channel_id = _parse_slack_channel_id(d.pop("slack_channel_id", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        md_integrations_create_test_prescription_response_2xx_partner_type_0 = cls(
            id=id,
            name=name,
            active=active,
            logo_file_id=logo_file_id,
            operation_country_id=operation_country_id,
            about=about,
            address_id=address_id,
            website_url=website_url,
            status=status,
            is_expedited=is_expedited,
            customer_support_email=customer_support_email,
            operations_support_email=operations_support_email,
            patient_message_capability=patient_message_capability,
            support_message_capability=support_message_capability,
            support_hours=support_hours,
            support_location=support_location,
            enable_av_flow=enable_av_flow,
            business_model=business_model,
            use_intake_form=use_intake_form,
            use_messaging=use_messaging,
            messaging_app_primary_color=messaging_app_primary_color,
            messaging_app_secondary_color=messaging_app_secondary_color,
            messaging_app_background_color=messaging_app_background_color,
            partner_notes=partner_notes,
            parent_company=parent_company,
            thank_you_note_header=thank_you_note_header,
            thank_you_note_footer=thank_you_note_footer,
            charge_sync_new_case=charge_sync_new_case,
            charge_async_new_case=charge_async_new_case,
            charge_sync_follow_up_case=charge_sync_follow_up_case,
            charge_async_follow_up_case=charge_async_follow_up_case,
            vouched_integration_type=vouched_integration_type,
            vouched_integration_charge=vouched_integration_charge,
            text_message_integration_type=text_message_integration_type,
            text_message_integration_charge=text_message_integration_charge,
            accepted_at=accepted_at,
            slack_channel_id=slack_channel_id,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            partner_id=partner_id,
        )

        md_integrations_create_test_prescription_response_2xx_partner_type_0.additional_properties = d
        return md_integrations_create_test_prescription_response_2xx_partner_type_0

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
