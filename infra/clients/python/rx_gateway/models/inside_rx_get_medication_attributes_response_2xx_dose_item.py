from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InsideRxGetMedicationAttributesResponse2XXDoseItem")


@_attrs_define
class InsideRxGetMedicationAttributesResponse2XXDoseItem:
    """
    Attributes:
        package (bool | Unset):
        label (str | Unset):
    """

    package: bool | Unset = UNSET
    label: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        package = self.package

        label = self.label

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if package is not UNSET:
            field_dict["package"] = package
        if label is not UNSET:
            field_dict["label"] = label

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        package = d.pop("package", UNSET)

        label = d.pop("label", UNSET)

        inside_rx_get_medication_attributes_response_2xx_dose_item = cls(
            package=package,
            label=label,
        )

        inside_rx_get_medication_attributes_response_2xx_dose_item.additional_properties = d
        return inside_rx_get_medication_attributes_response_2xx_dose_item

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
