from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetLegalCategoriesResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetLegalCategoriesResponse2XXResultsItem:
    """
    Attributes:
        legal_category_uuid (str | Unset):
        name (str | Unset):
        description (str | Unset):
    """

    legal_category_uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        legal_category_uuid = self.legal_category_uuid

        name = self.name

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if legal_category_uuid is not UNSET:
            field_dict["legal-category-uuid"] = legal_category_uuid
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        legal_category_uuid = d.pop("legal-category-uuid", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        mwi_formulary_get_legal_categories_response_2xx_results_item = cls(
            legal_category_uuid=legal_category_uuid,
            name=name,
            description=description,
        )

        mwi_formulary_get_legal_categories_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_legal_categories_response_2xx_results_item

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
