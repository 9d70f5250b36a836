from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetFormularyTypesResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetFormularyTypesResponse2XXResultsItem:
    """
    Attributes:
        formulary_type_uuid (str | Unset):
        name (str | Unset):
        view_order (int | Unset):
        stock (bool | Unset):
    """

    formulary_type_uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    view_order: int | Unset = UNSET
    stock: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        formulary_type_uuid = self.formulary_type_uuid

        name = self.name

        view_order = self.view_order

        stock = self.stock

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if formulary_type_uuid is not UNSET:
            field_dict["formulary-type-uuid"] = formulary_type_uuid
        if name is not UNSET:
            field_dict["name"] = name
        if view_order is not UNSET:
            field_dict["view-order"] = view_order
        if stock is not UNSET:
            field_dict["stock"] = stock

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        formulary_type_uuid = d.pop("formulary-type-uuid", UNSET)

        name = d.pop("name", UNSET)

        view_order = d.pop("view-order", UNSET)

        stock = d.pop("stock", UNSET)

        mwi_formulary_get_formulary_types_response_2xx_results_item = cls(
            formulary_type_uuid=formulary_type_uuid,
            name=name,
            view_order=view_order,
            stock=stock,
        )

        mwi_formulary_get_formulary_types_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_formulary_types_response_2xx_results_item

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
