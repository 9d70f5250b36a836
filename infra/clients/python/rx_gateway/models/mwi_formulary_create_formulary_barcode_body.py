from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyCreateFormularyBarcodeBody")


@_attrs_define
class MwiFormularyCreateFormularyBarcodeBody:
    """
    Attributes:
        barcode (str):
        manufacturer (str):
        location_uuid (UUID | Unset):
    """

    barcode: str
    manufacturer: str
    location_uuid: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        barcode = self.barcode

        manufacturer = self.manufacturer

        location_uuid: str | Unset = UNSET
        if not isinstance(self.location_uuid, Unset):
            location_uuid = str(self.location_uuid)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "barcode": barcode,
                "manufacturer": manufacturer,
            }
        )
        if location_uuid is not UNSET:
            field_dict["location-uuid"] = location_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        barcode = d.pop("barcode")

        manufacturer = d.pop("manufacturer")

        _location_uuid = d.pop("location-uuid", UNSET)
        location_uuid: UUID | Unset
        if isinstance(_location_uuid, Unset):
            location_uuid = UNSET
        else:
            location_uuid = UUID(_location_uuid)

        mwi_formulary_create_formulary_barcode_body = cls(
            barcode=barcode,
            manufacturer=manufacturer,
            location_uuid=location_uuid,
        )

        mwi_formulary_create_formulary_barcode_body.additional_properties = d
        return mwi_formulary_create_formulary_barcode_body

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
