from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0")


@_attrs_define
class MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        name (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        pivot (MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0 | None | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    pivot: MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0 import (
            MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

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

        pivot: dict[str, Any] | None | Unset
        if isinstance(self.pivot, Unset):
            pivot = UNSET
        elif isinstance(self.pivot, MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0):
            pivot = self.pivot.to_dict()
        else:
            pivot = self.pivot

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
        from ..models.md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0 import (
            MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

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

        def _parse_pivot(
            data: object,
        ) -> MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pivot_type_0 = MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0.from_dict(data)

                return pivot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0 | None | Unset, data)

        pivot = _parse_pivot(d.pop("pivot", UNSET))

        md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0 = cls(
            id=id,
            name=name,
            created_at=created_at,
            updated_at=updated_at,
            pivot=pivot,
        )

        md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0.additional_properties = d
        return md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0

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
