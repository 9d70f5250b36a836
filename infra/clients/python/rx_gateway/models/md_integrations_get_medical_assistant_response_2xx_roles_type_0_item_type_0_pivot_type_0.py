from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0")


@_attrs_define
class MdIntegrationsGetMedicalAssistantResponse2XXRolesType0ItemType0PivotType0:
    """
    Attributes:
        role_id (None | str | Unset):
        model_id (None | str | Unset):
        model_type (Any | Unset):
        created_at (Any | Unset):
        updated_at (Any | Unset):
    """

    role_id: None | str | Unset = UNSET
    model_id: None | str | Unset = UNSET
    model_type: Any | Unset = UNSET
    created_at: Any | Unset = UNSET
    updated_at: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        model_id: None | str | Unset
        if isinstance(self.model_id, Unset):
            model_id = UNSET
        else:
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

        def _parse_role_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        role_id = _parse_role_id(d.pop("role_id", UNSET))

        def _parse_model_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model_id = _parse_model_id(d.pop("model_id", UNSET))

        model_type = d.pop("model_type", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0 = cls(
            role_id=role_id,
            model_id=model_id,
            model_type=model_type,
            created_at=created_at,
            updated_at=updated_at,
        )

        md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0.additional_properties = d
        return md_integrations_get_medical_assistant_response_2xx_roles_type_0_item_type_0_pivot_type_0

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
