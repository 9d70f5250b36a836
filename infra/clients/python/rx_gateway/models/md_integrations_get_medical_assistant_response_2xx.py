from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0 import (
        MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetMedicalAssistantResponse2XX")


@_attrs_define
class MdIntegrationsGetMedicalAssistantResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        photo_id (Any | Unset):
        active (bool | None | Unset):
        timezone_id (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        full_name (None | str | Unset):
        is_online (bool | None | Unset):
        photo (Any | Unset):
        roles (list[MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 | None] | None | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    photo_id: Any | Unset = UNSET
    active: bool | None | Unset = UNSET
    timezone_id: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    full_name: None | str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    photo: Any | Unset = UNSET
    roles: list[MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0 import (
            MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        photo_id = self.photo_id

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        timezone_id: None | str | Unset
        if isinstance(self.timezone_id, Unset):
            timezone_id = UNSET
        else:
            timezone_id = self.timezone_id

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        deleted_at = self.deleted_at

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        is_online: bool | None | Unset
        if isinstance(self.is_online, Unset):
            is_online = UNSET
        else:
            is_online = self.is_online

        photo = self.photo

        roles: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.roles, Unset):
            roles = UNSET
        elif isinstance(self.roles, list):
            roles = []
            for roles_type_0_item_data in self.roles:
                roles_type_0_item: dict[str, Any] | None
                if isinstance(roles_type_0_item_data, MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0):
                    roles_type_0_item = roles_type_0_item_data.to_dict()
                else:
                    roles_type_0_item = roles_type_0_item_data
                roles.append(roles_type_0_item)

        else:
            roles = self.roles

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
        if photo is not UNSET:
            field_dict["photo"] = photo
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0 import (
            MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

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

        photo_id = d.pop("photo_id", UNSET)

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_timezone_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone_id = _parse_timezone_id(d.pop("timezone_id", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        def _parse_full_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_name = _parse_full_name(d.pop("full_name", UNSET))

        def _parse_is_online(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_online = _parse_is_online(d.pop("is_online", UNSET))

        photo = d.pop("photo", UNSET)

        def _parse_roles(
            data: object,
        ) -> list[MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                roles_type_0 = []
                _roles_type_0 = data
                for roles_type_0_item_data in _roles_type_0:

                    def _parse_roles_type_0_item(
                        data: object,
                    ) -> MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            roles_type_0_item_type_0 = (
                                MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0.from_dict(data)
                            )

                            return roles_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 | None, data)

                    roles_type_0_item = _parse_roles_type_0_item(roles_type_0_item_data)

                    roles_type_0.append(roles_type_0_item)

                return roles_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0 | None] | None | Unset, data
            )

        roles = _parse_roles(d.pop("roles", UNSET))

        md_integrations_get_medical_assistant_response_2xx = cls(
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
            photo=photo,
            roles=roles,
        )

        md_integrations_get_medical_assistant_response_2xx.additional_properties = d
        return md_integrations_get_medical_assistant_response_2xx

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
