from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
        MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0")


@_attrs_define
class MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0:
    """
    Attributes:
        address (None | str | Unset):
        address2 (None | str | Unset):
        zip_code (None | str | Unset):
        city_name (None | str | Unset):
        address_id (None | str | Unset):
        state (MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0 | None | Unset):
    """

    address: None | str | Unset = UNSET
    address2: None | str | Unset = UNSET
    zip_code: None | str | Unset = UNSET
    city_name: None | str | Unset = UNSET
    address_id: None | str | Unset = UNSET
    state: MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
            MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0,  # noqa: PLC0415
        )

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        address2: None | str | Unset
        if isinstance(self.address2, Unset):
            address2 = UNSET
        else:
            address2 = self.address2

        zip_code: None | str | Unset
        if isinstance(self.zip_code, Unset):
            zip_code = UNSET
        else:
            zip_code = self.zip_code

        city_name: None | str | Unset
        if isinstance(self.city_name, Unset):
            city_name = UNSET
        else:
            city_name = self.city_name

        address_id: None | str | Unset
        if isinstance(self.address_id, Unset):
            address_id = UNSET
        else:
            address_id = self.address_id

        state: dict[str, Any] | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0):
            state = self.state.to_dict()
        else:
            state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if address2 is not UNSET:
            field_dict["address2"] = address2
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if city_name is not UNSET:
            field_dict["city_name"] = city_name
        if address_id is not UNSET:
            field_dict["address_id"] = address_id
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_case_response_2xx_patient_type_0_address_type_0_state_type_0 import (
            MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        def _parse_address2(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address2 = _parse_address2(d.pop("address2", UNSET))

        def _parse_zip_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        zip_code = _parse_zip_code(d.pop("zip_code", UNSET))

        def _parse_city_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        city_name = _parse_city_name(d.pop("city_name", UNSET))

        def _parse_address_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address_id = _parse_address_id(d.pop("address_id", UNSET))

        def _parse_state(
            data: object,
        ) -> MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                state_type_0 = MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0.from_dict(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateCaseResponse2XXPatientType0AddressType0StateType0 | None | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        md_integrations_create_case_response_2xx_patient_type_0_address_type_0 = cls(
            address=address,
            address2=address2,
            zip_code=zip_code,
            city_name=city_name,
            address_id=address_id,
            state=state,
        )

        md_integrations_create_case_response_2xx_patient_type_0_address_type_0.additional_properties = d
        return md_integrations_create_case_response_2xx_patient_type_0_address_type_0

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
