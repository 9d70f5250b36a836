from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0")


@_attrs_define
class MdIntegrationsGetMessageNotificationResponse2XXSourceType0PatientType0DosespotType0:
    """
    Attributes:
        dosespot_id (Any | Unset):
        sync_status (Any | Unset):
        synced_at (Any | Unset):
        metadata (Any | Unset):
        eligibilities (list[Any] | None | Unset):
    """

    dosespot_id: Any | Unset = UNSET
    sync_status: Any | Unset = UNSET
    synced_at: Any | Unset = UNSET
    metadata: Any | Unset = UNSET
    eligibilities: list[Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dosespot_id = self.dosespot_id

        sync_status = self.sync_status

        synced_at = self.synced_at

        metadata = self.metadata

        eligibilities: list[Any] | None | Unset
        if isinstance(self.eligibilities, Unset):
            eligibilities = UNSET
        elif isinstance(self.eligibilities, list):
            eligibilities = self.eligibilities

        else:
            eligibilities = self.eligibilities

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dosespot_id is not UNSET:
            field_dict["dosespot_id"] = dosespot_id
        if sync_status is not UNSET:
            field_dict["sync_status"] = sync_status
        if synced_at is not UNSET:
            field_dict["synced_at"] = synced_at
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if eligibilities is not UNSET:
            field_dict["eligibilities"] = eligibilities

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dosespot_id = d.pop("dosespot_id", UNSET)

        sync_status = d.pop("sync_status", UNSET)

        synced_at = d.pop("synced_at", UNSET)

        metadata = d.pop("metadata", UNSET)

        def _parse_eligibilities(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                eligibilities_type_0 = cast(list[Any], data)

                return eligibilities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        eligibilities = _parse_eligibilities(d.pop("eligibilities", UNSET))

        md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0 = cls(
            dosespot_id=dosespot_id,
            sync_status=sync_status,
            synced_at=synced_at,
            metadata=metadata,
            eligibilities=eligibilities,
        )

        md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0.additional_properties = d
        return md_integrations_get_message_notification_response_2xx_source_type_0_patient_type_0_dosespot_type_0

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
