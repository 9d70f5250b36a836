from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_test_patient_message_body_files_type_0_item import (
        MdIntegrationsCreateTestPatientMessageBodyFilesType0Item,
    )


T = TypeVar("T", bound="MdIntegrationsCreateTestPatientMessageBody")


@_attrs_define
class MdIntegrationsCreateTestPatientMessageBody:
    """
    Attributes:
        channel (str):
        clinician_id (None | Unset | UUID):
        support_staff_id (None | Unset | UUID):
        text (None | str | Unset):
        reference_message_id (None | Unset | UUID):
        files (list[MdIntegrationsCreateTestPatientMessageBodyFilesType0Item] | None | Unset):
    """

    channel: str
    clinician_id: None | Unset | UUID = UNSET
    support_staff_id: None | Unset | UUID = UNSET
    text: None | str | Unset = UNSET
    reference_message_id: None | Unset | UUID = UNSET
    files: list[MdIntegrationsCreateTestPatientMessageBodyFilesType0Item] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        channel = self.channel

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        elif isinstance(self.clinician_id, UUID):
            clinician_id = str(self.clinician_id)
        else:
            clinician_id = self.clinician_id

        support_staff_id: None | str | Unset
        if isinstance(self.support_staff_id, Unset):
            support_staff_id = UNSET
        elif isinstance(self.support_staff_id, UUID):
            support_staff_id = str(self.support_staff_id)
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "channel": channel,
            }
        )
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
        from ..models.md_integrations_create_test_patient_message_body_files_type_0_item import (
            MdIntegrationsCreateTestPatientMessageBodyFilesType0Item,  # noqa: PLC0415
        )

        d = dict(src_dict)
        channel = d.pop("channel")

        def _parse_clinician_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                clinician_id_type_0 = UUID(data)

                return clinician_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

        def _parse_support_staff_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                support_staff_id_type_0 = UUID(data)

                return support_staff_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        support_staff_id = _parse_support_staff_id(d.pop("support_staff_id", UNSET))

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

        def _parse_files(data: object) -> list[MdIntegrationsCreateTestPatientMessageBodyFilesType0Item] | None | Unset:
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
                    files_type_0_item = MdIntegrationsCreateTestPatientMessageBodyFilesType0Item.from_dict(
                        files_type_0_item_data
                    )

                    files_type_0.append(files_type_0_item)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateTestPatientMessageBodyFilesType0Item] | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        md_integrations_create_test_patient_message_body = cls(
            channel=channel,
            clinician_id=clinician_id,
            support_staff_id=support_staff_id,
            text=text,
            reference_message_id=reference_message_id,
            files=files,
        )

        md_integrations_create_test_patient_message_body.additional_properties = d
        return md_integrations_create_test_patient_message_body

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
