from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_send_patient_message_response_2xx_patient_type_0 import (
        MdIntegrationsSendPatientMessageResponse2XXPatientType0,
    )
    from ..models.md_integrations_send_patient_message_response_2xx_user_type_0 import (
        MdIntegrationsSendPatientMessageResponse2XXUserType0,
    )


T = TypeVar("T", bound="MdIntegrationsSendPatientMessageResponse2XX")


@_attrs_define
class MdIntegrationsSendPatientMessageResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        patient_id (None | str | Unset):
        channel (None | str | Unset):
        text (None | str | Unset):
        user_type (None | str | Unset):
        user_id (None | str | Unset):
        reference_message_id (None | str | Unset):
        reply_message_id (Any | Unset):
        replied_at (Any | Unset):
        dismissed_at (Any | Unset):
        dismissed_by_type (Any | Unset):
        dismissed_by_id (Any | Unset):
        emailed_at (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        read_at (Any | Unset):
        user (MdIntegrationsSendPatientMessageResponse2XXUserType0 | None | Unset):
        patient (MdIntegrationsSendPatientMessageResponse2XXPatientType0 | None | Unset):
        readings (list[Any] | None | Unset):
    """

    id: None | str | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    channel: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    user_type: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    reference_message_id: None | str | Unset = UNSET
    reply_message_id: Any | Unset = UNSET
    replied_at: Any | Unset = UNSET
    dismissed_at: Any | Unset = UNSET
    dismissed_by_type: Any | Unset = UNSET
    dismissed_by_id: Any | Unset = UNSET
    emailed_at: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    read_at: Any | Unset = UNSET
    user: MdIntegrationsSendPatientMessageResponse2XXUserType0 | None | Unset = UNSET
    patient: MdIntegrationsSendPatientMessageResponse2XXPatientType0 | None | Unset = UNSET
    readings: list[Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_send_patient_message_response_2xx_patient_type_0 import (
            MdIntegrationsSendPatientMessageResponse2XXPatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_send_patient_message_response_2xx_user_type_0 import (
            MdIntegrationsSendPatientMessageResponse2XXUserType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        else:
            channel = self.channel

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        user_type: None | str | Unset
        if isinstance(self.user_type, Unset):
            user_type = UNSET
        else:
            user_type = self.user_type

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        reference_message_id: None | str | Unset
        if isinstance(self.reference_message_id, Unset):
            reference_message_id = UNSET
        else:
            reference_message_id = self.reference_message_id

        reply_message_id = self.reply_message_id

        replied_at = self.replied_at

        dismissed_at = self.dismissed_at

        dismissed_by_type = self.dismissed_by_type

        dismissed_by_id = self.dismissed_by_id

        emailed_at: None | str | Unset
        if isinstance(self.emailed_at, Unset):
            emailed_at = UNSET
        else:
            emailed_at = self.emailed_at

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

        read_at = self.read_at

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, MdIntegrationsSendPatientMessageResponse2XXUserType0):
            user = self.user.to_dict()
        else:
            user = self.user

        patient: dict[str, Any] | None | Unset
        if isinstance(self.patient, Unset):
            patient = UNSET
        elif isinstance(self.patient, MdIntegrationsSendPatientMessageResponse2XXPatientType0):
            patient = self.patient.to_dict()
        else:
            patient = self.patient

        readings: list[Any] | None | Unset
        if isinstance(self.readings, Unset):
            readings = UNSET
        elif isinstance(self.readings, list):
            readings = self.readings

        else:
            readings = self.readings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if channel is not UNSET:
            field_dict["channel"] = channel
        if text is not UNSET:
            field_dict["text"] = text
        if user_type is not UNSET:
            field_dict["user_type"] = user_type
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if reference_message_id is not UNSET:
            field_dict["reference_message_id"] = reference_message_id
        if reply_message_id is not UNSET:
            field_dict["reply_message_id"] = reply_message_id
        if replied_at is not UNSET:
            field_dict["replied_at"] = replied_at
        if dismissed_at is not UNSET:
            field_dict["dismissed_at"] = dismissed_at
        if dismissed_by_type is not UNSET:
            field_dict["dismissed_by_type"] = dismissed_by_type
        if dismissed_by_id is not UNSET:
            field_dict["dismissed_by_id"] = dismissed_by_id
        if emailed_at is not UNSET:
            field_dict["emailed_at"] = emailed_at
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if read_at is not UNSET:
            field_dict["read_at"] = read_at
        if user is not UNSET:
            field_dict["user"] = user
        if patient is not UNSET:
            field_dict["patient"] = patient
        if readings is not UNSET:
            field_dict["readings"] = readings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_send_patient_message_response_2xx_patient_type_0 import (
            MdIntegrationsSendPatientMessageResponse2XXPatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_send_patient_message_response_2xx_user_type_0 import (
            MdIntegrationsSendPatientMessageResponse2XXUserType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_channel(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_user_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_type = _parse_user_type(d.pop("user_type", UNSET))

        def _parse_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        def _parse_reference_message_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference_message_id = _parse_reference_message_id(d.pop("reference_message_id", UNSET))

        reply_message_id = d.pop("reply_message_id", UNSET)

        replied_at = d.pop("replied_at", UNSET)

        dismissed_at = d.pop("dismissed_at", UNSET)

        dismissed_by_type = d.pop("dismissed_by_type", UNSET)

        dismissed_by_id = d.pop("dismissed_by_id", UNSET)

        def _parse_emailed_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        emailed_at = _parse_emailed_at(d.pop("emailed_at", UNSET))

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

        read_at = d.pop("read_at", UNSET)

        def _parse_user(data: object) -> MdIntegrationsSendPatientMessageResponse2XXUserType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_type_0 = MdIntegrationsSendPatientMessageResponse2XXUserType0.from_dict(data)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSendPatientMessageResponse2XXUserType0 | None | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_patient(data: object) -> MdIntegrationsSendPatientMessageResponse2XXPatientType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_type_0 = MdIntegrationsSendPatientMessageResponse2XXPatientType0.from_dict(data)

                return patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSendPatientMessageResponse2XXPatientType0 | None | Unset, data)

        patient = _parse_patient(d.pop("patient", UNSET))

        def _parse_readings(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                readings_type_0 = cast(list[Any], data)

                return readings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        readings = _parse_readings(d.pop("readings", UNSET))

        md_integrations_send_patient_message_response_2xx = cls(
            id=id,
            patient_id=patient_id,
            channel=channel,
            text=text,
            user_type=user_type,
            user_id=user_id,
            reference_message_id=reference_message_id,
            reply_message_id=reply_message_id,
            replied_at=replied_at,
            dismissed_at=dismissed_at,
            dismissed_by_type=dismissed_by_type,
            dismissed_by_id=dismissed_by_id,
            emailed_at=emailed_at,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            read_at=read_at,
            user=user,
            patient=patient,
            readings=readings,
        )

        md_integrations_send_patient_message_response_2xx.additional_properties = d
        return md_integrations_send_patient_message_response_2xx

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
