from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyCreateFormularyNoteBody")


@_attrs_define
class MwiFormularyCreateFormularyNoteBody:
    """
    Attributes:
        location_uuid (UUID):
        note (str):
        initials (str):
        note_date (datetime.datetime | Unset):
    """

    location_uuid: UUID
    note: str
    initials: str
    note_date: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        location_uuid = str(self.location_uuid)

        note = self.note

        initials = self.initials

        note_date: str | Unset = UNSET
        if not isinstance(self.note_date, Unset):
            note_date = self.note_date.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "location-uuid": location_uuid,
                "note": note,
                "initials": initials,
            }
        )
        if note_date is not UNSET:
            field_dict["note-date"] = note_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        location_uuid = UUID(d.pop("location-uuid"))

        note = d.pop("note")

        initials = d.pop("initials")

        _note_date = d.pop("note-date", UNSET)
        note_date: datetime.datetime | Unset
        if isinstance(_note_date, Unset):
            note_date = UNSET
        else:
            note_date = datetime.datetime.fromisoformat(_note_date)

        mwi_formulary_create_formulary_note_body = cls(
            location_uuid=location_uuid,
            note=note,
            initials=initials,
            note_date=note_date,
        )

        mwi_formulary_create_formulary_note_body.additional_properties = d
        return mwi_formulary_create_formulary_note_body

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
