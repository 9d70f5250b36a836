from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_expire_voucher_response_2xx_payload_type_0 import (
        MdIntegrationsExpireVoucherResponse2XXPayloadType0,
    )


T = TypeVar("T", bound="MdIntegrationsExpireVoucherResponse2XX")


@_attrs_define
class MdIntegrationsExpireVoucherResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        partner_id (None | str | Unset):
        case_id (Any | Unset):
        partner_questionnaire_id (None | str | Unset):
        environment_id (None | str | Unset):
        expires_at (None | str | Unset):
        payload (MdIntegrationsExpireVoucherResponse2XXPayloadType0 | None | Unset):
        demo (bool | None | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        is_expired (bool | None | Unset):
        onboarding_url (None | str | Unset):
    """

    id: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    case_id: Any | Unset = UNSET
    partner_questionnaire_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    payload: MdIntegrationsExpireVoucherResponse2XXPayloadType0 | None | Unset = UNSET
    demo: bool | None | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    is_expired: bool | None | Unset = UNSET
    onboarding_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_expire_voucher_response_2xx_payload_type_0 import (
            MdIntegrationsExpireVoucherResponse2XXPayloadType0,  # noqa: PLC0415
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

        case_id = self.case_id

        partner_questionnaire_id: None | str | Unset
        if isinstance(self.partner_questionnaire_id, Unset):
            partner_questionnaire_id = UNSET
        else:
            partner_questionnaire_id = self.partner_questionnaire_id

        environment_id: None | str | Unset
        if isinstance(self.environment_id, Unset):
            environment_id = UNSET
        else:
            environment_id = self.environment_id

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        payload: dict[str, Any] | None | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, MdIntegrationsExpireVoucherResponse2XXPayloadType0):
            payload = self.payload.to_dict()
        else:
            payload = self.payload

        demo: bool | None | Unset
        if isinstance(self.demo, Unset):
            demo = UNSET
        else:
            demo = self.demo

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

        is_expired: bool | None | Unset
        if isinstance(self.is_expired, Unset):
            is_expired = UNSET
        else:
            is_expired = self.is_expired

        onboarding_url: None | str | Unset
        if isinstance(self.onboarding_url, Unset):
            onboarding_url = UNSET
        else:
            onboarding_url = self.onboarding_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if partner_questionnaire_id is not UNSET:
            field_dict["partner_questionnaire_id"] = partner_questionnaire_id
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if payload is not UNSET:
            field_dict["payload"] = payload
        if demo is not UNSET:
            field_dict["demo"] = demo
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if is_expired is not UNSET:
            field_dict["is_expired"] = is_expired
        if onboarding_url is not UNSET:
            field_dict["onboarding_url"] = onboarding_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_expire_voucher_response_2xx_payload_type_0 import (
            MdIntegrationsExpireVoucherResponse2XXPayloadType0,  # noqa: PLC0415
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

        case_id = d.pop("case_id", UNSET)

        def _parse_partner_questionnaire_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_questionnaire_id = _parse_partner_questionnaire_id(d.pop("partner_questionnaire_id", UNSET))

        def _parse_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        environment_id = _parse_environment_id(d.pop("environment_id", UNSET))

        def _parse_expires_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_payload(data: object) -> MdIntegrationsExpireVoucherResponse2XXPayloadType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payload_type_0 = MdIntegrationsExpireVoucherResponse2XXPayloadType0.from_dict(data)

                return payload_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsExpireVoucherResponse2XXPayloadType0 | None | Unset, data)

        payload = _parse_payload(d.pop("payload", UNSET))

        def _parse_demo(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        demo = _parse_demo(d.pop("demo", UNSET))

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

        def _parse_is_expired(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_expired = _parse_is_expired(d.pop("is_expired", UNSET))

        def _parse_onboarding_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        onboarding_url = _parse_onboarding_url(d.pop("onboarding_url", UNSET))

        md_integrations_expire_voucher_response_2xx = cls(
            id=id,
            partner_id=partner_id,
            case_id=case_id,
            partner_questionnaire_id=partner_questionnaire_id,
            environment_id=environment_id,
            expires_at=expires_at,
            payload=payload,
            demo=demo,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            is_expired=is_expired,
            onboarding_url=onboarding_url,
        )

        md_integrations_expire_voucher_response_2xx.additional_properties = d
        return md_integrations_expire_voucher_response_2xx

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
