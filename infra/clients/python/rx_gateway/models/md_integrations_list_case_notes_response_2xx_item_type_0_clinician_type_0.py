from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0_photo_type_0 import (
        MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0")


@_attrs_define
class MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0:
    """
    Attributes:
        clinician_id (None | str | Unset):
        is_online (bool | None | Unset):
        specialty (None | str | Unset):
        full_name (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        suffix (Any | Unset):
        email (None | str | Unset):
        date_of_birth (None | str | Unset):
        phone_number (None | str | Unset):
        phone_type (None | str | Unset):
        fax_number (None | str | Unset):
        profile_url (None | str | Unset):
        active (bool | None | Unset):
        case_assignment_availability (bool | None | Unset):
        photo (MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0 | None | Unset):
        bio_details (Any | Unset):
    """

    clinician_id: None | str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    specialty: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    suffix: Any | Unset = UNSET
    email: None | str | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    fax_number: None | str | Unset = UNSET
    profile_url: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    case_assignment_availability: bool | None | Unset = UNSET
    photo: MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0 | None | Unset = UNSET
    bio_details: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0_photo_type_0 import (
            MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0,  # noqa: PLC0415
        )

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

        is_online: bool | None | Unset
        if isinstance(self.is_online, Unset):
            is_online = UNSET
        else:
            is_online = self.is_online

        specialty: None | str | Unset
        if isinstance(self.specialty, Unset):
            specialty = UNSET
        else:
            specialty = self.specialty

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

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

        suffix = self.suffix

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        phone_type: None | str | Unset
        if isinstance(self.phone_type, Unset):
            phone_type = UNSET
        else:
            phone_type = self.phone_type

        fax_number: None | str | Unset
        if isinstance(self.fax_number, Unset):
            fax_number = UNSET
        else:
            fax_number = self.fax_number

        profile_url: None | str | Unset
        if isinstance(self.profile_url, Unset):
            profile_url = UNSET
        else:
            profile_url = self.profile_url

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        case_assignment_availability: bool | None | Unset
        if isinstance(self.case_assignment_availability, Unset):
            case_assignment_availability = UNSET
        else:
            case_assignment_availability = self.case_assignment_availability

        photo: dict[str, Any] | None | Unset
        if isinstance(self.photo, Unset):
            photo = UNSET
        elif isinstance(self.photo, MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0):
            photo = self.photo.to_dict()
        else:
            photo = self.photo

        bio_details = self.bio_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if specialty is not UNSET:
            field_dict["specialty"] = specialty
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if email is not UNSET:
            field_dict["email"] = email
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if fax_number is not UNSET:
            field_dict["fax_number"] = fax_number
        if profile_url is not UNSET:
            field_dict["profile_url"] = profile_url
        if active is not UNSET:
            field_dict["active"] = active
        if case_assignment_availability is not UNSET:
            field_dict["case_assignment_availability"] = case_assignment_availability
        if photo is not UNSET:
            field_dict["photo"] = photo
        if bio_details is not UNSET:
            field_dict["bio_details"] = bio_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0_photo_type_0 import (
            MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_is_online(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_online = _parse_is_online(d.pop("is_online", UNSET))

        def _parse_specialty(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        specialty = _parse_specialty(d.pop("specialty", UNSET))

        def _parse_full_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_name = _parse_full_name(d.pop("full_name", UNSET))

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

        suffix = d.pop("suffix", UNSET)

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_phone_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone_number = _parse_phone_number(d.pop("phone_number", UNSET))

        def _parse_phone_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone_type = _parse_phone_type(d.pop("phone_type", UNSET))

        def _parse_fax_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        fax_number = _parse_fax_number(d.pop("fax_number", UNSET))

        def _parse_profile_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        profile_url = _parse_profile_url(d.pop("profile_url", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_case_assignment_availability(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        case_assignment_availability = _parse_case_assignment_availability(d.pop("case_assignment_availability", UNSET))

        def _parse_photo(
            data: object,
        ) -> MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                photo_type_0 = MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0.from_dict(data)

                return photo_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListCaseNotesResponse2XXItemType0ClinicianType0PhotoType0 | None | Unset, data)

        photo = _parse_photo(d.pop("photo", UNSET))

        bio_details = d.pop("bio_details", UNSET)

        md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0 = cls(
            clinician_id=clinician_id,
            is_online=is_online,
            specialty=specialty,
            full_name=full_name,
            first_name=first_name,
            last_name=last_name,
            suffix=suffix,
            email=email,
            date_of_birth=date_of_birth,
            phone_number=phone_number,
            phone_type=phone_type,
            fax_number=fax_number,
            profile_url=profile_url,
            active=active,
            case_assignment_availability=case_assignment_availability,
            photo=photo,
            bio_details=bio_details,
        )

        md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0.additional_properties = d
        return md_integrations_list_case_notes_response_2xx_item_type_0_clinician_type_0

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
