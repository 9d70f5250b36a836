from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InsideRxListMedicationAlternativesResponse2XXResultsItem")


@_attrs_define
class InsideRxListMedicationAlternativesResponse2XXResultsItem:
    """
    Attributes:
        slug (str | Unset):
        label (str | Unset):
        generic (bool | Unset):
    """

    slug: str | Unset = UNSET
    label: str | Unset = UNSET
    generic: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        slug = self.slug

        label = self.label

        generic = self.generic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if slug is not UNSET:
            field_dict["slug"] = slug
        if label is not UNSET:
            field_dict["label"] = label
        if generic is not UNSET:
            field_dict["generic"] = generic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        slug = d.pop("slug", UNSET)

        label = d.pop("label", UNSET)

        generic = d.pop("generic", UNSET)

        inside_rx_list_medication_alternatives_response_2xx_results_item = cls(
            slug=slug,
            label=label,
            generic=generic,
        )

        inside_rx_list_medication_alternatives_response_2xx_results_item.additional_properties = d
        return inside_rx_list_medication_alternatives_response_2xx_results_item

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
