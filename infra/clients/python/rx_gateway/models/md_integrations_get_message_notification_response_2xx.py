from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_message_notification_response_2xx_metadata_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXMetadataType0,
    )
    from ..models.md_integrations_get_message_notification_response_2xx_notifier_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXNotifierType0,
    )
    from ..models.md_integrations_get_message_notification_response_2xx_source_type_0 import (
        MdIntegrationsGetMessageNotificationResponse2XXSourceType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetMessageNotificationResponse2XX")


@_attrs_define
class MdIntegrationsGetMessageNotificationResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        partner_id (None | str | Unset):
        event (None | str | Unset):
        title (None | str | Unset):
        preview (None | str | Unset):
        source_model_type (None | str | Unset):
        source_model_id (None | str | Unset):
        notifier_model_type (None | str | Unset):
        notifier_model_id (None | str | Unset):
        notified_model_type (None | str | Unset):
        notified_model_id (Any | Unset):
        suggested_notified_model_type (Any | Unset):
        suggested_notified_model_id (Any | Unset):
        dismissed_at (None | str | Unset):
        dismissed_by_model_type (Any | Unset):
        dismissed_by_model_id (Any | Unset):
        expires_at (Any | Unset):
        notify_at (Any | Unset):
        metadata (MdIntegrationsGetMessageNotificationResponse2XXMetadataType0 | None | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        source (MdIntegrationsGetMessageNotificationResponse2XXSourceType0 | None | Unset):
        notifier (MdIntegrationsGetMessageNotificationResponse2XXNotifierType0 | None | Unset):
        notified (Any | Unset):
    """

    id: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    event: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    preview: None | str | Unset = UNSET
    source_model_type: None | str | Unset = UNSET
    source_model_id: None | str | Unset = UNSET
    notifier_model_type: None | str | Unset = UNSET
    notifier_model_id: None | str | Unset = UNSET
    notified_model_type: None | str | Unset = UNSET
    notified_model_id: Any | Unset = UNSET
    suggested_notified_model_type: Any | Unset = UNSET
    suggested_notified_model_id: Any | Unset = UNSET
    dismissed_at: None | str | Unset = UNSET
    dismissed_by_model_type: Any | Unset = UNSET
    dismissed_by_model_id: Any | Unset = UNSET
    expires_at: Any | Unset = UNSET
    notify_at: Any | Unset = UNSET
    metadata: MdIntegrationsGetMessageNotificationResponse2XXMetadataType0 | None | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    source: MdIntegrationsGetMessageNotificationResponse2XXSourceType0 | None | Unset = UNSET
    notifier: MdIntegrationsGetMessageNotificationResponse2XXNotifierType0 | None | Unset = UNSET
    notified: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_message_notification_response_2xx_metadata_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXMetadataType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_message_notification_response_2xx_notifier_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXNotifierType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_message_notification_response_2xx_source_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXSourceType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        event: None | str | Unset
        if isinstance(self.event, Unset):
            event = UNSET
        else:
            event = self.event

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        preview: None | str | Unset
        if isinstance(self.preview, Unset):
            preview = UNSET
        else:
            preview = self.preview

        source_model_type: None | str | Unset
        if isinstance(self.source_model_type, Unset):
            source_model_type = UNSET
        else:
            source_model_type = self.source_model_type

        source_model_id: None | str | Unset
        if isinstance(self.source_model_id, Unset):
            source_model_id = UNSET
        else:
            source_model_id = self.source_model_id

        notifier_model_type: None | str | Unset
        if isinstance(self.notifier_model_type, Unset):
            notifier_model_type = UNSET
        else:
            notifier_model_type = self.notifier_model_type

        notifier_model_id: None | str | Unset
        if isinstance(self.notifier_model_id, Unset):
            notifier_model_id = UNSET
        else:
            notifier_model_id = self.notifier_model_id

        notified_model_type: None | str | Unset
        if isinstance(self.notified_model_type, Unset):
            notified_model_type = UNSET
        else:
            notified_model_type = self.notified_model_type

        notified_model_id = self.notified_model_id

        suggested_notified_model_type = self.suggested_notified_model_type

        suggested_notified_model_id = self.suggested_notified_model_id

        dismissed_at: None | str | Unset
        if isinstance(self.dismissed_at, Unset):
            dismissed_at = UNSET
        else:
            dismissed_at = self.dismissed_at

        dismissed_by_model_type = self.dismissed_by_model_type

        dismissed_by_model_id = self.dismissed_by_model_id

        expires_at = self.expires_at

        notify_at = self.notify_at

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, MdIntegrationsGetMessageNotificationResponse2XXMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

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

        source: dict[str, Any] | None | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        elif isinstance(self.source, MdIntegrationsGetMessageNotificationResponse2XXSourceType0):
            source = self.source.to_dict()
        else:
            source = self.source

        notifier: dict[str, Any] | None | Unset
        if isinstance(self.notifier, Unset):
            notifier = UNSET
        elif isinstance(self.notifier, MdIntegrationsGetMessageNotificationResponse2XXNotifierType0):
            notifier = self.notifier.to_dict()
        else:
            notifier = self.notifier

        notified = self.notified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if event is not UNSET:
            field_dict["event"] = event
        if title is not UNSET:
            field_dict["title"] = title
        if preview is not UNSET:
            field_dict["preview"] = preview
        if source_model_type is not UNSET:
            field_dict["source_model_type"] = source_model_type
        if source_model_id is not UNSET:
            field_dict["source_model_id"] = source_model_id
        if notifier_model_type is not UNSET:
            field_dict["notifier_model_type"] = notifier_model_type
        if notifier_model_id is not UNSET:
            field_dict["notifier_model_id"] = notifier_model_id
        if notified_model_type is not UNSET:
            field_dict["notified_model_type"] = notified_model_type
        if notified_model_id is not UNSET:
            field_dict["notified_model_id"] = notified_model_id
        if suggested_notified_model_type is not UNSET:
            field_dict["suggested_notified_model_type"] = suggested_notified_model_type
        if suggested_notified_model_id is not UNSET:
            field_dict["suggested_notified_model_id"] = suggested_notified_model_id
        if dismissed_at is not UNSET:
            field_dict["dismissed_at"] = dismissed_at
        if dismissed_by_model_type is not UNSET:
            field_dict["dismissed_by_model_type"] = dismissed_by_model_type
        if dismissed_by_model_id is not UNSET:
            field_dict["dismissed_by_model_id"] = dismissed_by_model_id
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if notify_at is not UNSET:
            field_dict["notify_at"] = notify_at
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if source is not UNSET:
            field_dict["source"] = source
        if notifier is not UNSET:
            field_dict["notifier"] = notifier
        if notified is not UNSET:
            field_dict["notified"] = notified

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_message_notification_response_2xx_metadata_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXMetadataType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_message_notification_response_2xx_notifier_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXNotifierType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_message_notification_response_2xx_source_type_0 import (
            MdIntegrationsGetMessageNotificationResponse2XXSourceType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        def _parse_event(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        event = _parse_event(d.pop("event", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_preview(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        preview = _parse_preview(d.pop("preview", UNSET))

        def _parse_source_model_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source_model_type = _parse_source_model_type(d.pop("source_model_type", UNSET))

        def _parse_source_model_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source_model_id = _parse_source_model_id(d.pop("source_model_id", UNSET))

        def _parse_notifier_model_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notifier_model_type = _parse_notifier_model_type(d.pop("notifier_model_type", UNSET))

        def _parse_notifier_model_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notifier_model_id = _parse_notifier_model_id(d.pop("notifier_model_id", UNSET))

        def _parse_notified_model_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notified_model_type = _parse_notified_model_type(d.pop("notified_model_type", UNSET))

        notified_model_id = d.pop("notified_model_id", UNSET)

        suggested_notified_model_type = d.pop("suggested_notified_model_type", UNSET)

        suggested_notified_model_id = d.pop("suggested_notified_model_id", UNSET)

        def _parse_dismissed_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dismissed_at = _parse_dismissed_at(d.pop("dismissed_at", UNSET))

        dismissed_by_model_type = d.pop("dismissed_by_model_type", UNSET)

        dismissed_by_model_id = d.pop("dismissed_by_model_id", UNSET)

        expires_at = d.pop("expires_at", UNSET)

        notify_at = d.pop("notify_at", UNSET)

        def _parse_metadata(
            data: object,
        ) -> MdIntegrationsGetMessageNotificationResponse2XXMetadataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = MdIntegrationsGetMessageNotificationResponse2XXMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetMessageNotificationResponse2XXMetadataType0 | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

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

        def _parse_source(data: object) -> MdIntegrationsGetMessageNotificationResponse2XXSourceType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                source_type_0 = MdIntegrationsGetMessageNotificationResponse2XXSourceType0.from_dict(data)

                return source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetMessageNotificationResponse2XXSourceType0 | None | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        def _parse_notifier(
            data: object,
        ) -> MdIntegrationsGetMessageNotificationResponse2XXNotifierType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                notifier_type_0 = MdIntegrationsGetMessageNotificationResponse2XXNotifierType0.from_dict(data)

                return notifier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetMessageNotificationResponse2XXNotifierType0 | None | Unset, data)

        notifier = _parse_notifier(d.pop("notifier", UNSET))

        notified = d.pop("notified", UNSET)

        md_integrations_get_message_notification_response_2xx = cls(
            id=id,
            partner_id=partner_id,
            event=event,
            title=title,
            preview=preview,
            source_model_type=source_model_type,
            source_model_id=source_model_id,
            notifier_model_type=notifier_model_type,
            notifier_model_id=notifier_model_id,
            notified_model_type=notified_model_type,
            notified_model_id=notified_model_id,
            suggested_notified_model_type=suggested_notified_model_type,
            suggested_notified_model_id=suggested_notified_model_id,
            dismissed_at=dismissed_at,
            dismissed_by_model_type=dismissed_by_model_type,
            dismissed_by_model_id=dismissed_by_model_id,
            expires_at=expires_at,
            notify_at=notify_at,
            metadata=metadata,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            source=source,
            notifier=notifier,
            notified=notified,
        )

        md_integrations_get_message_notification_response_2xx.additional_properties = d
        return md_integrations_get_message_notification_response_2xx

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
