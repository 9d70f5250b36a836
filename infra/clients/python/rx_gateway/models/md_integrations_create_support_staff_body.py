from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateSupportStaffBody")


@_attrs_define
class MdIntegrationsCreateSupportStaffBody:
    """
    Attributes:
        first_name (str):
        last_name (str):
        email (str):
        active (bool):
        timezone_id (UUID):
        photo_id (None | Unset | UUID):
    """

    first_name: str
    last_name: str
    email: str
    active: bool
    timezone_id: UUID
    photo_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        active = self.active

        timezone_id = str(self.timezone_id)

        photo_id: None | str | Unset
        if isinstance(self.photo_id, Unset):
            photo_id = UNSET
        elif isinstance(self.photo_id, UUID):
            photo_id = str(self.photo_id)
        else:
            photo_id = self.photo_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "active": active,
                "timezone_id": timezone_id,
            }
        )
        if photo_id is not UNSET:
            field_dict["photo_id"] = photo_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        email = d.pop("email")

        active = d.pop("active")

        timezone_id = UUID(d.pop("timezone_id"))

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

        md_integrations_create_support_staff_body = cls(
            first_name=first_name,
            last_name=last_name,
            email=email,
            active=active,
            timezone_id=timezone_id,
            photo_id=photo_id,
        )

        md_integrations_create_support_staff_body.additional_properties = d
        return md_integrations_create_support_staff_body

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
