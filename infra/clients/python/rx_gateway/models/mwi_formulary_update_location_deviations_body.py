from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MwiFormularyUpdateLocationDeviationsBody")


@_attrs_define
class MwiFormularyUpdateLocationDeviationsBody:
    """
    Attributes:
        location_deviations (list[Any]):
    """

    location_deviations: list[Any]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        location_deviations = self.location_deviations

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "locationDeviations": location_deviations,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        location_deviations = cast(list[Any], d.pop("locationDeviations"))

        mwi_formulary_update_location_deviations_body = cls(
            location_deviations=location_deviations,
        )

        mwi_formulary_update_location_deviations_body.additional_properties = d
        return mwi_formulary_update_location_deviations_body

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
