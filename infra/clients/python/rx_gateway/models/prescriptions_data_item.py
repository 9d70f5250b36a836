from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.prescriptions_data_item_patient import PrescriptionsDataItemPatient
    from ..models.prescriptions_data_item_refill import PrescriptionsDataItemRefill
    from ..models.prescriptions_data_item_vendor_status import (
        PrescriptionsDataItemVendorStatus,
    )


T = TypeVar("T", bound="PrescriptionsDataItem")


@_attrs_define
class PrescriptionsDataItem:
    """
    Attributes:
        id (None | str): The vendor's digits, which may be more than a number keeps.
        rx_number (None | str): The vendor's digits, which may be more than a number keeps.
        formula_id (None | str): The vendor's digits, which may be more than a number keeps.
        refills (int | None):
        refills_remaining (int | None):
        days_authorized (int | None):
        written_on (None | str): YYYY-MM-DD; null where the vendor's date cannot be read.
        expires_on (None | str): YYYY-MM-DD; null where the vendor's date cannot be read.
        vendor_status (PrescriptionsDataItemVendorStatus): The vendor's own status under its own names, as it is; a
            number with more digits than a double keeps is a text of them.
        external_id (None | str): Null where the vendor has an empty text.
        patient (PrescriptionsDataItemPatient): As the vendor writes it.
        refill (PrescriptionsDataItemRefill):
    """

    id: None | str
    rx_number: None | str
    formula_id: None | str
    refills: int | None
    refills_remaining: int | None
    days_authorized: int | None
    written_on: None | str
    expires_on: None | str
    vendor_status: PrescriptionsDataItemVendorStatus
    external_id: None | str
    patient: PrescriptionsDataItemPatient
    refill: PrescriptionsDataItemRefill
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str
        id = self.id

        rx_number: None | str
        rx_number = self.rx_number

        formula_id: None | str
        formula_id = self.formula_id

        refills: int | None
        refills = self.refills

        refills_remaining: int | None
        refills_remaining = self.refills_remaining

        days_authorized: int | None
        days_authorized = self.days_authorized

        written_on: None | str
        written_on = self.written_on

        expires_on: None | str
        expires_on = self.expires_on

        vendor_status = self.vendor_status.to_dict()

        external_id: None | str
        external_id = self.external_id

        patient = self.patient.to_dict()

        refill = self.refill.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "rxNumber": rx_number,
                "formulaId": formula_id,
                "refills": refills,
                "refillsRemaining": refills_remaining,
                "daysAuthorized": days_authorized,
                "writtenOn": written_on,
                "expiresOn": expires_on,
                "vendorStatus": vendor_status,
                "externalId": external_id,
                "patient": patient,
                "refill": refill,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.prescriptions_data_item_patient import (
            PrescriptionsDataItemPatient,  # noqa: PLC0415
        )
        from ..models.prescriptions_data_item_refill import PrescriptionsDataItemRefill  # noqa: PLC0415
        from ..models.prescriptions_data_item_vendor_status import (
            PrescriptionsDataItemVendorStatus,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))

        def _parse_rx_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        rx_number = _parse_rx_number(d.pop("rxNumber"))

        def _parse_formula_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        formula_id = _parse_formula_id(d.pop("formulaId"))

        def _parse_refills(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        refills = _parse_refills(d.pop("refills"))

        def _parse_refills_remaining(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        refills_remaining = _parse_refills_remaining(d.pop("refillsRemaining"))

        def _parse_days_authorized(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        days_authorized = _parse_days_authorized(d.pop("daysAuthorized"))

        def _parse_written_on(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        written_on = _parse_written_on(d.pop("writtenOn"))

        def _parse_expires_on(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        expires_on = _parse_expires_on(d.pop("expiresOn"))

        vendor_status = PrescriptionsDataItemVendorStatus.from_dict(d.pop("vendorStatus"))

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("externalId"))

        patient = PrescriptionsDataItemPatient.from_dict(d.pop("patient"))

        refill = PrescriptionsDataItemRefill.from_dict(d.pop("refill"))

        prescriptions_data_item = cls(
            id=id,
            rx_number=rx_number,
            formula_id=formula_id,
            refills=refills,
            refills_remaining=refills_remaining,
            days_authorized=days_authorized,
            written_on=written_on,
            expires_on=expires_on,
            vendor_status=vendor_status,
            external_id=external_id,
            patient=patient,
            refill=refill,
        )

        prescriptions_data_item.additional_properties = d
        return prescriptions_data_item

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
