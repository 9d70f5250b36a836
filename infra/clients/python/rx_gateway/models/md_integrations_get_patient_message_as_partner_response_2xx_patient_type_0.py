from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPatientMessageAsPartnerResponse2XXPatientType0")


@_attrs_define
class MdIntegrationsGetPatientMessageAsPartnerResponse2XXPatientType0:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        active (bool | None | Unset):
        prefix (Any | Unset):
        weight (Any | Unset):
        height (Any | Unset):
        gender (int | None | Unset):
        phone_number (None | str | Unset):
        phone_type (None | str | Unset):
        address_id (None | str | Unset):
        driver_license_id (Any | Unset):
        allergies (None | str | Unset):
        current_medications (None | str | Unset):
        pregnancy (bool | None | Unset):
        partner_id (None | str | Unset):
        environment_id (None | str | Unset):
        clinician_id (None | str | Unset):
        metadata (None | str | Unset):
        intro_video_file_id (Any | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        full_name (None | str | Unset):
        abbreviated_name (None | str | Unset):
        is_live (bool | None | Unset):
        intro_video_id (Any | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    prefix: Any | Unset = UNSET
    weight: Any | Unset = UNSET
    height: Any | Unset = UNSET
    gender: int | None | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    address_id: None | str | Unset = UNSET
    driver_license_id: Any | Unset = UNSET
    allergies: None | str | Unset = UNSET
    current_medications: None | str | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    clinician_id: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    intro_video_file_id: Any | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    full_name: None | str | Unset = UNSET
    abbreviated_name: None | str | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    intro_video_id: Any | Unset = UNSET
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

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        prefix = self.prefix

        weight = self.weight

        height = self.height

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender

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

        address_id: None | str | Unset
        if isinstance(self.address_id, Unset):
            address_id = UNSET
        else:
            address_id = self.address_id

        driver_license_id = self.driver_license_id

        allergies: None | str | Unset
        if isinstance(self.allergies, Unset):
            allergies = UNSET
        else:
            allergies = self.allergies

        current_medications: None | str | Unset
        if isinstance(self.current_medications, Unset):
            current_medications = UNSET
        else:
            current_medications = self.current_medications

        pregnancy: bool | None | Unset
        if isinstance(self.pregnancy, Unset):
            pregnancy = UNSET
        else:
            pregnancy = self.pregnancy

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        environment_id: None | str | Unset
        if isinstance(self.environment_id, Unset):
            environment_id = UNSET
        else:
            environment_id = self.environment_id

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        intro_video_file_id = self.intro_video_file_id

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

        abbreviated_name: None | str | Unset
        if isinstance(self.abbreviated_name, Unset):
            abbreviated_name = UNSET
        else:
            abbreviated_name = self.abbreviated_name

        is_live: bool | None | Unset
        if isinstance(self.is_live, Unset):
            is_live = UNSET
        else:
            is_live = self.is_live

        intro_video_id = self.intro_video_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if active is not UNSET:
            field_dict["active"] = active
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if weight is not UNSET:
            field_dict["weight"] = weight
        if height is not UNSET:
            field_dict["height"] = height
        if gender is not UNSET:
            field_dict["gender"] = gender
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if address_id is not UNSET:
            field_dict["address_id"] = address_id
        if driver_license_id is not UNSET:
            field_dict["driver_license_id"] = driver_license_id
        if allergies is not UNSET:
            field_dict["allergies"] = allergies
        if current_medications is not UNSET:
            field_dict["current_medications"] = current_medications
        if pregnancy is not UNSET:
            field_dict["pregnancy"] = pregnancy
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if intro_video_file_id is not UNSET:
            field_dict["intro_video_file_id"] = intro_video_file_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if abbreviated_name is not UNSET:
            field_dict["abbreviated_name"] = abbreviated_name
        if is_live is not UNSET:
            field_dict["is_live"] = is_live
        if intro_video_id is not UNSET:
            field_dict["intro_video_id"] = intro_video_id

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

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        prefix = d.pop("prefix", UNSET)

        weight = d.pop("weight", UNSET)

        height = d.pop("height", UNSET)

        def _parse_gender(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

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

        def _parse_address_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_id = _parse_address_id(d.pop("address_id", UNSET))

        driver_license_id = d.pop("driver_license_id", UNSET)

        def _parse_allergies(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        allergies = _parse_allergies(d.pop("allergies", UNSET))

        def _parse_current_medications(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        current_medications = _parse_current_medications(d.pop("current_medications", UNSET))

        def _parse_pregnancy(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        pregnancy = _parse_pregnancy(d.pop("pregnancy", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        def _parse_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        environment_id = _parse_environment_id(d.pop("environment_id", UNSET))

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        intro_video_file_id = d.pop("intro_video_file_id", UNSET)

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

        def _parse_abbreviated_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        abbreviated_name = _parse_abbreviated_name(d.pop("abbreviated_name", UNSET))

        def _parse_is_live(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_live = _parse_is_live(d.pop("is_live", UNSET))

        intro_video_id = d.pop("intro_video_id", UNSET)

        md_integrations_get_patient_message_as_partner_response_2xx_patient_type_0 = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            email=email,
            active=active,
            prefix=prefix,
            weight=weight,
            height=height,
            gender=gender,
            phone_number=phone_number,
            phone_type=phone_type,
            address_id=address_id,
            driver_license_id=driver_license_id,
            allergies=allergies,
            current_medications=current_medications,
            pregnancy=pregnancy,
            partner_id=partner_id,
            environment_id=environment_id,
            clinician_id=clinician_id,
            metadata=metadata,
            intro_video_file_id=intro_video_file_id,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            full_name=full_name,
            abbreviated_name=abbreviated_name,
            is_live=is_live,
            intro_video_id=intro_video_id,
        )

        md_integrations_get_patient_message_as_partner_response_2xx_patient_type_0.additional_properties = d
        return md_integrations_get_patient_message_as_partner_response_2xx_patient_type_0

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
