from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0")


@_attrs_define
class MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0:
    """
    Attributes:
        pharmacy_id (int | None | Unset):
        force_pharmacy (bool | None | Unset):
    """

    pharmacy_id: int | None | Unset = UNSET
    force_pharmacy: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pharmacy_id: int | None | Unset
        if isinstance(self.pharmacy_id, Unset):
            pharmacy_id = UNSET
        else:
            pharmacy_id = self.pharmacy_id

        force_pharmacy: bool | None | Unset
        if isinstance(self.force_pharmacy, Unset):
            force_pharmacy = UNSET
        else:
            force_pharmacy = self.force_pharmacy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if force_pharmacy is not UNSET:
            field_dict["force_pharmacy"] = force_pharmacy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_pharmacy_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        pharmacy_id = _parse_pharmacy_id(d.pop("pharmacy_id", UNSET))

        def _parse_force_pharmacy(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        force_pharmacy = _parse_force_pharmacy(d.pop("force_pharmacy", UNSET))

        md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0 = cls(
            pharmacy_id=pharmacy_id,
            force_pharmacy=force_pharmacy,
        )

        md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0.additional_properties = d
        return md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0

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
