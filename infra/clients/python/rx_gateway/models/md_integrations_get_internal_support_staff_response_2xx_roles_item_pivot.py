from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot")


@_attrs_define
class MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot:
    """
    Attributes:
        role_id (str | Unset):
        model_id (str | Unset):
        model_type (Any | Unset):
        created_at (Any | Unset):
        updated_at (Any | Unset):
    """

    role_id: str | Unset = UNSET
    model_id: str | Unset = UNSET
    model_type: Any | Unset = UNSET
    created_at: Any | Unset = UNSET
    updated_at: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role_id = self.role_id

        model_id = self.model_id

        model_type = self.model_type

        created_at = self.created_at

        updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if model_id is not UNSET:
            field_dict["model_id"] = model_id
        if model_type is not UNSET:
            field_dict["model_type"] = model_type
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role_id = d.pop("role_id", UNSET)

        model_id = d.pop("model_id", UNSET)

        model_type = d.pop("model_type", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot = cls(
            role_id=role_id,
            model_id=model_id,
            model_type=model_type,
            created_at=created_at,
            updated_at=updated_at,
        )

        md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot.additional_properties = d
        return md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot

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
