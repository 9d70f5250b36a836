from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SiCompoundingGetPatientBodyRequest")


@_attrs_define
class SiCompoundingGetPatientBodyRequest:
    """
    Attributes:
        patient_id (str | Unset):
        phone_number (str | Unset):
        patient_phone (str | Unset):
    """

    patient_id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    patient_phone: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient_id = self.patient_id

        phone_number = self.phone_number

        patient_phone = self.patient_phone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if patient_phone is not UNSET:
            field_dict["patient_phone"] = patient_phone

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        patient_id = d.pop("patient_id", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        patient_phone = d.pop("patient_phone", UNSET)

        si_compounding_get_patient_body_request = cls(
            patient_id=patient_id,
            phone_number=phone_number,
            patient_phone=patient_phone,
        )

        si_compounding_get_patient_body_request.additional_properties = d
        return si_compounding_get_patient_body_request

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
