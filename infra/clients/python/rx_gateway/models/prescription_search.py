from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="PrescriptionSearch")


@_attrs_define
class PrescriptionSearch:
    """Exactly one of the members.

    Attributes:
        rx_number (str | Unset): The number of one prescription.
        prescription_id (str | Unset): The vendor's id of one prescription.
        patient_id (str | Unset): The vendor's id of a patient: all of their prescriptions.
    """

    rx_number: str | Unset = UNSET
    prescription_id: str | Unset = UNSET
    patient_id: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        rx_number = self.rx_number

        prescription_id = self.prescription_id

        patient_id = self.patient_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if rx_number is not UNSET:
            field_dict["rxNumber"] = rx_number
        if prescription_id is not UNSET:
            field_dict["prescriptionId"] = prescription_id
        if patient_id is not UNSET:
            field_dict["patientId"] = patient_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rx_number = d.pop("rxNumber", UNSET)

        prescription_id = d.pop("prescriptionId", UNSET)

        patient_id = d.pop("patientId", UNSET)

        prescription_search = cls(
            rx_number=rx_number,
            prescription_id=prescription_id,
            patient_id=patient_id,
        )

        return prescription_search
