from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0LinksType0ItemType0")


@_attrs_define
class MdIntegrationsListPatientSubscriptionsResponse2XXMetaType0LinksType0ItemType0:
    """
    Attributes:
        url (Any | Unset):
        label (None | str | Unset):
        page (Any | Unset):
        active (bool | None | Unset):
    """

    url: Any | Unset = UNSET
    label: None | str | Unset = UNSET
    page: Any | Unset = UNSET
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        page = self.page

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if label is not UNSET:
            field_dict["label"] = label
        if page is not UNSET:
            field_dict["page"] = page
        if active is not UNSET:
            field_dict["active"] = active

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url", UNSET)

        def _parse_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label = _parse_label(d.pop("label", UNSET))

        page = d.pop("page", UNSET)

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        md_integrations_list_patient_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0 = cls(
            url=url,
            label=label,
            page=page,
            active=active,
        )

        md_integrations_list_patient_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0.additional_properties = d
        return md_integrations_list_patient_subscriptions_response_2xx_meta_type_0_links_type_0_item_type_0

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
