from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot import (
        MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot,
    )


T = TypeVar("T", bound="MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem")


@_attrs_define
class MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem:
    """
    Attributes:
        id (str | Unset):
        name (str | Unset):
        created_at (str | Unset):
        updated_at (str | Unset):
        pivot (MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot | Unset):
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    pivot: MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        created_at = self.created_at

        updated_at = self.updated_at

        pivot: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pivot, Unset):
            pivot = self.pivot.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if pivot is not UNSET:
            field_dict["pivot"] = pivot

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_internal_support_staff_response_2xx_roles_item_pivot import (
            MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        _pivot = d.pop("pivot", UNSET)
        pivot: MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot | Unset
        if isinstance(_pivot, Unset):
            pivot = UNSET
        else:
            pivot = MdIntegrationsGetInternalSupportStaffResponse2XXRolesItemPivot.from_dict(_pivot)

        md_integrations_get_internal_support_staff_response_2xx_roles_item = cls(
            id=id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            pivot=pivot,
        )

        md_integrations_get_internal_support_staff_response_2xx_roles_item.additional_properties = d
        return md_integrations_get_internal_support_staff_response_2xx_roles_item

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
