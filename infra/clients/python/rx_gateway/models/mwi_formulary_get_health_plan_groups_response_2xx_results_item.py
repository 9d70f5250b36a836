from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetHealthPlanGroupsResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetHealthPlanGroupsResponse2XXResultsItem:
    """
    Attributes:
        plan_group_uuid (str | Unset):
        name (str | Unset):
        description (str | Unset):
        default_discount_percentage (int | Unset):
        core_category (bool | Unset):
        modified (str | Unset):
    """

    plan_group_uuid: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    default_discount_percentage: int | Unset = UNSET
    core_category: bool | Unset = UNSET
    modified: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plan_group_uuid = self.plan_group_uuid

        name = self.name

        description = self.description

        default_discount_percentage = self.default_discount_percentage

        core_category = self.core_category

        modified = self.modified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_group_uuid is not UNSET:
            field_dict["plan-group-uuid"] = plan_group_uuid
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if default_discount_percentage is not UNSET:
            field_dict["default-discount-percentage"] = default_discount_percentage
        if core_category is not UNSET:
            field_dict["core-category"] = core_category
        if modified is not UNSET:
            field_dict["modified"] = modified

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plan_group_uuid = d.pop("plan-group-uuid", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        default_discount_percentage = d.pop("default-discount-percentage", UNSET)

        core_category = d.pop("core-category", UNSET)

        modified = d.pop("modified", UNSET)

        mwi_formulary_get_health_plan_groups_response_2xx_results_item = cls(
            plan_group_uuid=plan_group_uuid,
            name=name,
            description=description,
            default_discount_percentage=default_discount_percentage,
            core_category=core_category,
            modified=modified,
        )

        mwi_formulary_get_health_plan_groups_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_health_plan_groups_response_2xx_results_item

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
