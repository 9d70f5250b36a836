from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0_tag_type_0 import (
        MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0,
    )


T = TypeVar("T", bound="MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0")


@_attrs_define
class MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0:
    """
    Attributes:
        event (None | str | Unset):
        case_id (None | str | Unset):
        tag_id (None | str | Unset):
        reason (None | str | Unset):
        user_id (None | str | Unset):
        user_type (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        tag (MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0 | None | Unset):
    """

    event: None | str | Unset = UNSET
    case_id: None | str | Unset = UNSET
    tag_id: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    user_type: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    tag: MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0_tag_type_0 import (
            MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0,  # noqa: PLC0415
        )

        event: None | str | Unset
        if isinstance(self.event, Unset):
            event = UNSET
        else:
            event = self.event

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        tag_id: None | str | Unset
        if isinstance(self.tag_id, Unset):
            tag_id = UNSET
        else:
            tag_id = self.tag_id

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_type: None | str | Unset
        if isinstance(self.user_type, Unset):
            user_type = UNSET
        else:
            user_type = self.user_type

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

        tag: dict[str, Any] | None | Unset
        if isinstance(self.tag, Unset):
            tag = UNSET
        elif isinstance(self.tag, MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0):
            tag = self.tag.to_dict()
        else:
            tag = self.tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if event is not UNSET:
            field_dict["event"] = event
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if tag_id is not UNSET:
            field_dict["tag_id"] = tag_id
        if reason is not UNSET:
            field_dict["reason"] = reason
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_type is not UNSET:
            field_dict["user_type"] = user_type
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if tag is not UNSET:
            field_dict["tag"] = tag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0_tag_type_0 import (
            MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_event(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        event = _parse_event(d.pop("event", UNSET))

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        def _parse_tag_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tag_id = _parse_tag_id(d.pop("tag_id", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))

        def _parse_user_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_type = _parse_user_type(d.pop("user_type", UNSET))

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

        def _parse_tag(
            data: object,
        ) -> MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tag_type_0 = MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0.from_dict(data)

                return tag_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListHistoricalCaseTagsResponse2XXDataType0ItemType0TagType0 | None | Unset, data)

        tag = _parse_tag(d.pop("tag", UNSET))

        md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0 = cls(
            event=event,
            case_id=case_id,
            tag_id=tag_id,
            reason=reason,
            user_id=user_id,
            user_type=user_type,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            tag=tag,
        )

        md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0.additional_properties = d
        return md_integrations_list_historical_case_tags_response_2xx_data_type_0_item_type_0

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
