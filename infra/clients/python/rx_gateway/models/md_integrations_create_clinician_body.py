from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_clinician_body_address import (
        MdIntegrationsCreateClinicianBodyAddress,
    )


T = TypeVar("T", bound="MdIntegrationsCreateClinicianBody")


@_attrs_define
class MdIntegrationsCreateClinicianBody:
    """
    Attributes:
        permissions (list[Any] | Unset):
        suffix (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        case_assignment_availability (bool | Unset):
        is_message_availability (bool | Unset):
        is_testing_account (bool | Unset):
        is_out_of_office (bool | Unset):
        automatic_sync_message (str | Unset):
        bio_details (str | Unset):
        out_of_office_message (str | Unset):
        specialty (str | Unset):
        automatic_sync_video_file_id (Any | Unset):
        thank_you_video_file_id (Any | Unset):
        photo_id (Any | Unset):
        signature_id (Any | Unset):
        w9form_id (Any | Unset):
        timezone_id (str | Unset):
        profile_url (str | Unset):
        gender (int | Unset):
        date_of_birth (str | Unset):
        phone_number (str | Unset):
        fax_number (Any | Unset):
        phone_type (int | Unset):
        email (str | Unset):
        address (MdIntegrationsCreateClinicianBodyAddress | Unset):
    """

    permissions: list[Any] | Unset = UNSET
    suffix: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    case_assignment_availability: bool | Unset = UNSET
    is_message_availability: bool | Unset = UNSET
    is_testing_account: bool | Unset = UNSET
    is_out_of_office: bool | Unset = UNSET
    automatic_sync_message: str | Unset = UNSET
    bio_details: str | Unset = UNSET
    out_of_office_message: str | Unset = UNSET
    specialty: str | Unset = UNSET
    automatic_sync_video_file_id: Any | Unset = UNSET
    thank_you_video_file_id: Any | Unset = UNSET
    photo_id: Any | Unset = UNSET
    signature_id: Any | Unset = UNSET
    w9form_id: Any | Unset = UNSET
    timezone_id: str | Unset = UNSET
    profile_url: str | Unset = UNSET
    gender: int | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    fax_number: Any | Unset = UNSET
    phone_type: int | Unset = UNSET
    email: str | Unset = UNSET
    address: MdIntegrationsCreateClinicianBodyAddress | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        permissions: list[Any] | Unset = UNSET
        if not isinstance(self.permissions, Unset):
            permissions = self.permissions

        suffix = self.suffix

        first_name = self.first_name

        last_name = self.last_name

        case_assignment_availability = self.case_assignment_availability

        is_message_availability = self.is_message_availability

        is_testing_account = self.is_testing_account

        is_out_of_office = self.is_out_of_office

        automatic_sync_message = self.automatic_sync_message

        bio_details = self.bio_details

        out_of_office_message = self.out_of_office_message

        specialty = self.specialty

        automatic_sync_video_file_id = self.automatic_sync_video_file_id

        thank_you_video_file_id = self.thank_you_video_file_id

        photo_id = self.photo_id

        signature_id = self.signature_id

        w9form_id = self.w9form_id

        timezone_id = self.timezone_id

        profile_url = self.profile_url

        gender = self.gender

        date_of_birth = self.date_of_birth

        phone_number = self.phone_number

        fax_number = self.fax_number

        phone_type = self.phone_type

        email = self.email

        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = self.address.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if case_assignment_availability is not UNSET:
            field_dict["case_assignment_availability"] = case_assignment_availability
        if is_message_availability is not UNSET:
            field_dict["is_message_availability"] = is_message_availability
        if is_testing_account is not UNSET:
            field_dict["is_testing_account"] = is_testing_account
        if is_out_of_office is not UNSET:
            field_dict["is_out_of_office"] = is_out_of_office
        if automatic_sync_message is not UNSET:
            field_dict["automatic_sync_message"] = automatic_sync_message
        if bio_details is not UNSET:
            field_dict["bio_details"] = bio_details
        if out_of_office_message is not UNSET:
            field_dict["out_of_office_message"] = out_of_office_message
        if specialty is not UNSET:
            field_dict["specialty"] = specialty
        if automatic_sync_video_file_id is not UNSET:
            field_dict["automatic_sync_video_file_id"] = automatic_sync_video_file_id
        if thank_you_video_file_id is not UNSET:
            field_dict["thank_you_video_file_id"] = thank_you_video_file_id
        if photo_id is not UNSET:
            field_dict["photo_id"] = photo_id
        if signature_id is not UNSET:
            field_dict["signature_id"] = signature_id
        if w9form_id is not UNSET:
            field_dict["w9form_id"] = w9form_id
        if timezone_id is not UNSET:
            field_dict["timezone_id"] = timezone_id
        if profile_url is not UNSET:
            field_dict["profile_url"] = profile_url
        if gender is not UNSET:
            field_dict["gender"] = gender
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if fax_number is not UNSET:
            field_dict["fax_number"] = fax_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if email is not UNSET:
            field_dict["email"] = email
        if address is not UNSET:
            field_dict["address"] = address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_clinician_body_address import (
            MdIntegrationsCreateClinicianBodyAddress,  # noqa: PLC0415
        )

        d = dict(src_dict)
        permissions = cast(list[Any], d.pop("permissions", UNSET))

        suffix = d.pop("suffix", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        case_assignment_availability = d.pop("case_assignment_availability", UNSET)

        is_message_availability = d.pop("is_message_availability", UNSET)

        is_testing_account = d.pop("is_testing_account", UNSET)

        is_out_of_office = d.pop("is_out_of_office", UNSET)

        automatic_sync_message = d.pop("automatic_sync_message", UNSET)

        bio_details = d.pop("bio_details", UNSET)

        out_of_office_message = d.pop("out_of_office_message", UNSET)

        specialty = d.pop("specialty", UNSET)

        automatic_sync_video_file_id = d.pop("automatic_sync_video_file_id", UNSET)

        thank_you_video_file_id = d.pop("thank_you_video_file_id", UNSET)

        photo_id = d.pop("photo_id", UNSET)

        signature_id = d.pop("signature_id", UNSET)

        w9form_id = d.pop("w9form_id", UNSET)

        timezone_id = d.pop("timezone_id", UNSET)

        profile_url = d.pop("profile_url", UNSET)

        gender = d.pop("gender", UNSET)

        date_of_birth = d.pop("date_of_birth", UNSET)

        phone_number = d.pop("phone_number", UNSET)

        fax_number = d.pop("fax_number", UNSET)

        phone_type = d.pop("phone_type", UNSET)

        email = d.pop("email", UNSET)

        _address = d.pop("address", UNSET)
        address: MdIntegrationsCreateClinicianBodyAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = MdIntegrationsCreateClinicianBodyAddress.from_dict(_address)

        md_integrations_create_clinician_body = cls(
            permissions=permissions,
            suffix=suffix,
            first_name=first_name,
            last_name=last_name,
            case_assignment_availability=case_assignment_availability,
            is_message_availability=is_message_availability,
            is_testing_account=is_testing_account,
            is_out_of_office=is_out_of_office,
            automatic_sync_message=automatic_sync_message,
            bio_details=bio_details,
            out_of_office_message=out_of_office_message,
            specialty=specialty,
            automatic_sync_video_file_id=automatic_sync_video_file_id,
            thank_you_video_file_id=thank_you_video_file_id,
            photo_id=photo_id,
            signature_id=signature_id,
            w9form_id=w9form_id,
            timezone_id=timezone_id,
            profile_url=profile_url,
            gender=gender,
            date_of_birth=date_of_birth,
            phone_number=phone_number,
            fax_number=fax_number,
            phone_type=phone_type,
            email=email,
            address=address,
        )

        md_integrations_create_clinician_body.additional_properties = d
        return md_integrations_create_clinician_body

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
