from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0")


@_attrs_define
class MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        suffix (Any | Unset):
        email (None | str | Unset):
        phone_number (Any | Unset):
        phone_type (Any | Unset):
        photo_id (Any | Unset):
        active (bool | None | Unset):
        bio_details (Any | Unset):
        date_of_birth (None | str | Unset):
        address_id (None | str | Unset):
        specialty (Any | Unset):
        fax_number (Any | Unset):
        profile_url (Any | Unset):
        signature_id (Any | Unset):
        case_assignment_availability (bool | None | Unset):
        timezone_id (None | str | Unset):
        passcode_id (None | str | Unset):
        is_out_of_office (bool | None | Unset):
        out_of_office_message (Any | Unset):
        automatic_sync_message (Any | Unset):
        managed_by_partner (bool | None | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        full_name (None | str | Unset):
        is_online (bool | None | Unset):
        priority (Any | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    suffix: Any | Unset = UNSET
    email: None | str | Unset = UNSET
    phone_number: Any | Unset = UNSET
    phone_type: Any | Unset = UNSET
    photo_id: Any | Unset = UNSET
    active: bool | None | Unset = UNSET
    bio_details: Any | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    address_id: None | str | Unset = UNSET
    specialty: Any | Unset = UNSET
    fax_number: Any | Unset = UNSET
    profile_url: Any | Unset = UNSET
    signature_id: Any | Unset = UNSET
    case_assignment_availability: bool | None | Unset = UNSET
    timezone_id: None | str | Unset = UNSET
    passcode_id: None | str | Unset = UNSET
    is_out_of_office: bool | None | Unset = UNSET
    out_of_office_message: Any | Unset = UNSET
    automatic_sync_message: Any | Unset = UNSET
    managed_by_partner: bool | None | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    full_name: None | str | Unset = UNSET
    is_online: bool | None | Unset = UNSET
    priority: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        phone_number = self.phone_number

        phone_type = self.phone_type

        photo_id = self.photo_id

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        bio_details = self.bio_details

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

        address_id: None | str | Unset
        if isinstance(self.address_id, Unset):
            address_id = UNSET
        else:
            address_id = self.address_id

        specialty = self.specialty

        fax_number = self.fax_number

        profile_url = self.profile_url

        signature_id = self.signature_id

        case_assignment_availability: bool | None | Unset
        if isinstance(self.case_assignment_availability, Unset):
            case_assignment_availability = UNSET
        else:
            case_assignment_availability = self.case_assignment_availability

        timezone_id: None | str | Unset
        if isinstance(self.timezone_id, Unset):
            timezone_id = UNSET
        else:
            timezone_id = self.timezone_id

        passcode_id: None | str | Unset
        if isinstance(self.passcode_id, Unset):
            passcode_id = UNSET
        else:
            passcode_id = self.passcode_id

        is_out_of_office: bool | None | Unset
        if isinstance(self.is_out_of_office, Unset):
            is_out_of_office = UNSET
        else:
            is_out_of_office = self.is_out_of_office

        out_of_office_message = self.out_of_office_message

        automatic_sync_message = self.automatic_sync_message

        managed_by_partner: bool | None | Unset
        if isinstance(self.managed_by_partner, Unset):
            managed_by_partner = UNSET
        else:
            managed_by_partner = self.managed_by_partner

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

        deleted_at = self.deleted_at

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

        priority = self.priority

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if photo_id is not UNSET:
            field_dict["photo_id"] = photo_id
        if active is not UNSET:
            field_dict["active"] = active
        if bio_details is not UNSET:
            field_dict["bio_details"] = bio_details
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if address_id is not UNSET:
            field_dict["address_id"] = address_id
        if specialty is not UNSET:
            field_dict["specialty"] = specialty
        if fax_number is not UNSET:
            field_dict["fax_number"] = fax_number
        if profile_url is not UNSET:
            field_dict["profile_url"] = profile_url
        if signature_id is not UNSET:
            field_dict["signature_id"] = signature_id
        if case_assignment_availability is not UNSET:
            field_dict["case_assignment_availability"] = case_assignment_availability
        if timezone_id is not UNSET:
            field_dict["timezone_id"] = timezone_id
        if passcode_id is not UNSET:
            field_dict["passcode_id"] = passcode_id
        if is_out_of_office is not UNSET:
            field_dict["is_out_of_office"] = is_out_of_office
        if out_of_office_message is not UNSET:
            field_dict["out_of_office_message"] = out_of_office_message
        if automatic_sync_message is not UNSET:
            field_dict["automatic_sync_message"] = automatic_sync_message
        if managed_by_partner is not UNSET:
            field_dict["managed_by_partner"] = managed_by_partner
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if is_online is not UNSET:
            field_dict["is_online"] = is_online
        if priority is not UNSET:
            field_dict["priority"] = priority

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

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

        phone_number = d.pop("phone_number", UNSET)

        phone_type = d.pop("phone_type", UNSET)

        photo_id = d.pop("photo_id", UNSET)

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        bio_details = d.pop("bio_details", UNSET)

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_address_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_id = _parse_address_id(d.pop("address_id", UNSET))

        specialty = d.pop("specialty", UNSET)

        fax_number = d.pop("fax_number", UNSET)

        profile_url = d.pop("profile_url", UNSET)

        signature_id = d.pop("signature_id", UNSET)

        def _parse_case_assignment_availability(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        case_assignment_availability = _parse_case_assignment_availability(d.pop("case_assignment_availability", UNSET))

        def _parse_timezone_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone_id = _parse_timezone_id(d.pop("timezone_id", UNSET))

        def _parse_passcode_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        passcode_id = _parse_passcode_id(d.pop("passcode_id", UNSET))

        def _parse_is_out_of_office(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_out_of_office = _parse_is_out_of_office(d.pop("is_out_of_office", UNSET))

        out_of_office_message = d.pop("out_of_office_message", UNSET)

        automatic_sync_message = d.pop("automatic_sync_message", UNSET)

        def _parse_managed_by_partner(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        managed_by_partner = _parse_managed_by_partner(d.pop("managed_by_partner", UNSET))

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

        deleted_at = d.pop("deleted_at", UNSET)

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

        priority = d.pop("priority", UNSET)

        md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0 = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            suffix=suffix,
            email=email,
            phone_number=phone_number,
            phone_type=phone_type,
            photo_id=photo_id,
            active=active,
            bio_details=bio_details,
            date_of_birth=date_of_birth,
            address_id=address_id,
            specialty=specialty,
            fax_number=fax_number,
            profile_url=profile_url,
            signature_id=signature_id,
            case_assignment_availability=case_assignment_availability,
            timezone_id=timezone_id,
            passcode_id=passcode_id,
            is_out_of_office=is_out_of_office,
            out_of_office_message=out_of_office_message,
            automatic_sync_message=automatic_sync_message,
            managed_by_partner=managed_by_partner,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            full_name=full_name,
            is_online=is_online,
            priority=priority,
        )

        md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0.additional_properties = d
        return md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0

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
