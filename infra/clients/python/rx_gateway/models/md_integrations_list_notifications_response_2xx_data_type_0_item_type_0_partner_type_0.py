from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0_operation_country_type_0 import (
        MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0,
    )


T = TypeVar("T", bound="MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0")


@_attrs_define
class MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0:
    """
    Attributes:
        name (None | str | Unset):
        support_messaging_capability (None | str | Unset):
        operations_support_email (None | str | Unset):
        customer_support_email (None | str | Unset):
        partner_notes (None | str | Unset):
        partner_id (None | str | Unset):
        patient_message_capability (None | str | Unset):
        vouched_integration_type (None | str | Unset):
        operation_country (MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0
            | None | Unset):
    """

    name: None | str | Unset = UNSET
    support_messaging_capability: None | str | Unset = UNSET
    operations_support_email: None | str | Unset = UNSET
    customer_support_email: None | str | Unset = UNSET
    partner_notes: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    patient_message_capability: None | str | Unset = UNSET
    vouched_integration_type: None | str | Unset = UNSET
    operation_country: (
        MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0_operation_country_type_0 import (
            MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        support_messaging_capability: None | str | Unset
        if isinstance(self.support_messaging_capability, Unset):
            support_messaging_capability = UNSET
        else:
            support_messaging_capability = self.support_messaging_capability

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

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

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

        operation_country: dict[str, Any] | None | Unset
        if isinstance(self.operation_country, Unset):
            operation_country = UNSET
        elif isinstance(
            self.operation_country,
            MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0,
        ):
            operation_country = self.operation_country.to_dict()
        else:
            operation_country = self.operation_country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if support_messaging_capability is not UNSET:
            field_dict["support_messaging_capability"] = support_messaging_capability
        if operations_support_email is not UNSET:
            field_dict["operations_support_email"] = operations_support_email
        if customer_support_email is not UNSET:
            field_dict["customer_support_email"] = customer_support_email
        if partner_notes is not UNSET:
            field_dict["partner_notes"] = partner_notes
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if patient_message_capability is not UNSET:
            field_dict["patient_message_capability"] = patient_message_capability
        if vouched_integration_type is not UNSET:
            field_dict["vouched_integration_type"] = vouched_integration_type
        if operation_country is not UNSET:
            field_dict["operation_country"] = operation_country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0_operation_country_type_0 import (
            MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_support_messaging_capability(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_messaging_capability = _parse_support_messaging_capability(d.pop("support_messaging_capability", UNSET))

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

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

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

        def _parse_operation_country(
            data: object,
        ) -> (
            MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0 | None | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                operation_country_type_0 = MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0.from_dict(
                    data
                )

                return operation_country_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0OperationCountryType0
                | None
                | Unset,
                data,
            )

        operation_country = _parse_operation_country(d.pop("operation_country", UNSET))

        md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0 = cls(
            name=name,
            support_messaging_capability=support_messaging_capability,
            operations_support_email=operations_support_email,
            customer_support_email=customer_support_email,
            partner_notes=partner_notes,
            partner_id=partner_id,
            patient_message_capability=patient_message_capability,
            vouched_integration_type=vouched_integration_type,
            operation_country=operation_country,
        )

        md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0.additional_properties = d
        return md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0

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
