from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetFormularyBarcodesResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetFormularyBarcodesResponse2XXResultsItem:
    """
    Attributes:
        barcode_uuid (str | Unset):
        barcode (str | Unset):
        manufacturer (str | Unset):
        location_uuid (str | Unset):
    """

    barcode_uuid: str | Unset = UNSET
    barcode: str | Unset = UNSET
    manufacturer: str | Unset = UNSET
    location_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        barcode_uuid = self.barcode_uuid

        barcode = self.barcode

        manufacturer = self.manufacturer

        location_uuid = self.location_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if barcode_uuid is not UNSET:
            field_dict["barcode-uuid"] = barcode_uuid
        if barcode is not UNSET:
            field_dict["barcode"] = barcode
        if manufacturer is not UNSET:
            field_dict["manufacturer"] = manufacturer
        if location_uuid is not UNSET:
            field_dict["location-uuid"] = location_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        barcode_uuid = d.pop("barcode-uuid", UNSET)

        barcode = d.pop("barcode", UNSET)

        manufacturer = d.pop("manufacturer", UNSET)

        location_uuid = d.pop("location-uuid", UNSET)

        mwi_formulary_get_formulary_barcodes_response_2xx_results_item = cls(
            barcode_uuid=barcode_uuid,
            barcode=barcode,
            manufacturer=manufacturer,
            location_uuid=location_uuid,
        )

        mwi_formulary_get_formulary_barcodes_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_formulary_barcodes_response_2xx_results_item

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
