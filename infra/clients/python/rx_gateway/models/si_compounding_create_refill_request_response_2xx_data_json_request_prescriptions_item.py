from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem")


@_attrs_define
class SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem:
    """
    Attributes:
        rx_number (str | Unset):
        drug_name (str | Unset):
        rx_status (str | Unset):
        rx_status_message (str | Unset):
    """

    rx_number: str | Unset = UNSET
    drug_name: str | Unset = UNSET
    rx_status: str | Unset = UNSET
    rx_status_message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rx_number = self.rx_number

        drug_name = self.drug_name

        rx_status = self.rx_status

        rx_status_message = self.rx_status_message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rx_number is not UNSET:
            field_dict["rx_number"] = rx_number
        if drug_name is not UNSET:
            field_dict["drug_name"] = drug_name
        if rx_status is not UNSET:
            field_dict["rx_status"] = rx_status
        if rx_status_message is not UNSET:
            field_dict["rx_status_message"] = rx_status_message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rx_number = d.pop("rx_number", UNSET)

        drug_name = d.pop("drug_name", UNSET)

        rx_status = d.pop("rx_status", UNSET)

        rx_status_message = d.pop("rx_status_message", UNSET)

        si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item = cls(
            rx_number=rx_number,
            drug_name=drug_name,
            rx_status=rx_status,
            rx_status_message=rx_status_message,
        )

        si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item.additional_properties = d
        return si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item

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
