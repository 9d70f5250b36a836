from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.md_integrations_update_internal_support_staff_body_permissions_type_0_item_type_1 import (
    MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1,
    check_md_integrations_update_internal_support_staff_body_permissions_type_0_item_type_1,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsUpdateInternalSupportStaffBody")


@_attrs_define
class MdIntegrationsUpdateInternalSupportStaffBody:
    """
    Attributes:
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        photo_id (None | Unset | UUID):
        active (bool | None | Unset):
        password (None | str | Unset):
        password_confirmation (Any | Unset): The vendor's document contradicts itself here: a breach is reported in
            `Gateway-Warning`, not refused.
        timezone_id (None | Unset | UUID):
        permissions (list[MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 | None] | None | Unset):
    """

    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    photo_id: None | Unset | UUID = UNSET
    active: bool | None | Unset = UNSET
    password: None | str | Unset = UNSET
    password_confirmation: Any | Unset = UNSET
    timezone_id: None | Unset | UUID = UNSET
    permissions: list[MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 | None] | None | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        photo_id: None | str | Unset
        if isinstance(self.photo_id, Unset):
            photo_id = UNSET
        elif isinstance(self.photo_id, UUID):
            photo_id = str(self.photo_id)
        else:
            photo_id = self.photo_id

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        password: None | str | Unset
        if isinstance(self.password, Unset):
            password = UNSET
        else:
            password = self.password

        password_confirmation = self.password_confirmation

        timezone_id: None | str | Unset
        if isinstance(self.timezone_id, Unset):
            timezone_id = UNSET
        elif isinstance(self.timezone_id, UUID):
            timezone_id = str(self.timezone_id)
        else:
            timezone_id = self.timezone_id

        permissions: list[None | str] | None | Unset
        if isinstance(self.permissions, Unset):
            permissions = UNSET
        elif isinstance(self.permissions, list):
            permissions = []
            for permissions_type_0_item_data in self.permissions:
                permissions_type_0_item: None | str
                if isinstance(permissions_type_0_item_data, str):
                    permissions_type_0_item = permissions_type_0_item_data
                else:
                    permissions_type_0_item = permissions_type_0_item_data
                permissions.append(permissions_type_0_item)

        else:
            permissions = self.permissions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
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
        if password is not UNSET:
            field_dict["password"] = password
        if password_confirmation is not UNSET:
            field_dict["password_confirmation"] = password_confirmation
        if timezone_id is not UNSET:
            field_dict["timezone_id"] = timezone_id
        if permissions is not UNSET:
            field_dict["permissions"] = permissions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_photo_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                photo_id_type_0 = UUID(data)

                return photo_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        photo_id = _parse_photo_id(d.pop("photo_id", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_password(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        password = _parse_password(d.pop("password", UNSET))

        password_confirmation = d.pop("password_confirmation", UNSET)

        def _parse_timezone_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                timezone_id_type_0 = UUID(data)

                return timezone_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        timezone_id = _parse_timezone_id(d.pop("timezone_id", UNSET))

        def _parse_permissions(
            data: object,
        ) -> list[MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                permissions_type_0 = []
                _permissions_type_0 = data
                for permissions_type_0_item_data in _permissions_type_0:

                    def _parse_permissions_type_0_item(
                        data: object,
                    ) -> MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, str):
                                raise TypeError()
                            permissions_type_0_item_type_1 = (
                                check_md_integrations_update_internal_support_staff_body_permissions_type_0_item_type_1(
                                    data
                                )
                            )

                            return permissions_type_0_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 | None, data)

                    permissions_type_0_item = _parse_permissions_type_0_item(permissions_type_0_item_data)

                    permissions_type_0.append(permissions_type_0_item)

                return permissions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsUpdateInternalSupportStaffBodyPermissionsType0ItemType1 | None] | None | Unset, data
            )

        permissions = _parse_permissions(d.pop("permissions", UNSET))

        md_integrations_update_internal_support_staff_body = cls(
            first_name=first_name,
            last_name=last_name,
            email=email,
            photo_id=photo_id,
            active=active,
            password=password,
            password_confirmation=password_confirmation,
            timezone_id=timezone_id,
            permissions=permissions,
        )

        md_integrations_update_internal_support_staff_body.additional_properties = d
        return md_integrations_update_internal_support_staff_body

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
