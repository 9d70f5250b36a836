from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.md_integrations_test_webhook_body_channel_type_1 import (
    MdIntegrationsTestWebhookBodyChannelType1,
    check_md_integrations_test_webhook_body_channel_type_1,
)
from ..models.md_integrations_test_webhook_body_event import (
    MdIntegrationsTestWebhookBodyEvent,
    check_md_integrations_test_webhook_body_event,
)
from ..models.md_integrations_test_webhook_body_from_type_1 import (
    MdIntegrationsTestWebhookBodyFromType1,
    check_md_integrations_test_webhook_body_from_type_1,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_test_webhook_body_metadata_type_0 import (
        MdIntegrationsTestWebhookBodyMetadataType0,
    )


T = TypeVar("T", bound="MdIntegrationsTestWebhookBody")


@_attrs_define
class MdIntegrationsTestWebhookBody:
    """
    Attributes:
        event (MdIntegrationsTestWebhookBodyEvent):
        environment_id (UUID):
        metadata (MdIntegrationsTestWebhookBodyMetadataType0 | None | Unset):
        encounter_id (None | Unset | UUID):
        voucher_id (None | Unset | UUID):
        patient_id (None | Unset | UUID):
        message_id (None | Unset | UUID):
        channel (MdIntegrationsTestWebhookBodyChannelType1 | None | Unset):
        from_ (MdIntegrationsTestWebhookBodyFromType1 | None | Unset):
        message (None | str | Unset):
    """

    event: MdIntegrationsTestWebhookBodyEvent
    environment_id: UUID
    metadata: MdIntegrationsTestWebhookBodyMetadataType0 | None | Unset = UNSET
    encounter_id: None | Unset | UUID = UNSET
    voucher_id: None | Unset | UUID = UNSET
    patient_id: None | Unset | UUID = UNSET
    message_id: None | Unset | UUID = UNSET
    channel: MdIntegrationsTestWebhookBodyChannelType1 | None | Unset = UNSET
    from_: MdIntegrationsTestWebhookBodyFromType1 | None | Unset = UNSET
    message: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_test_webhook_body_metadata_type_0 import (
            MdIntegrationsTestWebhookBodyMetadataType0,  # noqa: PLC0415
        )

        event: str = self.event

        environment_id = str(self.environment_id)

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, MdIntegrationsTestWebhookBodyMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        encounter_id: None | str | Unset
        if isinstance(self.encounter_id, Unset):
            encounter_id = UNSET
        elif isinstance(self.encounter_id, UUID):
            encounter_id = str(self.encounter_id)
        else:
            encounter_id = self.encounter_id

        voucher_id: None | str | Unset
        if isinstance(self.voucher_id, Unset):
            voucher_id = UNSET
        elif isinstance(self.voucher_id, UUID):
            voucher_id = str(self.voucher_id)
        else:
            voucher_id = self.voucher_id

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        elif isinstance(self.patient_id, UUID):
            patient_id = str(self.patient_id)
        else:
            patient_id = self.patient_id

        message_id: None | str | Unset
        if isinstance(self.message_id, Unset):
            message_id = UNSET
        elif isinstance(self.message_id, UUID):
            message_id = str(self.message_id)
        else:
            message_id = self.message_id

        channel: None | str | Unset
        if isinstance(self.channel, Unset):
            channel = UNSET
        elif isinstance(self.channel, str):
            channel = self.channel
        else:
            channel = self.channel

        from_: None | str | Unset
        if isinstance(self.from_, Unset):
            from_ = UNSET
        elif isinstance(self.from_, str):
            from_ = self.from_
        else:
            from_ = self.from_

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event": event,
                "environment_id": environment_id,
            }
        )
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if encounter_id is not UNSET:
            field_dict["encounter_id"] = encounter_id
        if voucher_id is not UNSET:
            field_dict["voucher_id"] = voucher_id
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if message_id is not UNSET:
            field_dict["message_id"] = message_id
        if channel is not UNSET:
            field_dict["channel"] = channel
        if from_ is not UNSET:
            field_dict["from"] = from_
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_test_webhook_body_metadata_type_0 import (
            MdIntegrationsTestWebhookBodyMetadataType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        event = check_md_integrations_test_webhook_body_event(d.pop("event"))

        environment_id = UUID(d.pop("environment_id"))

        def _parse_metadata(data: object) -> MdIntegrationsTestWebhookBodyMetadataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = MdIntegrationsTestWebhookBodyMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsTestWebhookBodyMetadataType0 | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_encounter_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                encounter_id_type_0 = UUID(data)

                return encounter_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        encounter_id = _parse_encounter_id(d.pop("encounter_id", UNSET))

        def _parse_voucher_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                voucher_id_type_0 = UUID(data)

                return voucher_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        voucher_id = _parse_voucher_id(d.pop("voucher_id", UNSET))

        def _parse_patient_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                patient_id_type_0 = UUID(data)

                return patient_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_message_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                message_id_type_0 = UUID(data)

                return message_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        message_id = _parse_message_id(d.pop("message_id", UNSET))

        def _parse_channel(data: object) -> MdIntegrationsTestWebhookBodyChannelType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                channel_type_1 = check_md_integrations_test_webhook_body_channel_type_1(data)

                return channel_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsTestWebhookBodyChannelType1 | None | Unset, data)

        channel = _parse_channel(d.pop("channel", UNSET))

        def _parse_from_(data: object) -> MdIntegrationsTestWebhookBodyFromType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from_type_1 = check_md_integrations_test_webhook_body_from_type_1(data)

                return from_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsTestWebhookBodyFromType1 | None | Unset, data)

        from_ = _parse_from_(d.pop("from", UNSET))

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        md_integrations_test_webhook_body = cls(
            event=event,
            environment_id=environment_id,
            metadata=metadata,
            encounter_id=encounter_id,
            voucher_id=voucher_id,
            patient_id=patient_id,
            message_id=message_id,
            channel=channel,
            from_=from_,
            message=message,
        )

        md_integrations_test_webhook_body.additional_properties = d
        return md_integrations_test_webhook_body

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
