from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_test_prescription_response_2xx_patient_type_0_environment_type_0 import (
        MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0")


@_attrs_define
class MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        active (bool | None | Unset):
        prefix (None | str | Unset):
        weight (int | None | Unset):
        height (Any | Unset):
        gender (int | None | Unset):
        phone_number (Any | Unset):
        phone_type (None | str | Unset):
        address_id (None | str | Unset):
        driver_license_id (Any | Unset):
        allergies (Any | Unset):
        current_medications (Any | Unset):
        pregnancy (bool | None | Unset):
        partner_id (None | str | Unset):
        environment_id (None | str | Unset):
        clinician_id (None | str | Unset):
        metadata (Any | Unset):
        intro_video_file_id (None | str | Unset):
        recent_encounter_id (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        patient_id (None | str | Unset):
        full_name (None | str | Unset):
        abbreviated_name (None | str | Unset):
        is_live (bool | None | Unset):
        intro_video_id (None | str | Unset):
        environment (MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0 | None | Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    prefix: None | str | Unset = UNSET
    weight: int | None | Unset = UNSET
    height: Any | Unset = UNSET
    gender: int | None | Unset = UNSET
    phone_number: Any | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    address_id: None | str | Unset = UNSET
    driver_license_id: Any | Unset = UNSET
    allergies: Any | Unset = UNSET
    current_medications: Any | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    clinician_id: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    intro_video_file_id: None | str | Unset = UNSET
    recent_encounter_id: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    abbreviated_name: None | str | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    intro_video_id: None | str | Unset = UNSET
    environment: MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_test_prescription_response_2xx_patient_type_0_environment_type_0 import (
            MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0,  # noqa: PLC0415
        )

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

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        weight: int | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
            weight = self.weight

        height = self.height

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender

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

        allergies = self.allergies

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

        metadata = self.metadata

        intro_video_file_id: None | str | Unset
        if isinstance(self.intro_video_file_id, Unset):
            intro_video_file_id = UNSET
        else:
            intro_video_file_id = self.intro_video_file_id

        recent_encounter_id: None | str | Unset
        if isinstance(self.recent_encounter_id, Unset):
            recent_encounter_id = UNSET
        else:
            recent_encounter_id = self.recent_encounter_id

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

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

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

        intro_video_id: None | str | Unset
        if isinstance(self.intro_video_id, Unset):
            intro_video_id = UNSET
        else:
            intro_video_id = self.intro_video_id

        environment: dict[str, Any] | None | Unset
        if isinstance(self.environment, Unset):
            environment = UNSET
        elif isinstance(self.environment, MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0):
            environment = self.environment.to_dict()
        else:
            environment = self.environment

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
        if recent_encounter_id is not UNSET:
            field_dict["recent_encounter_id"] = recent_encounter_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if abbreviated_name is not UNSET:
            field_dict["abbreviated_name"] = abbreviated_name
        if is_live is not UNSET:
            field_dict["is_live"] = is_live
        if intro_video_id is not UNSET:
            field_dict["intro_video_id"] = intro_video_id
        if environment is not UNSET:
            field_dict["environment"] = environment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_test_prescription_response_2xx_patient_type_0_environment_type_0 import (
            MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0,  # noqa: PLC0415
        )

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

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

        def _parse_weight(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        weight = _parse_weight(d.pop("weight", UNSET))

        height = d.pop("height", UNSET)

        def _parse_gender(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

        phone_number = d.pop("phone_number", UNSET)

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

        allergies = d.pop("allergies", UNSET)

        current_medications = d.pop("current_medications", UNSET)

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

        metadata = d.pop("metadata", UNSET)

        def _parse_intro_video_file_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        intro_video_file_id = _parse_intro_video_file_id(d.pop("intro_video_file_id", UNSET))

        def _parse_recent_encounter_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recent_encounter_id = _parse_recent_encounter_id(d.pop("recent_encounter_id", UNSET))

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

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

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

        def _parse_intro_video_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        intro_video_id = _parse_intro_video_id(d.pop("intro_video_id", UNSET))

        def _parse_environment(
            data: object,
        ) -> MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                environment_type_0 = (
                    MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0.from_dict(data)
                )

                return environment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsCreateTestPrescriptionResponse2XXPatientType0EnvironmentType0 | None | Unset, data
            )

        environment = _parse_environment(d.pop("environment", UNSET))

        md_integrations_create_test_prescription_response_2xx_patient_type_0 = cls(
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
            recent_encounter_id=recent_encounter_id,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            patient_id=patient_id,
            full_name=full_name,
            abbreviated_name=abbreviated_name,
            is_live=is_live,
            intro_video_id=intro_video_id,
            environment=environment,
        )

        md_integrations_create_test_prescription_response_2xx_patient_type_0.additional_properties = d
        return md_integrations_create_test_prescription_response_2xx_patient_type_0

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
