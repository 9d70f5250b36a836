from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_search_patients_response_2xx_item_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0,
    )


T = TypeVar("T", bound="MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0")


@_attrs_define
class MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0:
    """
    Attributes:
        name (None | str | Unset):
        partner_id (None | str | Unset):
        operations_support_email (None | str | Unset):
        customer_support_email (None | str | Unset):
        partner_notes (None | str | Unset):
        support_message_capability (None | str | Unset):
        patient_message_capability (None | str | Unset):
        vouched_integration_type (None | str | Unset):
        business_model (None | str | Unset):
        enable_av_flow (bool | None | Unset):
        slack_channel_id (None | str | Unset):
        operation_country (MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0 | None |
            Unset):
    """

    name: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    operations_support_email: None | str | Unset = UNSET
    customer_support_email: None | str | Unset = UNSET
    partner_notes: None | str | Unset = UNSET
    support_message_capability: None | str | Unset = UNSET
    patient_message_capability: None | str | Unset = UNSET
    vouched_integration_type: None | str | Unset = UNSET
    business_model: None | str | Unset = UNSET
    enable_av_flow: bool | None | Unset = UNSET
    slack_channel_id: None | str | Unset = UNSET
    operation_country: (
        MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_partner_type_0_operation_country_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

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

        partner_notes: None | str | Unset
        if isinstance(self.partner_notes, Unset):
            partner_notes = UNSET
        else:
            partner_notes = self.partner_notes

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

        vouched_integration_type: None | str | Unset
        if isinstance(self.vouched_integration_type, Unset):
            vouched_integration_type = UNSET
        else:
            vouched_integration_type = self.vouched_integration_type

        business_model: None | str | Unset
        if isinstance(self.business_model, Unset):
            business_model = UNSET
        else:
            business_model = self.business_model

        enable_av_flow: bool | None | Unset
        if isinstance(self.enable_av_flow, Unset):
            enable_av_flow = UNSET
        else:
            enable_av_flow = self.enable_av_flow

        slack_channel_id: None | str | Unset
        if isinstance(self.slack_channel_id, Unset):
            slack_channel_id = UNSET
        else:
            slack_channel_id = self.slack_channel_id

        operation_country: dict[str, Any] | None | Unset
        if isinstance(self.operation_country, Unset):
            operation_country = UNSET
        elif isinstance(
            self.operation_country, MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0
        ):
            operation_country = self.operation_country.to_dict()
        else:
            operation_country = self.operation_country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if operations_support_email is not UNSET:
            field_dict["operations_support_email"] = operations_support_email
        if customer_support_email is not UNSET:
            field_dict["customer_support_email"] = customer_support_email
        if partner_notes is not UNSET:
            field_dict["partner_notes"] = partner_notes
        if support_message_capability is not UNSET:
            field_dict["support_message_capability"] = support_message_capability
        if patient_message_capability is not UNSET:
            field_dict["patient_message_capability"] = patient_message_capability
        if vouched_integration_type is not UNSET:
            field_dict["vouched_integration_type"] = vouched_integration_type
        if business_model is not UNSET:
            field_dict["business_model"] = business_model
        if enable_av_flow is not UNSET:
            field_dict["enable_av_flow"] = enable_av_flow
        if slack_channel_id is not UNSET:
            field_dict["slack_channel_id"] = slack_channel_id
        if operation_country is not UNSET:
            field_dict["operation_country"] = operation_country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_partner_type_0_operation_country_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

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

        def _parse_partner_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_notes = _parse_partner_notes(d.pop("partner_notes", UNSET))

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

        def _parse_vouched_integration_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        vouched_integration_type = _parse_vouched_integration_type(d.pop("vouched_integration_type", UNSET))

        def _parse_business_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        business_model = _parse_business_model(d.pop("business_model", UNSET))

        def _parse_enable_av_flow(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_av_flow = _parse_enable_av_flow(d.pop("enable_av_flow", UNSET))

        def _parse_slack_channel_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        slack_channel_id = _parse_slack_channel_id(d.pop("slack_channel_id", UNSET))

        def _parse_operation_country(
            data: object,
        ) -> MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                operation_country_type_0 = (
                    MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0.from_dict(data)
                )

                return operation_country_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0OperationCountryType0 | None | Unset, data
            )

        operation_country = _parse_operation_country(d.pop("operation_country", UNSET))

        md_integrations_search_patients_response_2xx_item_type_0_partner_type_0 = cls(
            name=name,
            partner_id=partner_id,
            operations_support_email=operations_support_email,
            customer_support_email=customer_support_email,
            partner_notes=partner_notes,
            support_message_capability=support_message_capability,
            patient_message_capability=patient_message_capability,
            vouched_integration_type=vouched_integration_type,
            business_model=business_model,
            enable_av_flow=enable_av_flow,
            slack_channel_id=slack_channel_id,
            operation_country=operation_country,
        )

        md_integrations_search_patients_response_2xx_item_type_0_partner_type_0.additional_properties = d
        return md_integrations_search_patients_response_2xx_item_type_0_partner_type_0

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
