from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsDeleteCaseOfferingResponse2XXItemType0PartnerCompoundType0")


@_attrs_define
class MdIntegrationsDeleteCaseOfferingResponse2XXItemType0PartnerCompoundType0:
    """
    Attributes:
        partner_compound_id (None | str | Unset):
        title (None | str | Unset):
        metadata (None | str | Unset):
    """

    partner_compound_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        partner_compound_id: None | str | Unset
        if isinstance(self.partner_compound_id, Unset):
            partner_compound_id = UNSET
        else:
            partner_compound_id = self.partner_compound_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if partner_compound_id is not UNSET:
            field_dict["partner_compound_id"] = partner_compound_id
        if title is not UNSET:
            field_dict["title"] = title
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_partner_compound_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_compound_id = _parse_partner_compound_id(d.pop("partner_compound_id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        md_integrations_delete_case_offering_response_2xx_item_type_0_partner_compound_type_0 = cls(
            partner_compound_id=partner_compound_id,
            title=title,
            metadata=metadata,
        )

        md_integrations_delete_case_offering_response_2xx_item_type_0_partner_compound_type_0.additional_properties = d
        return md_integrations_delete_case_offering_response_2xx_item_type_0_partner_compound_type_0

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
