from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetHealthPlansResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetHealthPlansResponse2XXResultsItem:
    """
    Attributes:
        plan_uuid (str | Unset):
        value_total (int | Unset):
        value_monthly (int | Unset):
        status_active (bool | Unset):
        status_deleted (bool | Unset):
        date_deleted (str | Unset):
        sale_start_date (str | Unset):
        sale_end_date (str | Unset):
        plan_name (str | Unset):
        species_uuid (str | Unset):
        plan_length_months (int | Unset):
    """

    plan_uuid: str | Unset = UNSET
    value_total: int | Unset = UNSET
    value_monthly: int | Unset = UNSET
    status_active: bool | Unset = UNSET
    status_deleted: bool | Unset = UNSET
    date_deleted: str | Unset = UNSET
    sale_start_date: str | Unset = UNSET
    sale_end_date: str | Unset = UNSET
    plan_name: str | Unset = UNSET
    species_uuid: str | Unset = UNSET
    plan_length_months: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plan_uuid = self.plan_uuid

        value_total = self.value_total

        value_monthly = self.value_monthly

        status_active = self.status_active

        status_deleted = self.status_deleted

        date_deleted = self.date_deleted

        sale_start_date = self.sale_start_date

        sale_end_date = self.sale_end_date

        plan_name = self.plan_name

        species_uuid = self.species_uuid

        plan_length_months = self.plan_length_months

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan_uuid is not UNSET:
            field_dict["plan-uuid"] = plan_uuid
        if value_total is not UNSET:
            field_dict["value-total"] = value_total
        if value_monthly is not UNSET:
            field_dict["value-monthly"] = value_monthly
        if status_active is not UNSET:
            field_dict["status-active"] = status_active
        if status_deleted is not UNSET:
            field_dict["status-deleted"] = status_deleted
        if date_deleted is not UNSET:
            field_dict["date-deleted"] = date_deleted
        if sale_start_date is not UNSET:
            field_dict["sale-start-date"] = sale_start_date
        if sale_end_date is not UNSET:
            field_dict["sale-end-date"] = sale_end_date
        if plan_name is not UNSET:
            field_dict["plan-name"] = plan_name
        if species_uuid is not UNSET:
            field_dict["species-uuid"] = species_uuid
        if plan_length_months is not UNSET:
            field_dict["plan-length-months"] = plan_length_months

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plan_uuid = d.pop("plan-uuid", UNSET)

        value_total = d.pop("value-total", UNSET)

        value_monthly = d.pop("value-monthly", UNSET)

        status_active = d.pop("status-active", UNSET)

        status_deleted = d.pop("status-deleted", UNSET)

        date_deleted = d.pop("date-deleted", UNSET)

        sale_start_date = d.pop("sale-start-date", UNSET)

        sale_end_date = d.pop("sale-end-date", UNSET)

        plan_name = d.pop("plan-name", UNSET)

        species_uuid = d.pop("species-uuid", UNSET)

        plan_length_months = d.pop("plan-length-months", UNSET)

        mwi_formulary_get_health_plans_response_2xx_results_item = cls(
            plan_uuid=plan_uuid,
            value_total=value_total,
            value_monthly=value_monthly,
            status_active=status_active,
            status_deleted=status_deleted,
            date_deleted=date_deleted,
            sale_start_date=sale_start_date,
            sale_end_date=sale_end_date,
            plan_name=plan_name,
            species_uuid=species_uuid,
            plan_length_months=plan_length_months,
        )

        mwi_formulary_get_health_plans_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_health_plans_response_2xx_results_item

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
