from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0_pivot_type_0 import (
        MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0")


@_attrs_define
class MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        name (None | str | Unset):
        mime_type (None | str | Unset):
        path (None | str | Unset):
        thumbnail_path (Any | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        url (None | str | Unset):
        thumbnail_url (Any | Unset):
        pivot (MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0 | None | Unset):
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    mime_type: None | str | Unset = UNSET
    path: None | str | Unset = UNSET
    thumbnail_path: Any | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    url: None | str | Unset = UNSET
    thumbnail_url: Any | Unset = UNSET
    pivot: MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0_pivot_type_0 import (
            MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        mime_type: None | str | Unset
        if isinstance(self.mime_type, Unset):
            mime_type = UNSET
        else:
            mime_type = self.mime_type

        path: None | str | Unset
        if isinstance(self.path, Unset):
            path = UNSET
        else:
            path = self.path

        thumbnail_path = self.thumbnail_path

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        deleted_at = self.deleted_at

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        thumbnail_url = self.thumbnail_url

        pivot: dict[str, Any] | None | Unset
        if isinstance(self.pivot, Unset):
            pivot = UNSET
        elif isinstance(self.pivot, MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0):
            pivot = self.pivot.to_dict()
        else:
            pivot = self.pivot

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if mime_type is not UNSET:
            field_dict["mime_type"] = mime_type
        if path is not UNSET:
            field_dict["path"] = path
        if thumbnail_path is not UNSET:
            field_dict["thumbnail_path"] = thumbnail_path
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if url is not UNSET:
            field_dict["url"] = url
        if thumbnail_url is not UNSET:
            field_dict["thumbnail_url"] = thumbnail_url
        if pivot is not UNSET:
            field_dict["pivot"] = pivot

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0_pivot_type_0 import (
            MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_mime_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        mime_type = _parse_mime_type(d.pop("mime_type", UNSET))

        def _parse_path(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        path = _parse_path(d.pop("path", UNSET))

        thumbnail_path = d.pop("thumbnail_path", UNSET)

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        thumbnail_url = d.pop("thumbnail_url", UNSET)

        def _parse_pivot(
            data: object,
        ) -> MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pivot_type_0 = (
                    MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0.from_dict(data)
                )

                return pivot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsGetPatientMessageAsPartnerResponse2XXFilesType0ItemType0PivotType0 | None | Unset, data
            )

        pivot = _parse_pivot(d.pop("pivot", UNSET))

        md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0 = cls(
            id=id,
            name=name,
            mime_type=mime_type,
            path=path,
            thumbnail_path=thumbnail_path,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            url=url,
            thumbnail_url=thumbnail_url,
            pivot=pivot,
        )

        md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0.additional_properties = d
        return md_integrations_get_patient_message_as_partner_response_2xx_files_type_0_item_type_0

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
