from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyCreateFormularyNoteResponse2XX")


@_attrs_define
class MwiFormularyCreateFormularyNoteResponse2XX:
    """
    Attributes:
        note_uuid (str | Unset):
    """

    note_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        note_uuid = self.note_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if note_uuid is not UNSET:
            field_dict["note-uuid"] = note_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        note_uuid = d.pop("note-uuid", UNSET)

        mwi_formulary_create_formulary_note_response_2xx = cls(
            note_uuid=note_uuid,
        )

        mwi_formulary_create_formulary_note_response_2xx.additional_properties = d
        return mwi_formulary_create_formulary_note_response_2xx

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
