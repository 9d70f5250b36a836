from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyUpdateFormularyNoteBody")


@_attrs_define
class MwiFormularyUpdateFormularyNoteBody:
    """
    Attributes:
        location_uuid (None | Unset | UUID):
        note_date (datetime.datetime | None | Unset):
        note (None | str | Unset):
        initials (None | str | Unset):
    """

    location_uuid: None | Unset | UUID = UNSET
    note_date: datetime.datetime | None | Unset = UNSET
    note: None | str | Unset = UNSET
    initials: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        location_uuid: None | str | Unset
        if isinstance(self.location_uuid, Unset):
            location_uuid = UNSET
        elif isinstance(self.location_uuid, UUID):
            location_uuid = str(self.location_uuid)
        else:
            location_uuid = self.location_uuid

        note_date: None | str | Unset
        if isinstance(self.note_date, Unset):
            note_date = UNSET
        elif isinstance(self.note_date, datetime.datetime):
            note_date = self.note_date.isoformat()
        else:
            note_date = self.note_date

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        initials: None | str | Unset
        if isinstance(self.initials, Unset):
            initials = UNSET
        else:
            initials = self.initials

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if location_uuid is not UNSET:
            field_dict["location-uuid"] = location_uuid
        if note_date is not UNSET:
            field_dict["note-date"] = note_date
        if note is not UNSET:
            field_dict["note"] = note
        if initials is not UNSET:
            field_dict["initials"] = initials

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_location_uuid(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                location_uuid_type_0 = UUID(data)

                return location_uuid_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        location_uuid = _parse_location_uuid(d.pop("location-uuid", UNSET))

        def _parse_note_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                note_date_type_0 = datetime.datetime.fromisoformat(data)

                return note_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        note_date = _parse_note_date(d.pop("note-date", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_initials(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        initials = _parse_initials(d.pop("initials", UNSET))

        mwi_formulary_update_formulary_note_body = cls(
            location_uuid=location_uuid,
            note_date=note_date,
            note=note,
            initials=initials,
        )

        mwi_formulary_update_formulary_note_body.additional_properties = d
        return mwi_formulary_update_formulary_note_body

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
