from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0AddressType0"
)


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0PatientType0AddressType0:
    """
    Attributes:
        address_id (Any | Unset):
        address (Any | Unset):
        address2 (Any | Unset):
        city_name (Any | Unset):
        zip_code (Any | Unset):
        state (Any | Unset):
    """

    address_id: Any | Unset = UNSET
    address: Any | Unset = UNSET
    address2: Any | Unset = UNSET
    city_name: Any | Unset = UNSET
    zip_code: Any | Unset = UNSET
    state: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address_id = self.address_id

        address = self.address

        address2 = self.address2

        city_name = self.city_name

        zip_code = self.zip_code

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if address_id is not UNSET:
            field_dict["address_id"] = address_id
        if address is not UNSET:
            field_dict["address"] = address
        if address2 is not UNSET:
            field_dict["address2"] = address2
        if city_name is not UNSET:
            field_dict["city_name"] = city_name
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        address_id = d.pop("address_id", UNSET)

        address = d.pop("address", UNSET)

        address2 = d.pop("address2", UNSET)

        city_name = d.pop("city_name", UNSET)

        zip_code = d.pop("zip_code", UNSET)

        state = d.pop("state", UNSET)

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0_address_type_0 = cls(
            address_id=address_id,
            address=address,
            address2=address2,
            city_name=city_name,
            zip_code=zip_code,
            state=state,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0_address_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_patient_type_0_address_type_0

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
