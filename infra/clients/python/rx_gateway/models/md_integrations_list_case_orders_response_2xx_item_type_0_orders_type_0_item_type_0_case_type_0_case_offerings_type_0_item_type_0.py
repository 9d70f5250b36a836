from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T",
    bound="MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseOfferingsType0ItemType0",
)


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0CaseType0CaseOfferingsType0ItemType0:
    """
    Attributes:
        case_offering_id (Any | Unset):
        case_prescription_id (Any | Unset):
        is_important (Any | Unset):
        order (Any | Unset):
        name (Any | Unset):
        title (Any | Unset):
    """

    case_offering_id: Any | Unset = UNSET
    case_prescription_id: Any | Unset = UNSET
    is_important: Any | Unset = UNSET
    order: Any | Unset = UNSET
    name: Any | Unset = UNSET
    title: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        case_offering_id = self.case_offering_id

        case_prescription_id = self.case_prescription_id

        is_important = self.is_important

        order = self.order

        name = self.name

        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_offering_id is not UNSET:
            field_dict["case_offering_id"] = case_offering_id
        if case_prescription_id is not UNSET:
            field_dict["case_prescription_id"] = case_prescription_id
        if is_important is not UNSET:
            field_dict["is_important"] = is_important
        if order is not UNSET:
            field_dict["order"] = order
        if name is not UNSET:
            field_dict["name"] = name
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        case_offering_id = d.pop("case_offering_id", UNSET)

        case_prescription_id = d.pop("case_prescription_id", UNSET)

        is_important = d.pop("is_important", UNSET)

        order = d.pop("order", UNSET)

        name = d.pop("name", UNSET)

        title = d.pop("title", UNSET)

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_offerings_type_0_item_type_0 = cls(
            case_offering_id=case_offering_id,
            case_prescription_id=case_prescription_id,
            is_important=is_important,
            order=order,
            name=name,
            title=title,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_offerings_type_0_item_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0_case_type_0_case_offerings_type_0_item_type_0

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
