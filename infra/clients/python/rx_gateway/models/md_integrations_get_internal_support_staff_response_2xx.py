from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_internal_support_staff_response_2xx_roles_item import (
        MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem,
    )


T = TypeVar("T", bound="MdIntegrationsGetInternalSupportStaffResponse2XX")


@_attrs_define
class MdIntegrationsGetInternalSupportStaffResponse2XX:
    """
    Attributes:
        id (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        email (str | Unset):
        photo_id (Any | Unset):
        active (bool | Unset):
        timezone_id (str | Unset):
        created_at (str | Unset):
        updated_at (str | Unset):
        deleted_at (Any | Unset):
        full_name (str | Unset):
        is_online (bool | Unset):
        can_unlock_phi (Any | Unset):
        photo (Any | Unset):
        roles (list[MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem] | Unset):
    """

    id: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    photo_id: Any | Unset = UNSET
    active: bool | Unset = UNSET
    timezone_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    full_name: str | Unset = UNSET
    is_online: bool | Unset = UNSET
    can_unlock_phi: Any | Unset = UNSET
    photo: Any | Unset = UNSET
    roles: list[MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        photo_id = self.photo_id

        active = self.active

        timezone_id = self.timezone_id

        created_at = self.created_at

        updated_at = self.updated_at

        deleted_at = self.deleted_at

        full_name = self.full_name

        is_online = self.is_online

        can_unlock_phi = self.can_unlock_phi

        photo = self.photo

        roles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item = roles_item_data.to_dict()
                roles.append(roles_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if photo_id is not UNSET:
            field_dict["photo_id"] = photo_id
        if active is not UNSET:
            field_dict["active"] = active
        if timezone_id is not UNSET:
            field_dict["timezone_id"] = timezone_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if can_unlock_phi is not UNSET:
            field_dict["can_unlock_phi"] = can_unlock_phi
        if photo is not UNSET:
            field_dict["photo"] = photo
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_internal_support_staff_response_2xx_roles_item import (
            MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        email = d.pop("email", UNSET)

        photo_id = d.pop("photo_id", UNSET)

        active = d.pop("active", UNSET)

        timezone_id = d.pop("timezone_id", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        deleted_at = d.pop("deleted_at", UNSET)

        full_name = d.pop("full_name", UNSET)

        is_online = d.pop("is_online", UNSET)

        can_unlock_phi = d.pop("can_unlock_phi", UNSET)

        photo = d.pop("photo", UNSET)

        _roles = d.pop("roles", UNSET)
        roles: list[MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem] | Unset = UNSET
        if _roles is not UNSET:
            roles = []
            for roles_item_data in _roles:
                roles_item = MdIntegrationsGetInternalSupportStaffResponse2XXRolesItem.from_dict(roles_item_data)

                roles.append(roles_item)

        md_integrations_get_internal_support_staff_response_2xx = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            email=email,
            photo_id=photo_id,
            active=active,
            timezone_id=timezone_id,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            full_name=full_name,
            is_online=is_online,
            can_unlock_phi=can_unlock_phi,
            photo=photo,
            roles=roles,
        )

        md_integrations_get_internal_support_staff_response_2xx.additional_properties = d
        return md_integrations_get_internal_support_staff_response_2xx

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
