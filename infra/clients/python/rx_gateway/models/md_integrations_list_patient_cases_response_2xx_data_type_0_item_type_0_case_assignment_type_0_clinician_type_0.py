from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0")


@_attrs_define
class MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0:
    """
    Attributes:
        clinician_id (None | str | Unset):
        first_name (None | str | Unset):
        full_name (None | str | Unset):
        suffix (None | str | Unset):
        profile_url (None | str | Unset):
        last_name (None | str | Unset):
        is_online (bool | None | Unset):
        licenses (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0Licen
            sesType0ItemType0 | None] | None | Unset):
        photo (MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0 |
            None | Unset):
        specialty (None | str | Unset):
        bio_details (None | str | Unset):
    """

    clinician_id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    suffix: None | str | Unset = UNSET
    profile_url: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    licenses: (
        list[
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0
            | None
        ]
        | None
        | Unset
    ) = UNSET
    photo: (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0
        | None
        | Unset
    ) = UNSET
    specialty: None | str | Unset = UNSET
    bio_details: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,  # noqa: PLC0415
        )

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        profile_url: None | str | Unset
        if isinstance(self.profile_url, Unset):
            profile_url = UNSET
        else:
            profile_url = self.profile_url

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        is_online: bool | None | Unset
        if isinstance(self.is_online, Unset):
            is_online = UNSET
        else:
            is_online = self.is_online

        licenses: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.licenses, Unset):
            licenses = UNSET
        elif isinstance(self.licenses, list):
            licenses = []
            for licenses_type_0_item_data in self.licenses:
                licenses_type_0_item: dict[str, Any] | None
                if isinstance(
                    licenses_type_0_item_data,
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0,
                ):
                    licenses_type_0_item = licenses_type_0_item_data.to_dict()
                else:
                    licenses_type_0_item = licenses_type_0_item_data
                licenses.append(licenses_type_0_item)

        else:
            licenses = self.licenses

        photo: dict[str, Any] | None | Unset
        if isinstance(self.photo, Unset):
            photo = UNSET
        elif isinstance(
            self.photo,
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,
        ):
            photo = self.photo.to_dict()
        else:
            photo = self.photo

        specialty: None | str | Unset
        if isinstance(self.specialty, Unset):
            specialty = UNSET
        else:
            specialty = self.specialty

        bio_details: None | str | Unset
        if isinstance(self.bio_details, Unset):
            bio_details = UNSET
        else:
            bio_details = self.bio_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if profile_url is not UNSET:
            field_dict["profile_url"] = profile_url
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if licenses is not UNSET:
            field_dict["licenses"] = licenses
        if photo is not UNSET:
            field_dict["photo"] = photo
        if specialty is not UNSET:
            field_dict["specialty"] = specialty
        if bio_details is not UNSET:
            field_dict["bio_details"] = bio_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_licenses_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_full_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_name = _parse_full_name(d.pop("full_name", UNSET))

        def _parse_suffix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        suffix = _parse_suffix(d.pop("suffix", UNSET))

        def _parse_profile_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        profile_url = _parse_profile_url(d.pop("profile_url", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_is_online(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_online = _parse_is_online(d.pop("is_online", UNSET))

        def _parse_licenses(
            data: object,
        ) -> (
            list[
                MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0
                | None
            ]
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                licenses_type_0 = []
                _licenses_type_0 = data
                for licenses_type_0_item_data in _licenses_type_0:

                    def _parse_licenses_type_0_item(
                        data: object,
                    ) -> (
                        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0
                        | None
                    ):
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            licenses_type_0_item_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0.from_dict(
                                data
                            )

                            return licenses_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0
                            | None,
                            data,
                        )

                    licenses_type_0_item = _parse_licenses_type_0_item(licenses_type_0_item_data)

                    licenses_type_0.append(licenses_type_0_item)

                return licenses_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0LicensesType0ItemType0
                    | None
                ]
                | None
                | Unset,
                data,
            )

        licenses = _parse_licenses(d.pop("licenses", UNSET))

        def _parse_photo(
            data: object,
        ) -> (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0
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
                photo_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0.from_dict(
                    data
                )

                return photo_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0ClinicianType0PhotoType0
                | None
                | Unset,
                data,
            )

        photo = _parse_photo(d.pop("photo", UNSET))

        def _parse_specialty(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        specialty = _parse_specialty(d.pop("specialty", UNSET))

        def _parse_bio_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bio_details = _parse_bio_details(d.pop("bio_details", UNSET))

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0 = cls(
            clinician_id=clinician_id,
            first_name=first_name,
            full_name=full_name,
            suffix=suffix,
            profile_url=profile_url,
            last_name=last_name,
            is_online=is_online,
            licenses=licenses,
            photo=photo,
            specialty=specialty,
            bio_details=bio_details,
        )

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0.additional_properties = d
        return md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0_clinician_type_0

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
