from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem")


@_attrs_define
class SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem:
    """
    Attributes:
        prescription_id (int | Unset):
        formula_id (int | Unset):
        refills_remaining (int | Unset):
        rx_number (int | Unset):
        refills (int | Unset):
        days_authorized (int | Unset):
        date_written (str | Unset):
        date_expire (str | Unset):
        status (str | Unset):
        external_prescription_id (str | Unset):
        status_ivr (str | Unset):
    """

    prescription_id: int | Unset = UNSET
    formula_id: int | Unset = UNSET
    refills_remaining: int | Unset = UNSET
    rx_number: int | Unset = UNSET
    refills: int | Unset = UNSET
    days_authorized: int | Unset = UNSET
    date_written: str | Unset = UNSET
    date_expire: str | Unset = UNSET
    status: str | Unset = UNSET
    external_prescription_id: str | Unset = UNSET
    status_ivr: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        prescription_id = self.prescription_id

        formula_id = self.formula_id

        refills_remaining = self.refills_remaining

        rx_number = self.rx_number

        refills = self.refills

        days_authorized = self.days_authorized

        date_written = self.date_written

        date_expire = self.date_expire

        status = self.status

        external_prescription_id = self.external_prescription_id

        status_ivr = self.status_ivr

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prescription_id is not UNSET:
            field_dict["prescription_id"] = prescription_id
        if formula_id is not UNSET:
            field_dict["formula_id"] = formula_id
        if refills_remaining is not UNSET:
            field_dict["refills_remaining"] = refills_remaining
        if rx_number is not UNSET:
            field_dict["rx_number"] = rx_number
        if refills is not UNSET:
            field_dict["refills"] = refills
        if days_authorized is not UNSET:
            field_dict["days_authorized"] = days_authorized
        if date_written is not UNSET:
            field_dict["date_written"] = date_written
        if date_expire is not UNSET:
            field_dict["date_expire"] = date_expire
        if status is not UNSET:
            field_dict["status"] = status
        if external_prescription_id is not UNSET:
            field_dict["external_prescription_id"] = external_prescription_id
        if status_ivr is not UNSET:
            field_dict["status_ivr"] = status_ivr

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prescription_id = d.pop("prescription_id", UNSET)

        formula_id = d.pop("formula_id", UNSET)

        refills_remaining = d.pop("refills_remaining", UNSET)

        rx_number = d.pop("rx_number", UNSET)

        refills = d.pop("refills", UNSET)

        days_authorized = d.pop("days_authorized", UNSET)

        date_written = d.pop("date_written", UNSET)

        date_expire = d.pop("date_expire", UNSET)

        status = d.pop("status", UNSET)

        external_prescription_id = d.pop("external_prescription_id", UNSET)

        status_ivr = d.pop("status_ivr", UNSET)

        si_compounding_get_prescription_response_2xx_data_prescriptions_item = cls(
            prescription_id=prescription_id,
            formula_id=formula_id,
            refills_remaining=refills_remaining,
            rx_number=rx_number,
            refills=refills,
            days_authorized=days_authorized,
            date_written=date_written,
            date_expire=date_expire,
            status=status,
            external_prescription_id=external_prescription_id,
            status_ivr=status_ivr,
        )

        si_compounding_get_prescription_response_2xx_data_prescriptions_item.additional_properties = d
        return si_compounding_get_prescription_response_2xx_data_prescriptions_item

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
