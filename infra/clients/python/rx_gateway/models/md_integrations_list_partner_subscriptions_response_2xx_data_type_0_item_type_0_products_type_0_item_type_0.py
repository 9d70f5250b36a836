from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0")


@_attrs_define
class MdIntegrationsListPartnerSubscriptionsResponse2XXDataType0ItemType0ProductsType0ItemType0:
    """
    Attributes:
        name (None | str | Unset):
        image_url (None | str | Unset):
        description (None | str | Unset):
        offering_id (None | str | Unset):
    """

    name: None | str | Unset = UNSET
    image_url: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    offering_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        image_url: None | str | Unset
        if isinstance(self.image_url, Unset):
            image_url = UNSET
        else:
            image_url = self.image_url

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        offering_id: None | str | Unset
        if isinstance(self.offering_id, Unset):
            offering_id = UNSET
        else:
            offering_id = self.offering_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if image_url is not UNSET:
            field_dict["image_url"] = image_url
        if description is not UNSET:
            field_dict["description"] = description
        if offering_id is not UNSET:
            field_dict["offering_id"] = offering_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_image_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_url = _parse_image_url(d.pop("image_url", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_offering_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        offering_id = _parse_offering_id(d.pop("offering_id", UNSET))

        md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0 = (
            cls(
                name=name,
                image_url=image_url,
                description=description,
                offering_id=offering_id,
            )
        )

        md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0.additional_properties = d
        return (
            md_integrations_list_partner_subscriptions_response_2xx_data_type_0_item_type_0_products_type_0_item_type_0
        )

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
