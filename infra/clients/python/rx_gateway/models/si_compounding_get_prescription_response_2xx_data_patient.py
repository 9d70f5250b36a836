from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SiCompoundingGetPrescriptionResponse2XXDataPatient")


@_attrs_define
class SiCompoundingGetPrescriptionResponse2XXDataPatient:
    """
    Attributes:
        patient_id (int | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        gender (str | Unset):
        phone_number (str | Unset):
        external_patient_id (str | Unset):
    """

    patient_id: int | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    gender: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    external_patient_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient_id = self.patient_id

        first_name = self.first_name

        last_name = self.last_name

        gender = self.gender

        phone_number = self.phone_number

        external_patient_id = self.external_patient_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if gender is not UNSET:
            field_dict["gender"] = gender
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if external_patient_id is not UNSET:
            field_dict["external_patient_id"] = external_patient_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        patient_id = d.pop("patient_id", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        gender = d.pop("gender", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        external_patient_id = d.pop("external_patient_id", UNSET)

        si_compounding_get_prescription_response_2xx_data_patient = cls(
            patient_id=patient_id,
            first_name=first_name,
            last_name=last_name,
            gender=gender,
            phone_number=phone_number,
            external_patient_id=external_patient_id,
        )

        si_compounding_get_prescription_response_2xx_data_patient.additional_properties = d
        return si_compounding_get_prescription_response_2xx_data_patient

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
