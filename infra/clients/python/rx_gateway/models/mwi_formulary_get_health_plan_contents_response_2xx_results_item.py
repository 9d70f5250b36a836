from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetHealthPlanContentsResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetHealthPlanContentsResponse2XXResultsItem:
    """
    Attributes:
        plan_content_uuid (str | Unset):
        plan_group_uuid (str | Unset):
        range_start_in_days (int | Unset):
        range_end_in_days (int | Unset):
        allowance (int | Unset):
        discount_percentage (int | Unset):
        view_order (int | Unset):
    """

    plan_content_uuid: str | Unset = UNSET
    plan_group_uuid: str | Unset = UNSET
    range_start_in_days: int | Unset = UNSET
    range_end_in_days: int | Unset = UNSET
    allowance: int | Unset = UNSET
    discount_percentage: int | Unset = UNSET
    view_order: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plan_content_uuid = self.plan_content_uuid

        plan_group_uuid = self.plan_group_uuid

        range_start_in_days = self.range_start_in_days

        range_end_in_days = self.range_end_in_days

        allowance = self.allowance

        discount_percentage = self.discount_percentage

        view_order = self.view_order

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_content_uuid is not UNSET:
            field_dict["plan-content-uuid"] = plan_content_uuid
        if plan_group_uuid is not UNSET:
            field_dict["plan-group-uuid"] = plan_group_uuid
        if range_start_in_days is not UNSET:
            field_dict["range-start-in-days"] = range_start_in_days
        if range_end_in_days is not UNSET:
            field_dict["range-end-in-days"] = range_end_in_days
        if allowance is not UNSET:
            field_dict["allowance"] = allowance
        if discount_percentage is not UNSET:
            field_dict["discount-percentage"] = discount_percentage
        if view_order is not UNSET:
            field_dict["view-order"] = view_order

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plan_content_uuid = d.pop("plan-content-uuid", UNSET)

        plan_group_uuid = d.pop("plan-group-uuid", UNSET)

        range_start_in_days = d.pop("range-start-in-days", UNSET)

        range_end_in_days = d.pop("range-end-in-days", UNSET)

        allowance = d.pop("allowance", UNSET)

        discount_percentage = d.pop("discount-percentage", UNSET)

        view_order = d.pop("view-order", UNSET)

        mwi_formulary_get_health_plan_contents_response_2xx_results_item = cls(
            plan_content_uuid=plan_content_uuid,
            plan_group_uuid=plan_group_uuid,
            range_start_in_days=range_start_in_days,
            range_end_in_days=range_end_in_days,
            allowance=allowance,
            discount_percentage=discount_percentage,
            view_order=view_order,
        )

        mwi_formulary_get_health_plan_contents_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_health_plan_contents_response_2xx_results_item

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
