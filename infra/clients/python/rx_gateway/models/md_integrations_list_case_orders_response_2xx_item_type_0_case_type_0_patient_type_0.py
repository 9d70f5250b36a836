from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0")


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0:
    """
    Attributes:
        patient_id (None | str | Unset):
        date_of_birth (None | str | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        gender (int | None | Unset):
        gender_label (None | str | Unset):
        email (None | str | Unset):
        phone_number (None | str | Unset):
        pregnancy (bool | None | Unset):
        address (MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0 | None | Unset):
    """

    patient_id: None | str | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    gender: int | None | Unset = UNSET
    gender_label: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    address: MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0,  # noqa: PLC0415
        )

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

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

        pregnancy: bool | None | Unset
        if isinstance(self.pregnancy, Unset):
            pregnancy = UNSET
        else:
            pregnancy = self.pregnancy

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(
            self.address, MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0
        ):
            address = self.address.to_dict()
        else:
            address = self.address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if gender is not UNSET:
            field_dict["gender"] = gender
        if gender_label is not UNSET:
            field_dict["gender_label"] = gender_label
        if email is not UNSET:
            field_dict["email"] = email
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if pregnancy is not UNSET:
            field_dict["pregnancy"] = pregnancy
        if address is not UNSET:
            field_dict["address"] = address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0_address_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

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

        def _parse_pregnancy(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        pregnancy = _parse_pregnancy(d.pop("pregnancy", UNSET))

        def _parse_address(
            data: object,
        ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                address_type_0 = (
                    MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0.from_dict(data)
                )

                return address_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0AddressType0 | None | Unset, data
            )

        address = _parse_address(d.pop("address", UNSET))

        md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0 = cls(
            patient_id=patient_id,
            date_of_birth=date_of_birth,
            first_name=first_name,
            last_name=last_name,
            gender=gender,
            gender_label=gender_label,
            email=email,
            phone_number=phone_number,
            pregnancy=pregnancy,
            address=address,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0

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
