from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.si_compounding_get_prescription_response_2xx_data_patient import (
        SiCompoundingGetPrescriptionResponse2XXDataPatient,
    )
    from ..models.si_compounding_get_prescription_response_2xx_data_prescriptions_item import (
        SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem,
    )


T = TypeVar("T", bound="SiCompoundingGetPrescriptionResponse2XXData")


@_attrs_define
class SiCompoundingGetPrescriptionResponse2XXData:
    """
    Attributes:
        patient (SiCompoundingGetPrescriptionResponse2XXDataPatient | Unset):
        total_prescriptions (int | Unset):
        prescriptions (list[SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem] | Unset):
    """

    patient: SiCompoundingGetPrescriptionResponse2XXDataPatient | Unset = UNSET
    total_prescriptions: int | Unset = UNSET
    prescriptions: list[SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient: dict[str, Any] | Unset = UNSET
        if not isinstance(self.patient, Unset):
            patient = self.patient.to_dict()

        total_prescriptions = self.total_prescriptions

        prescriptions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.prescriptions, Unset):
            prescriptions = []
            for prescriptions_item_data in self.prescriptions:
                prescriptions_item = prescriptions_item_data.to_dict()
                prescriptions.append(prescriptions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient is not UNSET:
            field_dict["patient"] = patient
        if total_prescriptions is not UNSET:
            field_dict["total_prescriptions"] = total_prescriptions
        if prescriptions is not UNSET:
            field_dict["prescriptions"] = prescriptions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.si_compounding_get_prescription_response_2xx_data_patient import (
            SiCompoundingGetPrescriptionResponse2XXDataPatient,  # noqa: PLC0415
        )
        from ..models.si_compounding_get_prescription_response_2xx_data_prescriptions_item import (
            SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        _patient = d.pop("patient", UNSET)
        patient: SiCompoundingGetPrescriptionResponse2XXDataPatient | Unset
        if isinstance(_patient, Unset):
            patient = UNSET
        else:
            patient = SiCompoundingGetPrescriptionResponse2XXDataPatient.from_dict(_patient)

        total_prescriptions = d.pop("total_prescriptions", UNSET)

        _prescriptions = d.pop("prescriptions", UNSET)
        prescriptions: list[SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem] | Unset = UNSET
        if _prescriptions is not UNSET:
            prescriptions = []
            for prescriptions_item_data in _prescriptions:
                prescriptions_item = SiCompoundingGetPrescriptionResponse2XXDataPrescriptionsItem.from_dict(
                    prescriptions_item_data
                )

                prescriptions.append(prescriptions_item)

        si_compounding_get_prescription_response_2xx_data = cls(
            patient=patient,
            total_prescriptions=total_prescriptions,
            prescriptions=prescriptions,
        )

        si_compounding_get_prescription_response_2xx_data.additional_properties = d
        return si_compounding_get_prescription_response_2xx_data

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
