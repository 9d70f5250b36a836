from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_send_test_patient_message_body_files_type_0_item_type_0 import (
        MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsSendTestPatientMessageBody")


@_attrs_define
class MdIntegrationsSendTestPatientMessageBody:
    """
    Attributes:
        channel (None | str | Unset):
        clinician_id (None | str | Unset):
        support_staff_id (None | str | Unset):
        text (None | str | Unset):
        reference_message_id (None | str | Unset):
        files (list[MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 | None] | None | Unset):
    """

    channel: None | str | Unset = UNSET
    clinician_id: None | str | Unset = UNSET
    support_staff_id: None | str | Unset = UNSET
    text: None | str | Unset = UNSET
    reference_message_id: None | str | Unset = UNSET
    files: list[MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_send_test_patient_message_body_files_type_0_item_type_0 import (
            MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0,  # noqa: PLC0415
        )

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        else:
            channel = self.channel

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

        support_staff_id: None | str | Unset
        if isinstance(self.support_staff_id, Unset):
            support_staff_id = UNSET
        else:
            support_staff_id = self.support_staff_id

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
                if isinstance(files_type_0_item_data, MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0):
                    files_type_0_item = files_type_0_item_data.to_dict()
                else:
                    files_type_0_item = files_type_0_item_data
                files.append(files_type_0_item)

        else:
            files = self.files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel is not UNSET:
            field_dict["channel"] = channel
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if support_staff_id is not UNSET:
            field_dict["support_staff_id"] = support_staff_id
        if text is not UNSET:
            field_dict["text"] = text
        if reference_message_id is not UNSET:
            field_dict["reference_message_id"] = reference_message_id
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_send_test_patient_message_body_files_type_0_item_type_0 import (
            MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_channel(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_support_staff_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        support_staff_id = _parse_support_staff_id(d.pop("support_staff_id", UNSET))

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
        ) -> list[MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            files_type_0_item_type_0 = (
                                MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0.from_dict(data)
                            )

                            return files_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 | None, data)

                    files_type_0_item = _parse_files_type_0_item(files_type_0_item_data)

                    files_type_0.append(files_type_0_item)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsSendTestPatientMessageBodyFilesType0ItemType0 | None] | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        md_integrations_send_test_patient_message_body = cls(
            channel=channel,
            clinician_id=clinician_id,
            support_staff_id=support_staff_id,
            text=text,
            reference_message_id=reference_message_id,
            files=files,
        )

        md_integrations_send_test_patient_message_body.additional_properties = d
        return md_integrations_send_test_patient_message_body

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
