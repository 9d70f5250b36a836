from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0_clinician_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0")


@_attrs_define
class MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0:
    """
    Attributes:
        clinician (MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0 |
            None | Unset):
        created_at (None | str | Unset):
        text (None | str | Unset):
    """

    clinician: (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0 | None | Unset
    ) = UNSET
    created_at: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0_clinician_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0,  # noqa: PLC0415
        )

        clinician: dict[str, Any] | None | Unset
        if isinstance(self.clinician, Unset):
            clinician = UNSET
        elif isinstance(
            self.clinician,
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0,
        ):
            clinician = self.clinician.to_dict()
        else:
            clinician = self.clinician

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician is not UNSET:
            field_dict["clinician"] = clinician
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0_clinician_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_clinician(
            data: object,
        ) -> (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                clinician_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0.from_dict(
                    data
                )

                return clinician_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0ClinicianType0
                | None
                | Unset,
                data,
            )

        clinician = _parse_clinician(d.pop("clinician", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0 = cls(
            clinician=clinician,
            created_at=created_at,
            text=text,
        )

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0.additional_properties = d
        return md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0

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
