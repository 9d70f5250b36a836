from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_patient_message_body_files_type_0_item import (
        MdIntegrationsCreatePatientMessageBodyFilesType0Item,
    )
    from ..models.md_integrations_create_patient_message_body_notified_models_type_0_item import (
        MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item,
    )


T = TypeVar("T", bound="MdIntegrationsCreatePatientMessageBody")


@_attrs_define
class MdIntegrationsCreatePatientMessageBody:
    """
    Attributes:
        channel (str):
        text (None | str | Unset):
        reference_message_id (None | Unset | UUID):
        files (list[MdIntegrationsCreatePatientMessageBodyFilesType0Item] | None | Unset):
        is_notification_sent (bool | None | Unset):
        notified_models (list[MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item] | None | Unset):
    """

    channel: str
    text: None | str | Unset = UNSET
    reference_message_id: None | Unset | UUID = UNSET
    files: list[MdIntegrationsCreatePatientMessageBodyFilesType0Item] | None | Unset = UNSET
    is_notification_sent: bool | None | Unset = UNSET
    notified_models: list[MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel

        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        reference_message_id: None | str | Unset
        if isinstance(self.reference_message_id, Unset):
            reference_message_id = UNSET
        elif isinstance(self.reference_message_id, UUID):
            reference_message_id = str(self.reference_message_id)
        else:
            reference_message_id = self.reference_message_id

        files: list[dict[str, Any]] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, list):
            files = []
            for files_type_0_item_data in self.files:
                files_type_0_item = files_type_0_item_data.to_dict()
                files.append(files_type_0_item)

        else:
            files = self.files

        is_notification_sent: bool | None | Unset
        if isinstance(self.is_notification_sent, Unset):
            is_notification_sent = UNSET
        else:
            is_notification_sent = self.is_notification_sent

        notified_models: list[dict[str, Any]] | None | Unset
        if isinstance(self.notified_models, Unset):
            notified_models = UNSET
        elif isinstance(self.notified_models, list):
            notified_models = []
            for notified_models_type_0_item_data in self.notified_models:
                notified_models_type_0_item = notified_models_type_0_item_data.to_dict()
                notified_models.append(notified_models_type_0_item)

        else:
            notified_models = self.notified_models

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channel": channel,
            }
        )
        if text is not UNSET:
            field_dict["text"] = text
        if reference_message_id is not UNSET:
            field_dict["reference_message_id"] = reference_message_id
        if files is not UNSET:
            field_dict["files"] = files
        if is_notification_sent is not UNSET:
            field_dict["is_notification_sent"] = is_notification_sent
        if notified_models is not UNSET:
            field_dict["notified_models"] = notified_models

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_patient_message_body_files_type_0_item import (
            MdIntegrationsCreatePatientMessageBodyFilesType0Item,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_patient_message_body_notified_models_type_0_item import (
            MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item,  # noqa: PLC0415
        )

        d = dict(src_dict)
        channel = d.pop("channel")

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_reference_message_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reference_message_id_type_0 = UUID(data)

                return reference_message_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        reference_message_id = _parse_reference_message_id(d.pop("reference_message_id", UNSET))

        def _parse_files(data: object) -> list[MdIntegrationsCreatePatientMessageBodyFilesType0Item] | None | Unset:
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
                    files_type_0_item = MdIntegrationsCreatePatientMessageBodyFilesType0Item.from_dict(
                        files_type_0_item_data
                    )

                    files_type_0.append(files_type_0_item)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreatePatientMessageBodyFilesType0Item] | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        def _parse_is_notification_sent(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_notification_sent = _parse_is_notification_sent(d.pop("is_notification_sent", UNSET))

        def _parse_notified_models(
            data: object,
        ) -> list[MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                notified_models_type_0 = []
                _notified_models_type_0 = data
                for notified_models_type_0_item_data in _notified_models_type_0:
                    notified_models_type_0_item = (
                        MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item.from_dict(
                            notified_models_type_0_item_data
                        )
                    )

                    notified_models_type_0.append(notified_models_type_0_item)

                return notified_models_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item] | None | Unset, data)

        notified_models = _parse_notified_models(d.pop("notified_models", UNSET))

        md_integrations_create_patient_message_body = cls(
            channel=channel,
            text=text,
            reference_message_id=reference_message_id,
            files=files,
            is_notification_sent=is_notification_sent,
            notified_models=notified_models,
        )

        md_integrations_create_patient_message_body.additional_properties = d
        return md_integrations_create_patient_message_body

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
