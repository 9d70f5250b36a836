from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_assign_case_response_2xx_patient_type_0_address_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0,
    )
    from ..models.md_integrations_assign_case_response_2xx_patient_type_0_dosespot_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0,
    )
    from ..models.md_integrations_assign_case_response_2xx_patient_type_0_driver_license_type_0 import (
        MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0,
    )


T = TypeVar("T", bound="MdIntegrationsAssignCaseResponse2XXPatientType0")


@_attrs_define
class MdIntegrationsAssignCaseResponse2XXPatientType0:
    """
    Attributes:
        prefix (None | str | Unset):
        first_name (None | str | Unset):
        middle_name (None | str | Unset):
        last_name (None | str | Unset):
        email (None | str | Unset):
        date_of_birth (None | str | Unset):
        gender (int | None | Unset):
        height (int | None | Unset):
        metadata (None | str | Unset):
        weight (int | None | Unset):
        phone_number (None | str | Unset):
        phone_type (None | str | Unset):
        active (bool | None | Unset):
        dosespot (MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0 | None | Unset):
        patient_id (None | str | Unset):
        gender_label (None | str | Unset):
        current_medications (None | str | Unset):
        allergies (None | str | Unset):
        medical_conditions (None | str | Unset):
        pregnancy (bool | None | Unset):
        is_live (bool | None | Unset):
        driver_license (MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0 | None | Unset):
        address (MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0 | None | Unset):
    """

    prefix: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    gender: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    metadata: None | str | Unset = UNSET
    weight: int | None | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: None | str | Unset = UNSET
    active: bool | None | Unset = UNSET
    dosespot: MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0 | None | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    gender_label: None | str | Unset = UNSET
    current_medications: None | str | Unset = UNSET
    allergies: None | str | Unset = UNSET
    medical_conditions: None | str | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    driver_license: MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0 | None | Unset = UNSET
    address: MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_assign_case_response_2xx_patient_type_0_address_type_0 import (
            MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_assign_case_response_2xx_patient_type_0_dosespot_type_0 import (
            MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_assign_case_response_2xx_patient_type_0_driver_license_type_0 import (
            MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0,  # noqa: PLC0415
        )

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
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

        height: int | None | Unset
        if isinstance(self.height, Unset):
            height = UNSET
        else:
            height = self.height

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        weight: int | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
            weight = self.weight

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

        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        dosespot: dict[str, Any] | None | Unset
        if isinstance(self.dosespot, Unset):
            dosespot = UNSET
        elif isinstance(self.dosespot, MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0):
            dosespot = self.dosespot.to_dict()
        else:
            dosespot = self.dosespot

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        gender_label: None | str | Unset
        if isinstance(self.gender_label, Unset):
            gender_label = UNSET
        else:
            gender_label = self.gender_label

        current_medications: None | str | Unset
        if isinstance(self.current_medications, Unset):
            current_medications = UNSET
        else:
            current_medications = self.current_medications

        allergies: None | str | Unset
        if isinstance(self.allergies, Unset):
            allergies = UNSET
        else:
            allergies = self.allergies

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

        is_live: bool | None | Unset
        if isinstance(self.is_live, Unset):
            is_live = UNSET
        else:
            is_live = self.is_live

        driver_license: dict[str, Any] | None | Unset
        if isinstance(self.driver_license, Unset):
            driver_license = UNSET
        elif isinstance(self.driver_license, MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0):
            driver_license = self.driver_license.to_dict()
        else:
            driver_license = self.driver_license

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0):
            address = self.address.to_dict()
        else:
            address = self.address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if email is not UNSET:
            field_dict["email"] = email
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if gender is not UNSET:
            field_dict["gender"] = gender
        if height is not UNSET:
            field_dict["height"] = height
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if weight is not UNSET:
            field_dict["weight"] = weight
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if active is not UNSET:
            field_dict["active"] = active
        if dosespot is not UNSET:
            field_dict["dosespot"] = dosespot
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if gender_label is not UNSET:
            field_dict["gender_label"] = gender_label
        if current_medications is not UNSET:
            field_dict["current_medications"] = current_medications
        if allergies is not UNSET:
            field_dict["allergies"] = allergies
        if medical_conditions is not UNSET:
            field_dict["medical_conditions"] = medical_conditions
        if pregnancy is not UNSET:
            field_dict["pregnancy"] = pregnancy
        if is_live is not UNSET:
            field_dict["is_live"] = is_live
        if driver_license is not UNSET:
            field_dict["driver_license"] = driver_license
        if address is not UNSET:
            field_dict["address"] = address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_assign_case_response_2xx_patient_type_0_address_type_0 import (
            MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_assign_case_response_2xx_patient_type_0_dosespot_type_0 import (
            MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_assign_case_response_2xx_patient_type_0_driver_license_type_0 import (
            MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_middle_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        middle_name = _parse_middle_name(d.pop("middle_name", UNSET))

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

        def _parse_height(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        height = _parse_height(d.pop("height", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_weight(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        weight = _parse_weight(d.pop("weight", UNSET))

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

        def _parse_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        active = _parse_active(d.pop("active", UNSET))

        def _parse_dosespot(
            data: object,
        ) -> MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dosespot_type_0 = MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0.from_dict(data)

                return dosespot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsAssignCaseResponse2XXPatientType0DosespotType0 | None | Unset, data)

        dosespot = _parse_dosespot(d.pop("dosespot", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_gender_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gender_label = _parse_gender_label(d.pop("gender_label", UNSET))

        def _parse_current_medications(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        current_medications = _parse_current_medications(d.pop("current_medications", UNSET))

        def _parse_allergies(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        allergies = _parse_allergies(d.pop("allergies", UNSET))

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

        def _parse_is_live(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_live = _parse_is_live(d.pop("is_live", UNSET))

        def _parse_driver_license(
            data: object,
        ) -> MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                driver_license_type_0 = MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0.from_dict(
                    data
                )

                return driver_license_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsAssignCaseResponse2XXPatientType0DriverLicenseType0 | None | Unset, data)

        driver_license = _parse_driver_license(d.pop("driver_license", UNSET))

        def _parse_address(data: object) -> MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                address_type_0 = MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0.from_dict(data)

                return address_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsAssignCaseResponse2XXPatientType0AddressType0 | None | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        md_integrations_assign_case_response_2xx_patient_type_0 = cls(
            prefix=prefix,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            email=email,
            date_of_birth=date_of_birth,
            gender=gender,
            height=height,
            metadata=metadata,
            weight=weight,
            phone_number=phone_number,
            phone_type=phone_type,
            active=active,
            dosespot=dosespot,
            patient_id=patient_id,
            gender_label=gender_label,
            current_medications=current_medications,
            allergies=allergies,
            medical_conditions=medical_conditions,
            pregnancy=pregnancy,
            is_live=is_live,
            driver_license=driver_license,
            address=address,
        )

        md_integrations_assign_case_response_2xx_patient_type_0.additional_properties = d
        return md_integrations_assign_case_response_2xx_patient_type_0

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
