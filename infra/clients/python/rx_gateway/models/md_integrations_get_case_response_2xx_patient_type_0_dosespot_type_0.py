from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetCaseResponse2XXPatientType0DosespotType0")


@_attrs_define
class MdIntegrationsGetCaseResponse2XXPatientType0DosespotType0:
    """
    Attributes:
        patient_dosespot_id (None | str | Unset):
        sync_status (None | str | Unset):
    """

    patient_dosespot_id: None | str | Unset = UNSET
    sync_status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient_dosespot_id: None | str | Unset
        if isinstance(self.patient_dosespot_id, Unset):
            patient_dosespot_id = UNSET
        else:
            patient_dosespot_id = self.patient_dosespot_id

        sync_status: None | str | Unset
        if isinstance(self.sync_status, Unset):
            sync_status = UNSET
        else:
            sync_status = self.sync_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_dosespot_id is not UNSET:
            field_dict["patient_dosespot_id"] = patient_dosespot_id
        if sync_status is not UNSET:
            field_dict["sync_status"] = sync_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_patient_dosespot_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_dosespot_id = _parse_patient_dosespot_id(d.pop("patient_dosespot_id", UNSET))

        def _parse_sync_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sync_status = _parse_sync_status(d.pop("sync_status", UNSET))

        md_integrations_get_case_response_2xx_patient_type_0_dosespot_type_0 = cls(
            patient_dosespot_id=patient_dosespot_id,
            sync_status=sync_status,
        )

        md_integrations_get_case_response_2xx_patient_type_0_dosespot_type_0.additional_properties = d
        return md_integrations_get_case_response_2xx_patient_type_0_dosespot_type_0

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
