from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetCompositesResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetCompositesResponse2XXResultsItem:
    """
    Attributes:
        composite_uuid (str | Unset):
        location_uuid (str | Unset):
        parent_formulary_uuid (str | Unset):
        child_formulary_uuid (str | Unset):
        composite_mandated (bool | Unset):
        composite_quantity (Decimal | Unset):
        composite_view_order (int | Unset):
        composite_no_charge (bool | Unset):
        composite_inherit (bool | Unset):
        composite_mandatory (bool | Unset):
        composite_opt_in (bool | Unset):
        composite_no_destocking (bool | Unset):
        composite_non_billable_destocking (bool | Unset):
        composite_do_not_use_parent_quantity (bool | Unset):
    """

    composite_uuid: str | Unset = UNSET
    location_uuid: str | Unset = UNSET
    parent_formulary_uuid: str | Unset = UNSET
    child_formulary_uuid: str | Unset = UNSET
    composite_mandated: bool | Unset = UNSET
    composite_quantity: Decimal | Unset = UNSET
    composite_view_order: int | Unset = UNSET
    composite_no_charge: bool | Unset = UNSET
    composite_inherit: bool | Unset = UNSET
    composite_mandatory: bool | Unset = UNSET
    composite_opt_in: bool | Unset = UNSET
    composite_no_destocking: bool | Unset = UNSET
    composite_non_billable_destocking: bool | Unset = UNSET
    composite_do_not_use_parent_quantity: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        composite_uuid = self.composite_uuid

        location_uuid = self.location_uuid

        parent_formulary_uuid = self.parent_formulary_uuid

        child_formulary_uuid = self.child_formulary_uuid

        composite_mandated = self.composite_mandated

        composite_quantity = self.composite_quantity

        composite_view_order = self.composite_view_order

        composite_no_charge = self.composite_no_charge

        composite_inherit = self.composite_inherit

        composite_mandatory = self.composite_mandatory

        composite_opt_in = self.composite_opt_in

        composite_no_destocking = self.composite_no_destocking

        composite_non_billable_destocking = self.composite_non_billable_destocking

        composite_do_not_use_parent_quantity = self.composite_do_not_use_parent_quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if composite_uuid is not UNSET:
            field_dict["composite-uuid"] = composite_uuid
        if location_uuid is not UNSET:
            field_dict["location-uuid"] = location_uuid
        if parent_formulary_uuid is not UNSET:
            field_dict["parent-formulary-uuid"] = parent_formulary_uuid
        if child_formulary_uuid is not UNSET:
            field_dict["child-formulary-uuid"] = child_formulary_uuid
        if composite_mandated is not UNSET:
            field_dict["composite-mandated"] = composite_mandated
        if composite_quantity is not UNSET:
            field_dict["composite-quantity"] = composite_quantity
        if composite_view_order is not UNSET:
            field_dict["composite-view-order"] = composite_view_order
        if composite_no_charge is not UNSET:
            field_dict["composite-no-charge"] = composite_no_charge
        if composite_inherit is not UNSET:
            field_dict["composite-inherit"] = composite_inherit
        if composite_mandatory is not UNSET:
            field_dict["composite-mandatory"] = composite_mandatory
        if composite_opt_in is not UNSET:
            field_dict["composite-opt-in"] = composite_opt_in
        if composite_no_destocking is not UNSET:
            field_dict["composite-no-destocking"] = composite_no_destocking
        if composite_non_billable_destocking is not UNSET:
            field_dict["composite-non-billable-destocking"] = composite_non_billable_destocking
        if composite_do_not_use_parent_quantity is not UNSET:
            field_dict["composite-do-not-use-parent-quantity"] = composite_do_not_use_parent_quantity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        composite_uuid = d.pop("composite-uuid", UNSET)

        location_uuid = d.pop("location-uuid", UNSET)

        parent_formulary_uuid = d.pop("parent-formulary-uuid", UNSET)

        child_formulary_uuid = d.pop("child-formulary-uuid", UNSET)

        composite_mandated = d.pop("composite-mandated", UNSET)

        _composite_quantity = d.pop("composite-quantity", UNSET)
        composite_quantity: Decimal | Unset
        if isinstance(_composite_quantity, Unset):
            composite_quantity = UNSET
        else:
            composite_quantity = Decimal(_composite_quantity)

        composite_view_order = d.pop("composite-view-order", UNSET)

        composite_no_charge = d.pop("composite-no-charge", UNSET)

        composite_inherit = d.pop("composite-inherit", UNSET)

        composite_mandatory = d.pop("composite-mandatory", UNSET)

        composite_opt_in = d.pop("composite-opt-in", UNSET)

        composite_no_destocking = d.pop("composite-no-destocking", UNSET)

        composite_non_billable_destocking = d.pop("composite-non-billable-destocking", UNSET)

        composite_do_not_use_parent_quantity = d.pop("composite-do-not-use-parent-quantity", UNSET)

        mwi_formulary_get_composites_response_2xx_results_item = cls(
            composite_uuid=composite_uuid,
            location_uuid=location_uuid,
            parent_formulary_uuid=parent_formulary_uuid,
            child_formulary_uuid=child_formulary_uuid,
            composite_mandated=composite_mandated,
            composite_quantity=composite_quantity,
            composite_view_order=composite_view_order,
            composite_no_charge=composite_no_charge,
            composite_inherit=composite_inherit,
            composite_mandatory=composite_mandatory,
            composite_opt_in=composite_opt_in,
            composite_no_destocking=composite_no_destocking,
            composite_non_billable_destocking=composite_non_billable_destocking,
            composite_do_not_use_parent_quantity=composite_do_not_use_parent_quantity,
        )

        mwi_formulary_get_composites_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_composites_response_2xx_results_item

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
