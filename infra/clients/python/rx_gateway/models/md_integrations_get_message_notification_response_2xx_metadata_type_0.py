from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetMessageNotificationResponse2XXMetadataType0")


@_attrs_define
class MdIntegrationsGetMessageNotificationResponse2XXMetadataType0:
    """
    Attributes:
        patient_id (None | str | Unset):
        primary_clinician_id (Any | Unset):
        recent_encounter_id (Any | Unset):
        channel (None | str | Unset):
    """

    patient_id: None | str | Unset = UNSET
    primary_clinician_id: Any | Unset = UNSET
    recent_encounter_id: Any | Unset = UNSET
    channel: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        primary_clinician_id = self.primary_clinician_id

        recent_encounter_id = self.recent_encounter_id

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        else:
            channel = self.channel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if primary_clinician_id is not UNSET:
            field_dict["primary_clinician_id"] = primary_clinician_id
        if recent_encounter_id is not UNSET:
            field_dict["recent_encounter_id"] = recent_encounter_id
        if channel is not UNSET:
            field_dict["channel"] = channel

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        primary_clinician_id = d.pop("primary_clinician_id", UNSET)

        recent_encounter_id = d.pop("recent_encounter_id", UNSET)

        def _parse_channel(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        md_integrations_get_message_notification_response_2xx_metadata_type_0 = cls(
            patient_id=patient_id,
            primary_clinician_id=primary_clinician_id,
            recent_encounter_id=recent_encounter_id,
            channel=channel,
        )

        md_integrations_get_message_notification_response_2xx_metadata_type_0.additional_properties = d
        return md_integrations_get_message_notification_response_2xx_metadata_type_0

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
