from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_partner_clinician_response_2xx_automatic_sync_video_file_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0,
    )
    from ..models.md_integrations_get_partner_clinician_response_2xx_licenses_type_0_item_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0,
    )
    from ..models.md_integrations_get_partner_clinician_response_2xx_photo_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0,
    )
    from ..models.md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPartnerClinicianResponse2XX")


@_attrs_define
class MdIntegrationsGetPartnerClinicianResponse2XX:
    """
    Attributes:
        clinician_id (None | str | Unset):
        is_online (bool | None | Unset):
        specialty (None | str | Unset):
        full_name (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        date_of_birth (None | str | Unset):
        suffix (None | str | Unset):
        email (None | str | Unset):
        phone_number (None | str | Unset):
        phone_type (None | str | Unset):
        fax_number (None | str | Unset):
        profile_url (None | str | Unset):
        photo (MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0 | None | Unset):
        licenses (list[MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 | None] | None | Unset):
        practice_areas (list[MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 | None] | None |
            Unset):
        bio_details (None | str | Unset):
        automatic_sync_message (Any | Unset):
        is_message_availability (bool | None | Unset):
        case_assignment_availability (bool | None | Unset):
        active (bool | None | Unset):
        is_out_of_office (bool | None | Unset):
        out_of_office_message (None | str | Unset):
        managed_by_partner (bool | None | Unset):
        automatic_sync_video_file (MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0 | None |
            Unset):
    """

    clinician_id: None | str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    specialty: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    suffix: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    fax_number: None | str | Unset = UNSET
    profile_url: None | str | Unset = UNSET
    photo: MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0 | None | Unset = UNSET
    licenses: list[MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 | None] | None | Unset = UNSET
    practice_areas: (
        list[MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 | None] | None | Unset
    ) = UNSET
    bio_details: None | str | Unset = UNSET
    automatic_sync_message: Any | Unset = UNSET
    is_message_availability: bool | None | Unset = UNSET
    case_assignment_availability: bool | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    is_out_of_office: bool | None | Unset = UNSET
    out_of_office_message: None | str | Unset = UNSET
    managed_by_partner: bool | None | Unset = UNSET
    automatic_sync_video_file: (
        MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_partner_clinician_response_2xx_automatic_sync_video_file_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_partner_clinician_response_2xx_licenses_type_0_item_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_partner_clinician_response_2xx_photo_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0,  # noqa: PLC0415
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

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

        suffix: None | str | Unset
        if isinstance(self.suffix, Unset):
            suffix = UNSET
        else:
            suffix = self.suffix

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

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

        photo: dict[str, Any] | None | Unset
        if isinstance(self.photo, Unset):
            photo = UNSET
        elif isinstance(self.photo, MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0):
            photo = self.photo.to_dict()
        else:
            photo = self.photo

        licenses: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.licenses, Unset):
            licenses = UNSET
        elif isinstance(self.licenses, list):
            licenses = []
            for licenses_type_0_item_data in self.licenses:
                licenses_type_0_item: dict[str, Any] | None
                if isinstance(
                    licenses_type_0_item_data, MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0
                ):
                    licenses_type_0_item = licenses_type_0_item_data.to_dict()
                else:
                    licenses_type_0_item = licenses_type_0_item_data
                licenses.append(licenses_type_0_item)

        else:
            licenses = self.licenses

        practice_areas: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.practice_areas, Unset):
            practice_areas = UNSET
        elif isinstance(self.practice_areas, list):
            practice_areas = []
            for practice_areas_type_0_item_data in self.practice_areas:
                practice_areas_type_0_item: dict[str, Any] | None
                if isinstance(
                    practice_areas_type_0_item_data,
                    MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0,
                ):
                    practice_areas_type_0_item = practice_areas_type_0_item_data.to_dict()
                else:
                    practice_areas_type_0_item = practice_areas_type_0_item_data
                practice_areas.append(practice_areas_type_0_item)

        else:
            practice_areas = self.practice_areas

        bio_details: None | str | Unset
        if isinstance(self.bio_details, Unset):
            bio_details = UNSET
        else:
            bio_details = self.bio_details

        automatic_sync_message = self.automatic_sync_message

        is_message_availability: bool | None | Unset
        if isinstance(self.is_message_availability, Unset):
            is_message_availability = UNSET
        else:
            is_message_availability = self.is_message_availability

        case_assignment_availability: bool | None | Unset
        if isinstance(self.case_assignment_availability, Unset):
            case_assignment_availability = UNSET
        else:
            case_assignment_availability = self.case_assignment_availability

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        is_out_of_office: bool | None | Unset
        if isinstance(self.is_out_of_office, Unset):
            is_out_of_office = UNSET
        else:
            is_out_of_office = self.is_out_of_office

        out_of_office_message: None | str | Unset
        if isinstance(self.out_of_office_message, Unset):
            out_of_office_message = UNSET
        else:
            out_of_office_message = self.out_of_office_message

        managed_by_partner: bool | None | Unset
        if isinstance(self.managed_by_partner, Unset):
            managed_by_partner = UNSET
        else:
            managed_by_partner = self.managed_by_partner

        automatic_sync_video_file: dict[str, Any] | None | Unset
        if isinstance(self.automatic_sync_video_file, Unset):
            automatic_sync_video_file = UNSET
        elif isinstance(
            self.automatic_sync_video_file, MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0
        ):
            automatic_sync_video_file = self.automatic_sync_video_file.to_dict()
        else:
            automatic_sync_video_file = self.automatic_sync_video_file

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
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if fax_number is not UNSET:
            field_dict["fax_number"] = fax_number
        if profile_url is not UNSET:
            field_dict["profile_url"] = profile_url
        if photo is not UNSET:
            field_dict["photo"] = photo
        if licenses is not UNSET:
            field_dict["licenses"] = licenses
        if practice_areas is not UNSET:
            field_dict["practice_areas"] = practice_areas
        if bio_details is not UNSET:
            field_dict["bio_details"] = bio_details
        if automatic_sync_message is not UNSET:
            field_dict["automatic_sync_message"] = automatic_sync_message
        if is_message_availability is not UNSET:
            field_dict["is_message_availability"] = is_message_availability
        if case_assignment_availability is not UNSET:
            field_dict["case_assignment_availability"] = case_assignment_availability
        if active is not UNSET:
            field_dict["active"] = active
        if is_out_of_office is not UNSET:
            field_dict["is_out_of_office"] = is_out_of_office
        if out_of_office_message is not UNSET:
            field_dict["out_of_office_message"] = out_of_office_message
        if managed_by_partner is not UNSET:
            field_dict["managed_by_partner"] = managed_by_partner
        if automatic_sync_video_file is not UNSET:
            field_dict["automatic_sync_video_file"] = automatic_sync_video_file

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_partner_clinician_response_2xx_automatic_sync_video_file_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_partner_clinician_response_2xx_licenses_type_0_item_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_partner_clinician_response_2xx_photo_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0,  # noqa: PLC0415
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

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_suffix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        suffix = _parse_suffix(d.pop("suffix", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

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

        def _parse_photo(data: object) -> MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                photo_type_0 = MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0.from_dict(data)

                return photo_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetPartnerClinicianResponse2XXPhotoType0 | None | Unset, data)

        photo = _parse_photo(d.pop("photo", UNSET))

        def _parse_licenses(
            data: object,
        ) -> list[MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            licenses_type_0_item_type_0 = (
                                MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0.from_dict(data)
                            )

                            return licenses_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 | None, data)

                    licenses_type_0_item = _parse_licenses_type_0_item(licenses_type_0_item_data)

                    licenses_type_0.append(licenses_type_0_item)

                return licenses_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsGetPartnerClinicianResponse2XXLicensesType0ItemType0 | None] | None | Unset, data
            )

        licenses = _parse_licenses(d.pop("licenses", UNSET))

        def _parse_practice_areas(
            data: object,
        ) -> list[MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                practice_areas_type_0 = []
                _practice_areas_type_0 = data
                for practice_areas_type_0_item_data in _practice_areas_type_0:

                    def _parse_practice_areas_type_0_item(
                        data: object,
                    ) -> MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            practice_areas_type_0_item_type_0 = (
                                MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0.from_dict(data)
                            )

                            return practice_areas_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 | None, data
                        )

                    practice_areas_type_0_item = _parse_practice_areas_type_0_item(practice_areas_type_0_item_data)

                    practice_areas_type_0.append(practice_areas_type_0_item)

                return practice_areas_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0 | None] | None | Unset,
                data,
            )

        practice_areas = _parse_practice_areas(d.pop("practice_areas", UNSET))

        def _parse_bio_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bio_details = _parse_bio_details(d.pop("bio_details", UNSET))

        automatic_sync_message = d.pop("automatic_sync_message", UNSET)

        def _parse_is_message_availability(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_message_availability = _parse_is_message_availability(d.pop("is_message_availability", UNSET))

        def _parse_case_assignment_availability(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        case_assignment_availability = _parse_case_assignment_availability(d.pop("case_assignment_availability", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_is_out_of_office(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_out_of_office = _parse_is_out_of_office(d.pop("is_out_of_office", UNSET))

        def _parse_out_of_office_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        out_of_office_message = _parse_out_of_office_message(d.pop("out_of_office_message", UNSET))

        def _parse_managed_by_partner(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        managed_by_partner = _parse_managed_by_partner(d.pop("managed_by_partner", UNSET))

        def _parse_automatic_sync_video_file(
            data: object,
        ) -> MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                automatic_sync_video_file_type_0 = (
                    MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0.from_dict(data)
                )

                return automatic_sync_video_file_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetPartnerClinicianResponse2XXAutomaticSyncVideoFileType0 | None | Unset, data)

        automatic_sync_video_file = _parse_automatic_sync_video_file(d.pop("automatic_sync_video_file", UNSET))

        md_integrations_get_partner_clinician_response_2xx = cls(
            clinician_id=clinician_id,
            is_online=is_online,
            specialty=specialty,
            full_name=full_name,
            first_name=first_name,
            last_name=last_name,
            date_of_birth=date_of_birth,
            suffix=suffix,
            email=email,
            phone_number=phone_number,
            phone_type=phone_type,
            fax_number=fax_number,
            profile_url=profile_url,
            photo=photo,
            licenses=licenses,
            practice_areas=practice_areas,
            bio_details=bio_details,
            automatic_sync_message=automatic_sync_message,
            is_message_availability=is_message_availability,
            case_assignment_availability=case_assignment_availability,
            active=active,
            is_out_of_office=is_out_of_office,
            out_of_office_message=out_of_office_message,
            managed_by_partner=managed_by_partner,
            automatic_sync_video_file=automatic_sync_video_file,
        )

        md_integrations_get_partner_clinician_response_2xx.additional_properties = d
        return md_integrations_get_partner_clinician_response_2xx

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
