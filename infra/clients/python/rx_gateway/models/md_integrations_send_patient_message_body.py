from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_send_patient_message_body_files_type_0_item_type_0 import (
        MdIntegrationsSendPatientMessageBodyFilesType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsSendPatientMessageBody")


@_attrs_define
class MdIntegrationsSendPatientMessageBody:
    """
    Attributes:
        channel (None | str | Unset):
        text (None | str | Unset):
        reference_message_id (None | str | Unset):
        files (list[MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 | None] | None | Unset):
        sender_type (None | str | Unset):
    """

    channel: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    reference_message_id: None | str | Unset = UNSET
    files: list[MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 | None] | None | Unset = UNSET
    sender_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_send_patient_message_body_files_type_0_item_type_0 import (
            MdIntegrationsSendPatientMessageBodyFilesType0ItemType0,  # noqa: PLC0415
        )

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

        reference_message_id: None | str | Unset
        if isinstance(self.reference_message_id, Unset):
            reference_message_id = UNSET
        else:
            reference_message_id = self.reference_message_id

        files: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, list):
            files = []
            for files_type_0_item_data in self.files:
                files_type_0_item: dict[str, Any] | None
                if isinstance(files_type_0_item_data, MdIntegrationsSendPatientMessageBodyFilesType0ItemType0):
                    files_type_0_item = files_type_0_item_data.to_dict()
                else:
                    files_type_0_item = files_type_0_item_data
                files.append(files_type_0_item)

        else:
            files = self.files

        sender_type: None | str | Unset
        if isinstance(self.sender_type, Unset):
            sender_type = UNSET
        else:
            sender_type = self.sender_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel is not UNSET:
            field_dict["channel"] = channel
        if text is not UNSET:
            field_dict["text"] = text
        if reference_message_id is not UNSET:
            field_dict["reference_message_id"] = reference_message_id
        if files is not UNSET:
            field_dict["files"] = files
        if sender_type is not UNSET:
            field_dict["sender_type"] = sender_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_send_patient_message_body_files_type_0_item_type_0 import (
            MdIntegrationsSendPatientMessageBodyFilesType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

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

        def _parse_reference_message_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference_message_id = _parse_reference_message_id(d.pop("reference_message_id", UNSET))

        def _parse_files(
            data: object,
        ) -> list[MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            files_type_0_item_type_0 = (
                                MdIntegrationsSendPatientMessageBodyFilesType0ItemType0.from_dict(data)
                            )

                            return files_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 | None, data)

                    files_type_0_item = _parse_files_type_0_item(files_type_0_item_data)

                    files_type_0.append(files_type_0_item)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsSendPatientMessageBodyFilesType0ItemType0 | None] | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        def _parse_sender_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sender_type = _parse_sender_type(d.pop("sender_type", UNSET))

        md_integrations_send_patient_message_body = cls(
            channel=channel,
            text=text,
            reference_message_id=reference_message_id,
            files=files,
            sender_type=sender_type,
        )

        md_integrations_send_patient_message_body.additional_properties = d
        return md_integrations_send_patient_message_body

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
