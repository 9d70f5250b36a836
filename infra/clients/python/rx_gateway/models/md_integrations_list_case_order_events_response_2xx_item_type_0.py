from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0 import (
        MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCaseOrderEventsResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListCaseOrderEventsResponse2XXItemType0:
    """
    Attributes:
        id (None | str | Unset):
        user_type (Any | Unset):
        user_id (Any | Unset):
        event (None | str | Unset):
        auditable_type (None | str | Unset):
        auditable_id (None | str | Unset):
        old_values (list[Any] | None | Unset):
        new_values (MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0 | None | Unset):
        url (None | str | Unset):
        ip_address (None | str | Unset):
        user_agent (None | str | Unset):
        tags (Any | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        is_acknowledged (bool | None | Unset):
        inserted_id (Any | Unset):
        event_id (None | str | Unset):
        date_time (None | str | Unset):
        model (None | str | Unset):
        type_ (None | str | Unset):
        by_model (None | str | Unset):
        by (None | str | Unset):
        title (None | str | Unset):
        user (Any | Unset):
    """

    id: None | str | Unset = UNSET
    user_type: Any | Unset = UNSET
    user_id: Any | Unset = UNSET
    event: None | str | Unset = UNSET
    auditable_type: None | str | Unset = UNSET
    auditable_id: None | str | Unset = UNSET
    old_values: list[Any] | None | Unset = UNSET
    new_values: MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0 | None | Unset = UNSET
    url: None | str | Unset = UNSET
    ip_address: None | str | Unset = UNSET
    user_agent: None | str | Unset = UNSET
    tags: Any | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    is_acknowledged: bool | None | Unset = UNSET
    inserted_id: Any | Unset = UNSET
    event_id: None | str | Unset = UNSET
    date_time: None | str | Unset = UNSET
    model: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    by_model: None | str | Unset = UNSET
    by: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    user: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0 import (
            MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        user_type = self.user_type

        user_id = self.user_id

        event: None | str | Unset
        if isinstance(self.event, Unset):
            event = UNSET
        else:
            event = self.event

        auditable_type: None | str | Unset
        if isinstance(self.auditable_type, Unset):
            auditable_type = UNSET
        else:
            auditable_type = self.auditable_type

        auditable_id: None | str | Unset
        if isinstance(self.auditable_id, Unset):
            auditable_id = UNSET
        else:
            auditable_id = self.auditable_id

        old_values: list[Any] | None | Unset
        if isinstance(self.old_values, Unset):
            old_values = UNSET
        elif isinstance(self.old_values, list):
            old_values = self.old_values

        else:
            old_values = self.old_values

        new_values: dict[str, Any] | None | Unset
        if isinstance(self.new_values, Unset):
            new_values = UNSET
        elif isinstance(self.new_values, MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0):
            new_values = self.new_values.to_dict()
        else:
            new_values = self.new_values

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        ip_address: None | str | Unset
        if isinstance(self.ip_address, Unset):
            ip_address = UNSET
        else:
            ip_address = self.ip_address

        user_agent: None | str | Unset
        if isinstance(self.user_agent, Unset):
            user_agent = UNSET
        else:
            user_agent = self.user_agent

        tags = self.tags

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

        is_acknowledged: bool | None | Unset
        if isinstance(self.is_acknowledged, Unset):
            is_acknowledged = UNSET
        else:
            is_acknowledged = self.is_acknowledged

        inserted_id = self.inserted_id

        event_id: None | str | Unset
        if isinstance(self.event_id, Unset):
            event_id = UNSET
        else:
            event_id = self.event_id

        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        else:
            date_time = self.date_time

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        by_model: None | str | Unset
        if isinstance(self.by_model, Unset):
            by_model = UNSET
        else:
            by_model = self.by_model

        by: None | str | Unset
        if isinstance(self.by, Unset):
            by = UNSET
        else:
            by = self.by

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_type is not UNSET:
            field_dict["user_type"] = user_type
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if event is not UNSET:
            field_dict["event"] = event
        if auditable_type is not UNSET:
            field_dict["auditable_type"] = auditable_type
        if auditable_id is not UNSET:
            field_dict["auditable_id"] = auditable_id
        if old_values is not UNSET:
            field_dict["old_values"] = old_values
        if new_values is not UNSET:
            field_dict["new_values"] = new_values
        if url is not UNSET:
            field_dict["url"] = url
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address
        if user_agent is not UNSET:
            field_dict["user_agent"] = user_agent
        if tags is not UNSET:
            field_dict["tags"] = tags
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if is_acknowledged is not UNSET:
            field_dict["is_acknowledged"] = is_acknowledged
        if inserted_id is not UNSET:
            field_dict["inserted_id"] = inserted_id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if model is not UNSET:
            field_dict["model"] = model
        if type_ is not UNSET:
            field_dict["type"] = type_
        if by_model is not UNSET:
            field_dict["by_model"] = by_model
        if by is not UNSET:
            field_dict["by"] = by
        if title is not UNSET:
            field_dict["title"] = title
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0 import (
            MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        user_type = d.pop("user_type", UNSET)

        user_id = d.pop("user_id", UNSET)

        def _parse_event(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        event = _parse_event(d.pop("event", UNSET))

        def _parse_auditable_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        auditable_type = _parse_auditable_type(d.pop("auditable_type", UNSET))

        def _parse_auditable_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        auditable_id = _parse_auditable_id(d.pop("auditable_id", UNSET))

        def _parse_old_values(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                old_values_type_0 = cast(list[Any], data)

                return old_values_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        old_values = _parse_old_values(d.pop("old_values", UNSET))

        def _parse_new_values(
            data: object,
        ) -> MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                new_values_type_0 = MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0.from_dict(data)

                return new_values_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0 | None | Unset, data)

        new_values = _parse_new_values(d.pop("new_values", UNSET))

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        def _parse_ip_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ip_address = _parse_ip_address(d.pop("ip_address", UNSET))

        def _parse_user_agent(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_agent = _parse_user_agent(d.pop("user_agent", UNSET))

        tags = d.pop("tags", UNSET)

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

        def _parse_is_acknowledged(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_acknowledged = _parse_is_acknowledged(d.pop("is_acknowledged", UNSET))

        inserted_id = d.pop("inserted_id", UNSET)

        def _parse_event_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        event_id = _parse_event_id(d.pop("event_id", UNSET))

        def _parse_date_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_time = _parse_date_time(d.pop("date_time", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_by_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        by_model = _parse_by_model(d.pop("by_model", UNSET))

        def _parse_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        by = _parse_by(d.pop("by", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        user = d.pop("user", UNSET)

        md_integrations_list_case_order_events_response_2xx_item_type_0 = cls(
            id=id,
            user_type=user_type,
            user_id=user_id,
            event=event,
            auditable_type=auditable_type,
            auditable_id=auditable_id,
            old_values=old_values,
            new_values=new_values,
            url=url,
            ip_address=ip_address,
            user_agent=user_agent,
            tags=tags,
            created_at=created_at,
            updated_at=updated_at,
            is_acknowledged=is_acknowledged,
            inserted_id=inserted_id,
            event_id=event_id,
            date_time=date_time,
            model=model,
            type_=type_,
            by_model=by_model,
            by=by,
            title=title,
            user=user,
        )

        md_integrations_list_case_order_events_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_case_order_events_response_2xx_item_type_0

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
