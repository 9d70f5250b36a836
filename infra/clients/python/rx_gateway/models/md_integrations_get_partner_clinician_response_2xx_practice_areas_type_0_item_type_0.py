from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0 import (
        MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0")


@_attrs_define
class MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0:
    """
    Attributes:
        clinician_practice_area_id (None | str | Unset):
        is_expired (bool | None | Unset):
        expires_at (None | str | Unset):
        license_number (None | str | Unset):
        state (MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0 | None | Unset):
    """

    clinician_practice_area_id: None | str | Unset = UNSET
    is_expired: bool | None | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    license_number: None | str | Unset = UNSET
    state: MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0,  # noqa: PLC0415
        )

        clinician_practice_area_id: None | str | Unset
        if isinstance(self.clinician_practice_area_id, Unset):
            clinician_practice_area_id = UNSET
        else:
            clinician_practice_area_id = self.clinician_practice_area_id

        is_expired: bool | None | Unset
        if isinstance(self.is_expired, Unset):
            is_expired = UNSET
        else:
            is_expired = self.is_expired

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        license_number: None | str | Unset
        if isinstance(self.license_number, Unset):
            license_number = UNSET
        else:
            license_number = self.license_number

        state: dict[str, Any] | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0):
            state = self.state.to_dict()
        else:
            state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if clinician_practice_area_id is not UNSET:
            field_dict["clinician_practice_area_id"] = clinician_practice_area_id
        if is_expired is not UNSET:
            field_dict["is_expired"] = is_expired
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if license_number is not UNSET:
            field_dict["license_number"] = license_number
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0_state_type_0 import (
            MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_clinician_practice_area_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_practice_area_id = _parse_clinician_practice_area_id(d.pop("clinician_practice_area_id", UNSET))

        def _parse_is_expired(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_expired = _parse_is_expired(d.pop("is_expired", UNSET))

        def _parse_expires_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_license_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        license_number = _parse_license_number(d.pop("license_number", UNSET))

        def _parse_state(
            data: object,
        ) -> MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                state_type_0 = (
                    MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0.from_dict(data)
                )

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsGetPartnerClinicianResponse2XXPracticeAreasType0ItemType0StateType0 | None | Unset, data
            )

        state = _parse_state(d.pop("state", UNSET))

        md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0 = cls(
            clinician_practice_area_id=clinician_practice_area_id,
            is_expired=is_expired,
            expires_at=expires_at,
            license_number=license_number,
            state=state,
        )

        md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0.additional_properties = d
        return md_integrations_get_partner_clinician_response_2xx_practice_areas_type_0_item_type_0

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
