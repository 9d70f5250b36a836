from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_partner_tags_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0,
    )
    from ..models.md_integrations_list_partner_tags_response_2xx_links_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXLinksType0,
    )
    from ..models.md_integrations_list_partner_tags_response_2xx_meta_type_0 import (
        MdIntegrationsListPartnerTagsResponse2XXMetaType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPartnerTagsResponse2XX")


@_attrs_define
class MdIntegrationsListPartnerTagsResponse2XX:
    """
    Attributes:
        data (list[MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 | None] | None | Unset):
        links (MdIntegrationsListPartnerTagsResponse2XXLinksType0 | None | Unset):
        meta (MdIntegrationsListPartnerTagsResponse2XXMetaType0 | None | Unset):
    """

    data: list[MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 | None] | None | Unset = UNSET
    links: MdIntegrationsListPartnerTagsResponse2XXLinksType0 | None | Unset = UNSET
    meta: MdIntegrationsListPartnerTagsResponse2XXMetaType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_partner_tags_response_2xx_data_type_0_item_type_0 import (
            MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_tags_response_2xx_links_type_0 import (
            MdIntegrationsListPartnerTagsResponse2XXLinksType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_tags_response_2xx_meta_type_0 import (
            MdIntegrationsListPartnerTagsResponse2XXMetaType0,  # noqa: PLC0415
        )

        data: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, list):
            data = []
            for data_type_0_item_data in self.data:
                data_type_0_item: dict[str, Any] | None
                if isinstance(data_type_0_item_data, MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0):
                    data_type_0_item = data_type_0_item_data.to_dict()
                else:
                    data_type_0_item = data_type_0_item_data
                data.append(data_type_0_item)

        else:
            data = self.data

        links: dict[str, Any] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, MdIntegrationsListPartnerTagsResponse2XXLinksType0):
            links = self.links.to_dict()
        else:
            links = self.links

        meta: dict[str, Any] | None | Unset
        if isinstance(self.meta, Unset):
            meta = UNSET
        elif isinstance(self.meta, MdIntegrationsListPartnerTagsResponse2XXMetaType0):
            meta = self.meta.to_dict()
        else:
            meta = self.meta

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data is not UNSET:
            field_dict["data"] = data
        if links is not UNSET:
            field_dict["links"] = links
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_partner_tags_response_2xx_data_type_0_item_type_0 import (
            MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_tags_response_2xx_links_type_0 import (
            MdIntegrationsListPartnerTagsResponse2XXLinksType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_tags_response_2xx_meta_type_0 import (
            MdIntegrationsListPartnerTagsResponse2XXMetaType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_data(
            data: object,
        ) -> list[MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                data_type_0 = []
                _data_type_0 = data
                for data_type_0_item_data in _data_type_0:

                    def _parse_data_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            data_type_0_item_type_0 = (
                                MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0.from_dict(data)
                            )

                            return data_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 | None, data)

                    data_type_0_item = _parse_data_type_0_item(data_type_0_item_data)

                    data_type_0.append(data_type_0_item)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsListPartnerTagsResponse2XXDataType0ItemType0 | None] | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_links(data: object) -> MdIntegrationsListPartnerTagsResponse2XXLinksType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                links_type_0 = MdIntegrationsListPartnerTagsResponse2XXLinksType0.from_dict(data)

                return links_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListPartnerTagsResponse2XXLinksType0 | None | Unset, data)

        links = _parse_links(d.pop("links", UNSET))

        def _parse_meta(data: object) -> MdIntegrationsListPartnerTagsResponse2XXMetaType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                meta_type_0 = MdIntegrationsListPartnerTagsResponse2XXMetaType0.from_dict(data)

                return meta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListPartnerTagsResponse2XXMetaType0 | None | Unset, data)

        meta = _parse_meta(d.pop("meta", UNSET))

        md_integrations_list_partner_tags_response_2xx = cls(
            data=data,
            links=links,
            meta=meta,
        )

        md_integrations_list_partner_tags_response_2xx.additional_properties = d
        return md_integrations_list_partner_tags_response_2xx

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
