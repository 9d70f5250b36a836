from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0,
    )
    from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0,
    )
    from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0,
    )
    from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0 import (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0")


@_attrs_define
class MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0:
    """
    Attributes:
        patient_id (None | str | Unset):
        partner_id (None | str | Unset):
        prefix (Any | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        metadata (None | str | Unset):
        email (None | str | Unset):
        weight (Any | Unset):
        height (Any | Unset):
        date_of_birth (None | str | Unset):
        gender (int | None | Unset):
        gender_label (None | str | Unset):
        active (bool | None | Unset):
        phone_number (None | str | Unset):
        phone_type (None | str | Unset):
        current_medications (Any | Unset):
        medical_conditions (Any | Unset):
        allergies (Any | Unset):
        pregnancy (bool | None | Unset):
        ssn (Any | Unset):
        created_at (None | str | Unset):
        is_live (bool | None | Unset):
        exam_id (Any | Unset):
        recent_encounter_id (Any | Unset):
        important_offering_case_id (Any | Unset):
        clinician_id (Any | Unset):
        dosespot (MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0 | None |
            Unset):
        partner (MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0 | None | Unset):
        driver_license (Any | Unset):
        address (MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0 | None | Unset):
        intro_video (Any | Unset):
        patient_auth (MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0 | None
            | Unset):
    """

    patient_id: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    prefix: Any | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    weight: Any | Unset = UNSET
    height: Any | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    gender: int | None | Unset = UNSET
    gender_label: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    current_medications: Any | Unset = UNSET
    medical_conditions: Any | Unset = UNSET
    allergies: Any | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    ssn: Any | Unset = UNSET
    created_at: None | str | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    exam_id: Any | Unset = UNSET
    recent_encounter_id: Any | Unset = UNSET
    important_offering_case_id: Any | Unset = UNSET
    clinician_id: Any | Unset = UNSET
    dosespot: MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0 | None | Unset = (
        UNSET
    )
    partner: MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0 | None | Unset = (
        UNSET
    )
    driver_license: Any | Unset = UNSET
    address: MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0 | None | Unset = (
        UNSET
    )
    intro_video: Any | Unset = UNSET
    patient_auth: (
        MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0,  # noqa: PLC0415
        )

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        prefix = self.prefix

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

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        weight = self.weight

        height = self.height

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

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

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

        current_medications = self.current_medications

        medical_conditions = self.medical_conditions

        allergies = self.allergies

        pregnancy: bool | None | Unset
        if isinstance(self.pregnancy, Unset):
            pregnancy = UNSET
        else:
            pregnancy = self.pregnancy

        ssn = self.ssn

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        is_live: bool | None | Unset
        if isinstance(self.is_live, Unset):
            is_live = UNSET
        else:
            is_live = self.is_live

        exam_id = self.exam_id

        recent_encounter_id = self.recent_encounter_id

        important_offering_case_id = self.important_offering_case_id

        clinician_id = self.clinician_id

        dosespot: dict[str, Any] | None | Unset
        if isinstance(self.dosespot, Unset):
            dosespot = UNSET
        elif isinstance(
            self.dosespot, MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0
        ):
            dosespot = self.dosespot.to_dict()
        else:
            dosespot = self.dosespot

        partner: dict[str, Any] | None | Unset
        if isinstance(self.partner, Unset):
            partner = UNSET
        elif isinstance(
            self.partner, MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0
        ):
            partner = self.partner.to_dict()
        else:
            partner = self.partner

        driver_license = self.driver_license

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(
            self.address, MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0
        ):
            address = self.address.to_dict()
        else:
            address = self.address

        intro_video = self.intro_video

        patient_auth: dict[str, Any] | None | Unset
        if isinstance(self.patient_auth, Unset):
            patient_auth = UNSET
        elif isinstance(
            self.patient_auth,
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0,
        ):
            patient_auth = self.patient_auth.to_dict()
        else:
            patient_auth = self.patient_auth

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if email is not UNSET:
            field_dict["email"] = email
        if weight is not UNSET:
            field_dict["weight"] = weight
        if height is not UNSET:
            field_dict["height"] = height
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if gender is not UNSET:
            field_dict["gender"] = gender
        if gender_label is not UNSET:
            field_dict["gender_label"] = gender_label
        if active is not UNSET:
            field_dict["active"] = active
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if current_medications is not UNSET:
            field_dict["current_medications"] = current_medications
        if medical_conditions is not UNSET:
            field_dict["medical_conditions"] = medical_conditions
        if allergies is not UNSET:
            field_dict["allergies"] = allergies
        if pregnancy is not UNSET:
            field_dict["pregnancy"] = pregnancy
        if ssn is not UNSET:
            field_dict["ssn"] = ssn
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if is_live is not UNSET:
            field_dict["is_live"] = is_live
        if exam_id is not UNSET:
            field_dict["exam_id"] = exam_id
        if recent_encounter_id is not UNSET:
            field_dict["recent_encounter_id"] = recent_encounter_id
        if important_offering_case_id is not UNSET:
            field_dict["important_offering_case_id"] = important_offering_case_id
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if dosespot is not UNSET:
            field_dict["dosespot"] = dosespot
        if partner is not UNSET:
            field_dict["partner"] = partner
        if driver_license is not UNSET:
            field_dict["driver_license"] = driver_license
        if address is not UNSET:
            field_dict["address"] = address
        if intro_video is not UNSET:
            field_dict["intro_video"] = intro_video
        if patient_auth is not UNSET:
            field_dict["patient_auth"] = patient_auth

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_address_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_dosespot_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_partner_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0_patient_auth_type_0 import (
            MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        prefix = d.pop("prefix", UNSET)

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

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        weight = d.pop("weight", UNSET)

        height = d.pop("height", UNSET)

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

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

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

        current_medications = d.pop("current_medications", UNSET)

        medical_conditions = d.pop("medical_conditions", UNSET)

        allergies = d.pop("allergies", UNSET)

        def _parse_pregnancy(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        pregnancy = _parse_pregnancy(d.pop("pregnancy", UNSET))

        ssn = d.pop("ssn", UNSET)

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_is_live(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_live = _parse_is_live(d.pop("is_live", UNSET))

        exam_id = d.pop("exam_id", UNSET)

        recent_encounter_id = d.pop("recent_encounter_id", UNSET)

        important_offering_case_id = d.pop("important_offering_case_id", UNSET)

        clinician_id = d.pop("clinician_id", UNSET)

        def _parse_dosespot(
            data: object,
        ) -> MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dosespot_type_0 = (
                    MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0.from_dict(
                        data
                    )
                )

                return dosespot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0DosespotType0 | None | Unset,
                data,
            )

        dosespot = _parse_dosespot(d.pop("dosespot", UNSET))

        def _parse_partner(
            data: object,
        ) -> MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_type_0 = (
                    MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0.from_dict(
                        data
                    )
                )

                return partner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PartnerType0 | None | Unset,
                data,
            )

        partner = _parse_partner(d.pop("partner", UNSET))

        driver_license = d.pop("driver_license", UNSET)

        def _parse_address(
            data: object,
        ) -> MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                address_type_0 = (
                    MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0.from_dict(
                        data
                    )
                )

                return address_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0AddressType0 | None | Unset,
                data,
            )

        address = _parse_address(d.pop("address", UNSET))

        intro_video = d.pop("intro_video", UNSET)

        def _parse_patient_auth(
            data: object,
        ) -> MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_auth_type_0 = MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0.from_dict(
                    data
                )

                return patient_auth_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPartnerVouchersResponse2XXDataType0ItemType0PatientType0PatientAuthType0
                | None
                | Unset,
                data,
            )

        patient_auth = _parse_patient_auth(d.pop("patient_auth", UNSET))

        md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0 = cls(
            patient_id=patient_id,
            partner_id=partner_id,
            prefix=prefix,
            first_name=first_name,
            last_name=last_name,
            metadata=metadata,
            email=email,
            weight=weight,
            height=height,
            date_of_birth=date_of_birth,
            gender=gender,
            gender_label=gender_label,
            active=active,
            phone_number=phone_number,
            phone_type=phone_type,
            current_medications=current_medications,
            medical_conditions=medical_conditions,
            allergies=allergies,
            pregnancy=pregnancy,
            ssn=ssn,
            created_at=created_at,
            is_live=is_live,
            exam_id=exam_id,
            recent_encounter_id=recent_encounter_id,
            important_offering_case_id=important_offering_case_id,
            clinician_id=clinician_id,
            dosespot=dosespot,
            partner=partner,
            driver_license=driver_license,
            address=address,
            intro_video=intro_video,
            patient_auth=patient_auth,
        )

        md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0.additional_properties = d
        return md_integrations_list_partner_vouchers_response_2xx_data_type_0_item_type_0_patient_type_0

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
