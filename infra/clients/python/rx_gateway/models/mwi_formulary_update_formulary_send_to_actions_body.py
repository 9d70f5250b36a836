from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="MwiFormularyUpdateFormularySendToActionsBody")


@_attrs_define
class MwiFormularyUpdateFormularySendToActionsBody:
    """
    Attributes:
        send_to_action_uuid (list[UUID]):
    """

    send_to_action_uuid: list[UUID]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        send_to_action_uuid = []
        for send_to_action_uuid_item_data in self.send_to_action_uuid:
            send_to_action_uuid_item = str(send_to_action_uuid_item_data)
            send_to_action_uuid.append(send_to_action_uuid_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "send-to-action-uuid": send_to_action_uuid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        send_to_action_uuid = []
        _send_to_action_uuid = d.pop("send-to-action-uuid")
        for send_to_action_uuid_item_data in _send_to_action_uuid:
            send_to_action_uuid_item = UUID(send_to_action_uuid_item_data)

            send_to_action_uuid.append(send_to_action_uuid_item)

        mwi_formulary_update_formulary_send_to_actions_body = cls(
            send_to_action_uuid=send_to_action_uuid,
        )

        mwi_formulary_update_formulary_send_to_actions_body.additional_properties = d
        return mwi_formulary_update_formulary_send_to_actions_body

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
