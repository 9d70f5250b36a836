from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inside_rx_search_medications_response_2xx_results_item_dose_item import (
        InsideRxSearchMedicationsResponse2XXResultsItemDoseItem,
    )


T = TypeVar("T", bound="InsideRxSearchMedicationsResponse2XXResultsItem")


@_attrs_define
class InsideRxSearchMedicationsResponse2XXResultsItem:
    """
    Attributes:
        name (str | Unset):
        generic (str | Unset):
        dose (list[InsideRxSearchMedicationsResponse2XXResultsItemDoseItem] | Unset):
    """

    name: str | Unset = UNSET
    generic: str | Unset = UNSET
    dose: list[InsideRxSearchMedicationsResponse2XXResultsItemDoseItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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
        if name is not UNSET:
            field_dict["name"] = name
        if generic is not UNSET:
            field_dict["generic"] = generic
        if dose is not UNSET:
            field_dict["dose"] = dose

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inside_rx_search_medications_response_2xx_results_item_dose_item import (
            InsideRxSearchMedicationsResponse2XXResultsItemDoseItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        generic = d.pop("generic", UNSET)

        _dose = d.pop("dose", UNSET)
        dose: list[InsideRxSearchMedicationsResponse2XXResultsItemDoseItem] | Unset = UNSET
        if _dose is not UNSET:
            dose = []
            for dose_item_data in _dose:
                dose_item = InsideRxSearchMedicationsResponse2XXResultsItemDoseItem.from_dict(dose_item_data)

                dose.append(dose_item)

        inside_rx_search_medications_response_2xx_results_item = cls(
            name=name,
            generic=generic,
            dose=dose,
        )

        inside_rx_search_medications_response_2xx_results_item.additional_properties = d
        return inside_rx_search_medications_response_2xx_results_item

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
