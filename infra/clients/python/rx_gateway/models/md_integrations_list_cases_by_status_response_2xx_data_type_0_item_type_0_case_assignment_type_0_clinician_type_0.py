from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0")


@_attrs_define
class MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0:
    """
    Attributes:
        clinician_id (None | str | Unset):
        clinician_specialty (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        full_name (None | str | Unset):
        is_online (bool | None | Unset):
        photo (MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0 |
            None | Unset):
    """

    clinician_id: None | str | Unset = UNSET
    clinician_specialty: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    photo: (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
            MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,  # noqa: PLC0415
        )

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

        clinician_specialty: None | str | Unset
        if isinstance(self.clinician_specialty, Unset):
            clinician_specialty = UNSET
        else:
            clinician_specialty = self.clinician_specialty

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        is_online: bool | None | Unset
        if isinstance(self.is_online, Unset):
            is_online = UNSET
        else:
            is_online = self.is_online

        photo: dict[str, Any] | None | Unset
        if isinstance(self.photo, Unset):
            photo = UNSET
        elif isinstance(
            self.photo,
            MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,
        ):
            photo = self.photo.to_dict()
        else:
            photo = self.photo

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if clinician_specialty is not UNSET:
            field_dict["clinician_specialty"] = clinician_specialty
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if photo is not UNSET:
            field_dict["photo"] = photo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
            MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_clinician_specialty(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_specialty = _parse_clinician_specialty(d.pop("clinician_specialty", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_full_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_name = _parse_full_name(d.pop("full_name", UNSET))

        def _parse_is_online(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_online = _parse_is_online(d.pop("is_online", UNSET))

        def _parse_photo(
            data: object,
        ) -> (
            MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0
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
                photo_type_0 = MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0.from_dict(
                    data
                )

                return photo_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0
                | None
                | Unset,
                data,
            )

        photo = _parse_photo(d.pop("photo", UNSET))

        md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0 = cls(
            clinician_id=clinician_id,
            clinician_specialty=clinician_specialty,
            first_name=first_name,
            last_name=last_name,
            full_name=full_name,
            is_online=is_online,
            photo=photo,
        )

        md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0.additional_properties = d
        return md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0

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
