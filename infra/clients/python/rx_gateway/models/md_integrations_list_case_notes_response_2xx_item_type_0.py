from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0 import (
        MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCaseNotesResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListCaseNotesResponse2XXItemType0:
    """
    Attributes:
        case_note_id (None | str | Unset):
        text (None | str | Unset):
        case_id (None | str | Unset):
        model_id (None | str | Unset):
        model_type (None | str | Unset):
        clinician (MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0 | None | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
    """

    case_note_id: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    case_id: None | str | Unset = UNSET
    model_id: None | str | Unset = UNSET
    model_type: None | str | Unset = UNSET
    clinician: MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0 | None | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0 import (
            MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0,  # noqa: PLC0415
        )

        case_note_id: None | str | Unset
        if isinstance(self.case_note_id, Unset):
            case_note_id = UNSET
        else:
            case_note_id = self.case_note_id

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        model_id: None | str | Unset
        if isinstance(self.model_id, Unset):
            model_id = UNSET
        else:
            model_id = self.model_id

        model_type: None | str | Unset
        if isinstance(self.model_type, Unset):
            model_type = UNSET
        else:
            model_type = self.model_type

        clinician: dict[str, Any] | None | Unset
        if isinstance(self.clinician, Unset):
            clinician = UNSET
        elif isinstance(self.clinician, MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0):
            clinician = self.clinician.to_dict()
        else:
            clinician = self.clinician

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_note_id is not UNSET:
            field_dict["case_note_id"] = case_note_id
        if text is not UNSET:
            field_dict["text"] = text
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if model_id is not UNSET:
            field_dict["model_id"] = model_id
        if model_type is not UNSET:
            field_dict["model_type"] = model_type
        if clinician is not UNSET:
            field_dict["clinician"] = clinician
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0 import (
            MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_case_note_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_note_id = _parse_case_note_id(d.pop("case_note_id", UNSET))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        def _parse_model_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model_id = _parse_model_id(d.pop("model_id", UNSET))

        def _parse_model_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model_type = _parse_model_type(d.pop("model_type", UNSET))

        def _parse_clinician(
            data: object,
        ) -> MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                clinician_type_0 = MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0.from_dict(data)

                return clinician_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0 | None | Unset, data)

        clinician = _parse_clinician(d.pop("clinician", UNSET))

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

        md_integrations_list_case_notes_response_2xx_item_type_0 = cls(
            case_note_id=case_note_id,
            text=text,
            case_id=case_id,
            model_id=model_id,
            model_type=model_type,
            clinician=clinician,
            created_at=created_at,
            updated_at=updated_at,
        )

        md_integrations_list_case_notes_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_case_notes_response_2xx_item_type_0

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
