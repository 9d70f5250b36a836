from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0,
    )
    from ..models.md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0,
    )
    from ..models.md_integrations_mark_patient_message_unread_response_2xx_patient_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0,
    )
    from ..models.md_integrations_mark_patient_message_unread_response_2xx_readings_type_0_item_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0,
    )
    from ..models.md_integrations_mark_patient_message_unread_response_2xx_user_type_0 import (
        MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0,
    )


T = TypeVar("T", bound="MdIntegrationsMarkPatientMessageUnreadResponse2XX")


@_attrs_define
class MdIntegrationsMarkPatientMessageUnreadResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        patient_id (None | str | Unset):
        channel (None | str | Unset):
        text (Any | Unset):
        user_type (None | str | Unset):
        user_id (None | str | Unset):
        reference_message_id (Any | Unset):
        reply_message_id (None | str | Unset):
        replied_at (None | str | Unset):
        dismissed_at (None | str | Unset):
        dismissed_by_type (None | str | Unset):
        dismissed_by_id (None | str | Unset):
        emailed_at (Any | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        read_at (Any | Unset):
        reference_message (Any | Unset):
        user (MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0 | None | Unset):
        dismissed_by (MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0 | None | Unset):
        files (list[MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 | None] | None | Unset):
        patient (MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0 | None | Unset):
        readings (list[MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 | None] | None | Unset):
    """

    id: None | str | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    channel: None | str | Unset = UNSET
    text: Any | Unset = UNSET
    user_type: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    reference_message_id: Any | Unset = UNSET
    reply_message_id: None | str | Unset = UNSET
    replied_at: None | str | Unset = UNSET
    dismissed_at: None | str | Unset = UNSET
    dismissed_by_type: None | str | Unset = UNSET
    dismissed_by_id: None | str | Unset = UNSET
    emailed_at: Any | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    read_at: Any | Unset = UNSET
    reference_message: Any | Unset = UNSET
    user: MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0 | None | Unset = UNSET
    dismissed_by: MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0 | None | Unset = UNSET
    files: list[MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 | None] | None | Unset = UNSET
    patient: MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0 | None | Unset = UNSET
    readings: list[MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 | None] | None | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_patient_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_readings_type_0_item_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_user_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0,  # noqa: PLC0415
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

        reference_message_id = self.reference_message_id

        reply_message_id: None | str | Unset
        if isinstance(self.reply_message_id, Unset):
            reply_message_id = UNSET
        else:
            reply_message_id = self.reply_message_id

        replied_at: None | str | Unset
        if isinstance(self.replied_at, Unset):
            replied_at = UNSET
        else:
            replied_at = self.replied_at

        dismissed_at: None | str | Unset
        if isinstance(self.dismissed_at, Unset):
            dismissed_at = UNSET
        else:
            dismissed_at = self.dismissed_at

        dismissed_by_type: None | str | Unset
        if isinstance(self.dismissed_by_type, Unset):
            dismissed_by_type = UNSET
        else:
            dismissed_by_type = self.dismissed_by_type

        dismissed_by_id: None | str | Unset
        if isinstance(self.dismissed_by_id, Unset):
            dismissed_by_id = UNSET
        else:
            dismissed_by_id = self.dismissed_by_id

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

        reference_message = self.reference_message

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0):
            user = self.user.to_dict()
        else:
            user = self.user

        dismissed_by: dict[str, Any] | None | Unset
        if isinstance(self.dismissed_by, Unset):
            dismissed_by = UNSET
        elif isinstance(self.dismissed_by, MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0):
            dismissed_by = self.dismissed_by.to_dict()
        else:
            dismissed_by = self.dismissed_by

        files: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, list):
            files = []
            for files_type_0_item_data in self.files:
                files_type_0_item: dict[str, Any] | None
                if isinstance(
                    files_type_0_item_data, MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0
                ):
                    files_type_0_item = files_type_0_item_data.to_dict()
                else:
                    files_type_0_item = files_type_0_item_data
                files.append(files_type_0_item)

        else:
            files = self.files

        patient: dict[str, Any] | None | Unset
        if isinstance(self.patient, Unset):
            patient = UNSET
        elif isinstance(self.patient, MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0):
            patient = self.patient.to_dict()
        else:
            patient = self.patient

        readings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.readings, Unset):
            readings = UNSET
        elif isinstance(self.readings, list):
            readings = []
            for readings_type_0_item_data in self.readings:
                readings_type_0_item: dict[str, Any] | None
                if isinstance(
                    readings_type_0_item_data, MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0
                ):
                    readings_type_0_item = readings_type_0_item_data.to_dict()
                else:
                    readings_type_0_item = readings_type_0_item_data
                readings.append(readings_type_0_item)

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
        if reference_message is not UNSET:
            field_dict["reference_message"] = reference_message
        if user is not UNSET:
            field_dict["user"] = user
        if dismissed_by is not UNSET:
            field_dict["dismissed_by"] = dismissed_by
        if files is not UNSET:
            field_dict["files"] = files
        if patient is not UNSET:
            field_dict["patient"] = patient
        if readings is not UNSET:
            field_dict["readings"] = readings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_dismissed_by_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_files_type_0_item_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_patient_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_readings_type_0_item_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_mark_patient_message_unread_response_2xx_user_type_0 import (
            MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0,  # noqa: PLC0415
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

        text = d.pop("text", UNSET)

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

        reference_message_id = d.pop("reference_message_id", UNSET)

        def _parse_reply_message_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reply_message_id = _parse_reply_message_id(d.pop("reply_message_id", UNSET))

        def _parse_replied_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        replied_at = _parse_replied_at(d.pop("replied_at", UNSET))

        def _parse_dismissed_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dismissed_at = _parse_dismissed_at(d.pop("dismissed_at", UNSET))

        def _parse_dismissed_by_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dismissed_by_type = _parse_dismissed_by_type(d.pop("dismissed_by_type", UNSET))

        def _parse_dismissed_by_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dismissed_by_id = _parse_dismissed_by_id(d.pop("dismissed_by_id", UNSET))

        emailed_at = d.pop("emailed_at", UNSET)

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

        reference_message = d.pop("reference_message", UNSET)

        def _parse_user(data: object) -> MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                user_type_0 = MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0.from_dict(data)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsMarkPatientMessageUnreadResponse2XXUserType0 | None | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_dismissed_by(
            data: object,
        ) -> MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dismissed_by_type_0 = MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0.from_dict(data)

                return dismissed_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsMarkPatientMessageUnreadResponse2XXDismissedByType0 | None | Unset, data)

        dismissed_by = _parse_dismissed_by(d.pop("dismissed_by", UNSET))

        def _parse_files(
            data: object,
        ) -> list[MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                files_type_0 = []
                _files_type_0 = data
                for files_type_0_item_data in _files_type_0:

                    def _parse_files_type_0_item(
                        data: object,
                    ) -> MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            files_type_0_item_type_0 = (
                                MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0.from_dict(data)
                            )

                            return files_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 | None, data)

                    files_type_0_item = _parse_files_type_0_item(files_type_0_item_data)

                    files_type_0.append(files_type_0_item)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsMarkPatientMessageUnreadResponse2XXFilesType0ItemType0 | None] | None | Unset, data
            )

        files = _parse_files(d.pop("files", UNSET))

        def _parse_patient(
            data: object,
        ) -> MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_type_0 = MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0.from_dict(data)

                return patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsMarkPatientMessageUnreadResponse2XXPatientType0 | None | Unset, data)

        patient = _parse_patient(d.pop("patient", UNSET))

        def _parse_readings(
            data: object,
        ) -> list[MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                readings_type_0 = []
                _readings_type_0 = data
                for readings_type_0_item_data in _readings_type_0:

                    def _parse_readings_type_0_item(
                        data: object,
                    ) -> MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            readings_type_0_item_type_0 = (
                                MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0.from_dict(data)
                            )

                            return readings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 | None, data
                        )

                    readings_type_0_item = _parse_readings_type_0_item(readings_type_0_item_data)

                    readings_type_0.append(readings_type_0_item)

                return readings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsMarkPatientMessageUnreadResponse2XXReadingsType0ItemType0 | None] | None | Unset,
                data,
            )

        readings = _parse_readings(d.pop("readings", UNSET))

        md_integrations_mark_patient_message_unread_response_2xx = cls(
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
            reference_message=reference_message,
            user=user,
            dismissed_by=dismissed_by,
            files=files,
            patient=patient,
            readings=readings,
        )

        md_integrations_mark_patient_message_unread_response_2xx.additional_properties = d
        return md_integrations_mark_patient_message_unread_response_2xx

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
