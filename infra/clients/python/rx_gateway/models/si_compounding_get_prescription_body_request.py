from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SiCompoundingGetPrescriptionBodyRequest")


@_attrs_define
class SiCompoundingGetPrescriptionBodyRequest:
    """
    Attributes:
        rx_number (str | Unset):
        prescription_id (str | Unset):
        patient_id (str | Unset):
    """

    rx_number: str | Unset = UNSET
    prescription_id: str | Unset = UNSET
    patient_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rx_number = self.rx_number

        prescription_id = self.prescription_id

        patient_id = self.patient_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rx_number is not UNSET:
            field_dict["rx_number"] = rx_number
        if prescription_id is not UNSET:
            field_dict["prescription_id"] = prescription_id
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rx_number = d.pop("rx_number", UNSET)

        prescription_id = d.pop("prescription_id", UNSET)

        patient_id = d.pop("patient_id", UNSET)

        si_compounding_get_prescription_body_request = cls(
            rx_number=rx_number,
            prescription_id=prescription_id,
            patient_id=patient_id,
        )

        si_compounding_get_prescription_body_request.additional_properties = d
        return si_compounding_get_prescription_body_request

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
