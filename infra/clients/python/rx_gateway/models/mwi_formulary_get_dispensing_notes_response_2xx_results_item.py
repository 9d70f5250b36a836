from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MwiFormularyGetDispensingNotesResponse2XXResultsItem")


@_attrs_define
class MwiFormularyGetDispensingNotesResponse2XXResultsItem:
    """
    Attributes:
        description (str | Unset):
        dispensing_note_uuid (str | Unset):
        view_order (int | Unset):
    """

    description: str | Unset = UNSET
    dispensing_note_uuid: str | Unset = UNSET
    view_order: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        dispensing_note_uuid = self.dispensing_note_uuid

        view_order = self.view_order

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if dispensing_note_uuid is not UNSET:
            field_dict["dispensing-note-uuid"] = dispensing_note_uuid
        if view_order is not UNSET:
            field_dict["view-order"] = view_order

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        dispensing_note_uuid = d.pop("dispensing-note-uuid", UNSET)

        view_order = d.pop("view-order", UNSET)

        mwi_formulary_get_dispensing_notes_response_2xx_results_item = cls(
            description=description,
            dispensing_note_uuid=dispensing_note_uuid,
            view_order=view_order,
        )

        mwi_formulary_get_dispensing_notes_response_2xx_results_item.additional_properties = d
        return mwi_formulary_get_dispensing_notes_response_2xx_results_item

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
