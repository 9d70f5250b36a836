from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_links_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientCasesResponse2XX")


@_attrs_define
class MdIntegrationsListPatientCasesResponse2XX:
    """
    Attributes:
        current_page (int | None | Unset):
        data (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 | None] | None | Unset):
        first_page_url (None | str | Unset):
        from_ (int | None | Unset):
        last_page (int | None | Unset):
        last_page_url (None | str | Unset):
        links (list[MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 | None] | None | Unset):
        next_page_url (None | str | Unset):
        path (None | str | Unset):
        per_page (int | None | Unset):
        prev_page_url (Any | Unset):
        to (int | None | Unset):
        total (int | None | Unset):
    """

    current_page: int | None | Unset = UNSET
    data: list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 | None] | None | Unset = UNSET
    first_page_url: None | str | Unset = UNSET
    from_: int | None | Unset = UNSET
    last_page: int | None | Unset = UNSET
    last_page_url: None | str | Unset = UNSET
    links: list[MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 | None] | None | Unset = UNSET
    next_page_url: None | str | Unset = UNSET
    path: None | str | Unset = UNSET
    per_page: int | None | Unset = UNSET
    prev_page_url: Any | Unset = UNSET
    to: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_links_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0,  # noqa: PLC0415
        )

        current_page: int | None | Unset
        if isinstance(self.current_page, Unset):
            current_page = UNSET
        else:
            current_page = self.current_page

        data: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, list):
            data = []
            for data_type_0_item_data in self.data:
                data_type_0_item: dict[str, Any] | None
                if isinstance(data_type_0_item_data, MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0):
                    data_type_0_item = data_type_0_item_data.to_dict()
                else:
                    data_type_0_item = data_type_0_item_data
                data.append(data_type_0_item)

        else:
            data = self.data

        first_page_url: None | str | Unset
        if isinstance(self.first_page_url, Unset):
            first_page_url = UNSET
        else:
            first_page_url = self.first_page_url

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

        last_page_url: None | str | Unset
        if isinstance(self.last_page_url, Unset):
            last_page_url = UNSET
        else:
            last_page_url = self.last_page_url

        links: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.links, Unset):
            links = UNSET
        elif isinstance(self.links, list):
            links = []
            for links_type_0_item_data in self.links:
                links_type_0_item: dict[str, Any] | None
                if isinstance(links_type_0_item_data, MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0):
                    links_type_0_item = links_type_0_item_data.to_dict()
                else:
                    links_type_0_item = links_type_0_item_data
                links.append(links_type_0_item)

        else:
            links = self.links

        next_page_url: None | str | Unset
        if isinstance(self.next_page_url, Unset):
            next_page_url = UNSET
        else:
            next_page_url = self.next_page_url

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

        prev_page_url = self.prev_page_url

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
        if data is not UNSET:
            field_dict["data"] = data
        if first_page_url is not UNSET:
            field_dict["first_page_url"] = first_page_url
        if from_ is not UNSET:
            field_dict["from"] = from_
        if last_page is not UNSET:
            field_dict["last_page"] = last_page
        if last_page_url is not UNSET:
            field_dict["last_page_url"] = last_page_url
        if links is not UNSET:
            field_dict["links"] = links
        if next_page_url is not UNSET:
            field_dict["next_page_url"] = next_page_url
        if path is not UNSET:
            field_dict["path"] = path
        if per_page is not UNSET:
            field_dict["per_page"] = per_page
        if prev_page_url is not UNSET:
            field_dict["prev_page_url"] = prev_page_url
        if to is not UNSET:
            field_dict["to"] = to
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_links_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_current_page(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        current_page = _parse_current_page(d.pop("current_page", UNSET))

        def _parse_data(
            data: object,
        ) -> list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            data_type_0_item_type_0 = (
                                MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0.from_dict(data)
                            )

                            return data_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 | None, data)

                    data_type_0_item = _parse_data_type_0_item(data_type_0_item_data)

                    data_type_0.append(data_type_0_item)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0 | None] | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_first_page_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_page_url = _parse_first_page_url(d.pop("first_page_url", UNSET))

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

        def _parse_last_page_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_page_url = _parse_last_page_url(d.pop("last_page_url", UNSET))

        def _parse_links(
            data: object,
        ) -> list[MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            links_type_0_item_type_0 = (
                                MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0.from_dict(data)
                            )

                            return links_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 | None, data)

                    links_type_0_item = _parse_links_type_0_item(links_type_0_item_data)

                    links_type_0.append(links_type_0_item)

                return links_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsListPatientCasesResponse2XXLinksType0ItemType0 | None] | None | Unset, data)

        links = _parse_links(d.pop("links", UNSET))

        def _parse_next_page_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        next_page_url = _parse_next_page_url(d.pop("next_page_url", UNSET))

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

        prev_page_url = d.pop("prev_page_url", UNSET)

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

        md_integrations_list_patient_cases_response_2xx = cls(
            current_page=current_page,
            data=data,
            first_page_url=first_page_url,
            from_=from_,
            last_page=last_page,
            last_page_url=last_page_url,
            links=links,
            next_page_url=next_page_url,
            path=path,
            per_page=per_page,
            prev_page_url=prev_page_url,
            to=to,
            total=total,
        )

        md_integrations_list_patient_cases_response_2xx.additional_properties = d
        return md_integrations_list_patient_cases_response_2xx

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
