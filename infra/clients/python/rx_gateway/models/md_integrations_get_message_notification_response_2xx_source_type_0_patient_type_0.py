from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0,
    )
    from ..models.md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_environment_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0")


@_attrs_define
class MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0:
    """
    Attributes:
        id (None | str | Unset):
        first_name (None | str | Unset):
        middle_name (Any | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        ssn (Any | Unset):
        active (bool | None | Unset):
        prefix (Any | Unset):
        weight (int | None | Unset):
        height (int | None | Unset):
        blood_pressure (Any | Unset):
        date_of_birth (None | str | Unset):
        gender (int | None | Unset):
        gender_label (None | str | Unset):
        phone_number (None | str | Unset):
        phone_type (None | str | Unset):
        address_id (None | str | Unset):
        driver_license_id (Any | Unset):
        allergies (None | str | Unset):
        current_medications (Any | Unset):
        medical_conditions (None | str | Unset):
        pregnancy (bool | None | Unset):
        partner_id (None | str | Unset):
        environment_id (None | str | Unset):
        clinician_id (Any | Unset):
        metadata (Any | Unset):
        intro_video_file_id (Any | Unset):
        recent_encounter_id (Any | Unset):
        important_offering_case_id (Any | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        patient_id (None | str | Unset):
        full_name (None | str | Unset):
        abbreviated_name (None | str | Unset):
        is_live (bool | None | Unset):
        intro_video_id (Any | Unset):
        exam_id (None | str | Unset):
        dosespot (MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0 | None | Unset):
        metafields (list[Any] | None | Unset):
        environment (MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0 | None |
            Unset):
    """

    id: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: Any | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    ssn: Any | Unset = UNSET
    active: bool | None | Unset = UNSET
    prefix: Any | Unset = UNSET
    weight: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    blood_pressure: Any | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    gender: int | None | Unset = UNSET
    gender_label: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    address_id: None | str | Unset = UNSET
    driver_license_id: Any | Unset = UNSET
    allergies: None | str | Unset = UNSET
    current_medications: Any | Unset = UNSET
    medical_conditions: None | str | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    clinician_id: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    intro_video_file_id: Any | Unset = UNSET
    recent_encounter_id: Any | Unset = UNSET
    important_offering_case_id: Any | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    abbreviated_name: None | str | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    intro_video_id: Any | Unset = UNSET
    exam_id: None | str | Unset = UNSET
    dosespot: MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0 | None | Unset = UNSET
    metafields: list[Any] | None | Unset = UNSET
    environment: (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_environment_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0,  # noqa: PLC0415
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

        middle_name = self.middle_name

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

        ssn = self.ssn

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        prefix = self.prefix

        weight: int | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
            weight = self.weight

        height: int | None | Unset
        if isinstance(self.height, Unset):
            height = UNSET
        else:
            height = self.height

        blood_pressure = self.blood_pressure

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender

        gender_label: None | str | Unset
        if isinstance(self.gender_label, Unset):
            gender_label = UNSET
        else:
            gender_label = self.gender_label

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

        current_medications = self.current_medications

        medical_conditions: None | str | Unset
        if isinstance(self.medical_conditions, Unset):
            medical_conditions = UNSET
        else:
            medical_conditions = self.medical_conditions

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

        clinician_id = self.clinician_id

        metadata = self.metadata

        intro_video_file_id = self.intro_video_file_id

        recent_encounter_id = self.recent_encounter_id

        important_offering_case_id = self.important_offering_case_id

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

        intro_video_id = self.intro_video_id

        exam_id: None | str | Unset
        if isinstance(self.exam_id, Unset):
            exam_id = UNSET
        else:
            exam_id = self.exam_id

        dosespot: dict[str, Any] | None | Unset
        if isinstance(self.dosespot, Unset):
            dosespot = UNSET
        elif isinstance(
            self.dosespot, MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0
        ):
            dosespot = self.dosespot.to_dict()
        else:
            dosespot = self.dosespot

        metafields: list[Any] | None | Unset
        if isinstance(self.metafields, Unset):
            metafields = UNSET
        elif isinstance(self.metafields, list):
            metafields = self.metafields

        else:
            metafields = self.metafields

        environment: dict[str, Any] | None | Unset
        if isinstance(self.environment, Unset):
            environment = UNSET
        elif isinstance(
            self.environment, MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0
        ):
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
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if ssn is not UNSET:
            field_dict["ssn"] = ssn
        if active is not UNSET:
            field_dict["active"] = active
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if weight is not UNSET:
            field_dict["weight"] = weight
        if height is not UNSET:
            field_dict["height"] = height
        if blood_pressure is not UNSET:
            field_dict["blood_pressure"] = blood_pressure
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if gender is not UNSET:
            field_dict["gender"] = gender
        if gender_label is not UNSET:
            field_dict["gender_label"] = gender_label
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
        if medical_conditions is not UNSET:
            field_dict["medical_conditions"] = medical_conditions
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
        if important_offering_case_id is not UNSET:
            field_dict["important_offering_case_id"] = important_offering_case_id
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
        if exam_id is not UNSET:
            field_dict["exam_id"] = exam_id
        if dosespot is not UNSET:
            field_dict["dosespot"] = dosespot
        if metafields is not UNSET:
            field_dict["metafields"] = metafields
        if environment is not UNSET:
            field_dict["environment"] = environment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_environment_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0,  # noqa: PLC0415
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

        middle_name = d.pop("middle_name", UNSET)

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

        ssn = d.pop("ssn", UNSET)

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        prefix = d.pop("prefix", UNSET)

        def _parse_weight(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        weight = _parse_weight(d.pop("weight", UNSET))

        def _parse_height(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        height = _parse_height(d.pop("height", UNSET))

        blood_pressure = d.pop("blood_pressure", UNSET)

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_gender(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

        def _parse_gender_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gender_label = _parse_gender_label(d.pop("gender_label", UNSET))

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

        current_medications = d.pop("current_medications", UNSET)

        def _parse_medical_conditions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        medical_conditions = _parse_medical_conditions(d.pop("medical_conditions", UNSET))

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

        clinician_id = d.pop("clinician_id", UNSET)

        metadata = d.pop("metadata", UNSET)

        intro_video_file_id = d.pop("intro_video_file_id", UNSET)

        recent_encounter_id = d.pop("recent_encounter_id", UNSET)

        important_offering_case_id = d.pop("important_offering_case_id", UNSET)

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

        intro_video_id = d.pop("intro_video_id", UNSET)

        def _parse_exam_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        exam_id = _parse_exam_id(d.pop("exam_id", UNSET))

        def _parse_dosespot(
            data: object,
        ) -> MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dosespot_type_0 = (
                    MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0.from_dict(data)
                )

                return dosespot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0 | None | Unset, data
            )

        dosespot = _parse_dosespot(d.pop("dosespot", UNSET))

        def _parse_metafields(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                metafields_type_0 = cast(list[Any], data)

                return metafields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        metafields = _parse_metafields(d.pop("metafields", UNSET))

        def _parse_environment(
            data: object,
        ) -> MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                environment_type_0 = (
                    MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0.from_dict(
                        data
                    )
                )

                return environment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0EnvironmentType0 | None | Unset,
                data,
            )

        environment = _parse_environment(d.pop("environment", UNSET))

        md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0 = cls(
            id=id,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            email=email,
            ssn=ssn,
            active=active,
            prefix=prefix,
            weight=weight,
            height=height,
            blood_pressure=blood_pressure,
            date_of_birth=date_of_birth,
            gender=gender,
            gender_label=gender_label,
            phone_number=phone_number,
            phone_type=phone_type,
            address_id=address_id,
            driver_license_id=driver_license_id,
            allergies=allergies,
            current_medications=current_medications,
            medical_conditions=medical_conditions,
            pregnancy=pregnancy,
            partner_id=partner_id,
            environment_id=environment_id,
            clinician_id=clinician_id,
            metadata=metadata,
            intro_video_file_id=intro_video_file_id,
            recent_encounter_id=recent_encounter_id,
            important_offering_case_id=important_offering_case_id,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            patient_id=patient_id,
            full_name=full_name,
            abbreviated_name=abbreviated_name,
            is_live=is_live,
            intro_video_id=intro_video_id,
            exam_id=exam_id,
            dosespot=dosespot,
            metafields=metafields,
            environment=environment,
        )

        md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0.additional_properties = d
        return md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0

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
