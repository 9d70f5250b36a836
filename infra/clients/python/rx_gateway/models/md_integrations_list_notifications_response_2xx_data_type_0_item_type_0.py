from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0 import (
        MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0,
    )


T = TypeVar("T", bound="MdIntegrationsListNotificationsResponse2XXDataType0ItemType0")


@_attrs_define
class MdIntegrationsListNotificationsResponse2XXDataType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        notes (None | str | Unset):
        created_at (None | str | Unset):
        notify (int | None | Unset):
        needs_ack (bool | None | Unset):
        partner_id (None | str | Unset):
        partner (MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0 | None | Unset):
    """

    id: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    notify: int | None | Unset = UNSET
    needs_ack: bool | None | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    partner: MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0 import (
            MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        notify: int | None | Unset
        if isinstance(self.notify, Unset):
            notify = UNSET
        else:
            notify = self.notify

        needs_ack: bool | None | Unset
        if isinstance(self.needs_ack, Unset):
            needs_ack = UNSET
        else:
            needs_ack = self.needs_ack

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        partner: dict[str, Any] | None | Unset
        if isinstance(self.partner, Unset):
            partner = UNSET
        elif isinstance(self.partner, MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0):
            partner = self.partner.to_dict()
        else:
            partner = self.partner

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if notes is not UNSET:
            field_dict["notes"] = notes
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if notify is not UNSET:
            field_dict["notify"] = notify
        if needs_ack is not UNSET:
            field_dict["needs_ack"] = needs_ack
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if partner is not UNSET:
            field_dict["partner"] = partner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_notifications_response_2xx_data_type_0_item_type_0_partner_type_0 import (
            MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_notify(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        notify = _parse_notify(d.pop("notify", UNSET))

        def _parse_needs_ack(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        needs_ack = _parse_needs_ack(d.pop("needs_ack", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        def _parse_partner(
            data: object,
        ) -> MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_type_0 = MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0.from_dict(
                    data
                )

                return partner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListNotificationsResponse2XXDataType0ItemType0PartnerType0 | None | Unset, data)

        partner = _parse_partner(d.pop("partner", UNSET))

        md_integrations_list_notifications_response_2xx_data_type_0_item_type_0 = cls(
            id=id,
            notes=notes,
            created_at=created_at,
            notify=notify,
            needs_ack=needs_ack,
            partner_id=partner_id,
            partner=partner,
        )

        md_integrations_list_notifications_response_2xx_data_type_0_item_type_0.additional_properties = d
        return md_integrations_list_notifications_response_2xx_data_type_0_item_type_0

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
