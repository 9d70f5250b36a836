from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_historical_case_tags_response_2xx_meta_type_0_links_type_0_item_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0")


@_attrs_define
class MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0:
    """
    Attributes:
        current_page (int | None | Unset):
        from_ (int | None | Unset):
        last_page (int | None | Unset):
        links (list[MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 | None] | None | Unset):
        path (None | str | Unset):
        per_page (int | None | Unset):
        to (int | None | Unset):
        total (int | None | Unset):
    """

    current_page: int | None | Unset = UNSET
    from_: int | None | Unset = UNSET
    last_page: int | None | Unset = UNSET
    links: list[MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 | None] | None | Unset = (
        UNSET
    )
    path: None | str | Unset = UNSET
    per_page: int | None | Unset = UNSET
    to: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_historical_case_tags_response_2xx_meta_type_0_links_type_0_item_type_0 import (
            MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0,  # noqa: PLC0415
        )

        current_page: int | None | Unset
        if isinstance(self.current_page, Unset):
            current_page = UNSET
        else:
            current_page = self.current_page

        from_: int | None | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        else:
            from_ = self.from_

        last_page: int | None | Unset
        if isinstance(self.last_page, Unset):
            last_page = UNSET
        else:
            last_page = self.last_page

        links: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, list):
            links = []
            for links_type_0_item_data in self.links:
                links_type_0_item: dict[str, Any] | None
                if isinstance(
                    links_type_0_item_data, MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0
                ):
                    links_type_0_item = links_type_0_item_data.to_dict()
                else:
                    links_type_0_item = links_type_0_item_data
                links.append(links_type_0_item)

        else:
            links = self.links

        path: None | str | Unset
        if isinstance(self.path, Unset):
            path = UNSET
        else:
            path = self.path

        per_page: int | None | Unset
        if isinstance(self.per_page, Unset):
            per_page = UNSET
        else:
            per_page = self.per_page

        to: int | None | Unset
        if isinstance(self.to, Unset):
            to = UNSET
        else:
            to = self.to

        total: int | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if current_page is not UNSET:
            field_dict["current_page"] = current_page
        if from_ is not UNSET:
            field_dict["from"] = from_
        if last_page is not UNSET:
            field_dict["last_page"] = last_page
        if links is not UNSET:
            field_dict["links"] = links
        if path is not UNSET:
            field_dict["path"] = path
        if per_page is not UNSET:
            field_dict["per_page"] = per_page
        if to is not UNSET:
            field_dict["to"] = to
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_historical_case_tags_response_2xx_meta_type_0_links_type_0_item_type_0 import (
            MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_current_page(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        current_page = _parse_current_page(d.pop("current_page", UNSET))

        def _parse_from_(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_last_page(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        last_page = _parse_last_page(d.pop("last_page", UNSET))

        def _parse_links(
            data: object,
        ) -> list[MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                links_type_0 = []
                _links_type_0 = data
                for links_type_0_item_data in _links_type_0:

                    def _parse_links_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            links_type_0_item_type_0 = (
                                MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0.from_dict(
                                    data
                                )
                            )

                            return links_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 | None, data
                        )

                    links_type_0_item = _parse_links_type_0_item(links_type_0_item_data)

                    links_type_0.append(links_type_0_item)

                return links_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListHistoricalCaseTagsResponse2XXMetaType0LinksType0ItemType0 | None] | None | Unset,
                data,
            )

        links = _parse_links(d.pop("links", UNSET))

        def _parse_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        path = _parse_path(d.pop("path", UNSET))

        def _parse_per_page(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        per_page = _parse_per_page(d.pop("per_page", UNSET))

        def _parse_to(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        to = _parse_to(d.pop("to", UNSET))

        def _parse_total(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        total = _parse_total(d.pop("total", UNSET))

        md_integrations_list_historical_case_tags_response_2xx_meta_type_0 = cls(
            current_page=current_page,
            from_=from_,
            last_page=last_page,
            links=links,
            path=path,
            per_page=per_page,
            to=to,
            total=total,
        )

        md_integrations_list_historical_case_tags_response_2xx_meta_type_0.additional_properties = d
        return md_integrations_list_historical_case_tags_response_2xx_meta_type_0

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
