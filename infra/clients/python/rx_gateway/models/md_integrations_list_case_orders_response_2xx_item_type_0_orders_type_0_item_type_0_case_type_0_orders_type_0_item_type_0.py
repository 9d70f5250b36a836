from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0OrdersType0ItemType0"
)


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0OrdersType0ItemType0:
    """
    Attributes:
        id (Any | Unset):
        external_id (Any | Unset):
        status (Any | Unset):
        created_at (Any | Unset):
        updated_at (Any | Unset):
    """

    id: Any | Unset = UNSET
    external_id: Any | Unset = UNSET
    status: Any | Unset = UNSET
    created_at: Any | Unset = UNSET
    updated_at: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        external_id = self.external_id

        status = self.status

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if status is not UNSET:
            field_dict["status"] = status
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id", UNSET)

        external_id = d.pop("external_id", UNSET)

        status = d.pop("status", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_orders_type_0_item_type_0 = cls(
            id=id,
            external_id=external_id,
            status=status,
            created_at=created_at,
            updated_at=updated_at,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_orders_type_0_item_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_orders_type_0_item_type_0

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
