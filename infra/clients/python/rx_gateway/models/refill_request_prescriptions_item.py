from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RefillRequestPrescriptionsItem")


@_attrs_define
class RefillRequestPrescriptionsItem:
    """
    Attributes:
        rx_number (str): The number of the prescription.
        drug_name (str | Unset): The name of the drug, for the pharmacy.
        rx_status (str | Unset): Such as `too_soon` or `discontinued`: a message to the pharmacy, which orders nothing.
        rx_status_message (str | Unset): Your words for the status.
    """

    rx_number: str
    drug_name: str | Unset = UNSET
    rx_status: str | Unset = UNSET
    rx_status_message: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        rx_number = self.rx_number

        drug_name = self.drug_name

        rx_status = self.rx_status

        rx_status_message = self.rx_status_message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rxNumber": rx_number,
            }
        )
        if drug_name is not UNSET:
            field_dict["drugName"] = drug_name
        if rx_status is not UNSET:
            field_dict["rxStatus"] = rx_status
        if rx_status_message is not UNSET:
            field_dict["rxStatusMessage"] = rx_status_message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rx_number = d.pop("rxNumber")

        drug_name = d.pop("drugName", UNSET)

        rx_status = d.pop("rxStatus", UNSET)

        rx_status_message = d.pop("rxStatusMessage", UNSET)

        refill_request_prescriptions_item = cls(
            rx_number=rx_number,
            drug_name=drug_name,
            rx_status=rx_status,
            rx_status_message=rx_status_message,
        )

        return refill_request_prescriptions_item
