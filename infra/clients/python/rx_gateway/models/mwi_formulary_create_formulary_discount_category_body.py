from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MwiFormularyCreateFormularyDiscountCategoryBody")


@_attrs_define
class MwiFormularyCreateFormularyDiscountCategoryBody:
    """
    Attributes:
        discount_category_uuid (UUID):
        value_percent (Decimal):
    """

    discount_category_uuid: UUID
    value_percent: Decimal
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        discount_category_uuid = str(self.discount_category_uuid)

        value_percent = self.value_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "discount-category-uuid": discount_category_uuid,
                "value-percent": value_percent,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        discount_category_uuid = UUID(d.pop("discount-category-uuid"))

        value_percent = Decimal(d.pop("value-percent"))

        mwi_formulary_create_formulary_discount_category_body = cls(
            discount_category_uuid=discount_category_uuid,
            value_percent=value_percent,
        )

        mwi_formulary_create_formulary_discount_category_body.additional_properties = d
        return mwi_formulary_create_formulary_discount_category_body

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
