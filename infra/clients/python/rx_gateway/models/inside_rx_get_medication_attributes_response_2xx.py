from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inside_rx_get_medication_attributes_response_2xx_dose_item import (
        InsideRxGetMedicationAttributesResponse2XXDoseItem,
    )


T = TypeVar("T", bound="InsideRxGetMedicationAttributesResponse2XX")


@_attrs_define
class InsideRxGetMedicationAttributesResponse2XX:
    """
    Attributes:
        id (str | Unset):
        name (str | Unset):
        generic (str | Unset):
        dose (list[InsideRxGetMedicationAttributesResponse2XXDoseItem] | Unset):
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    generic: str | Unset = UNSET
    dose: list[InsideRxGetMedicationAttributesResponse2XXDoseItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        generic = self.generic

        dose: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dose, Unset):
            dose = []
            for dose_item_data in self.dose:
                dose_item = dose_item_data.to_dict()
                dose.append(dose_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if generic is not UNSET:
            field_dict["generic"] = generic
        if dose is not UNSET:
            field_dict["dose"] = dose

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inside_rx_get_medication_attributes_response_2xx_dose_item import (
            InsideRxGetMedicationAttributesResponse2XXDoseItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        generic = d.pop("generic", UNSET)

        _dose = d.pop("dose", UNSET)
        dose: list[InsideRxGetMedicationAttributesResponse2XXDoseItem] | Unset = UNSET
        if _dose is not UNSET:
            dose = []
            for dose_item_data in _dose:
                dose_item = InsideRxGetMedicationAttributesResponse2XXDoseItem.from_dict(dose_item_data)

                dose.append(dose_item)

        inside_rx_get_medication_attributes_response_2xx = cls(
            id=id,
            name=name,
            generic=generic,
            dose=dose,
        )

        inside_rx_get_medication_attributes_response_2xx.additional_properties = d
        return inside_rx_get_medication_attributes_response_2xx

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
