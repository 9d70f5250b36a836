from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_voucher_response_2xx_partner_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0,
    )
    from ..models.md_integrations_create_voucher_response_2xx_payload_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateVoucherResponse2XX")


@_attrs_define
class MdIntegrationsCreateVoucherResponse2XX:
    """
    Attributes:
        partner_voucher_id (None | str | Unset):
        onboarding_url (None | str | Unset):
        expires_at (None | str | Unset):
        expired (bool | None | Unset):
        demo (bool | None | Unset):
        case_id (Any | Unset):
        partner_questionnaire_id (None | str | Unset):
        environment_id (None | str | Unset):
        metadata (Any | Unset):
        partner (MdIntegrationsCreateVoucherResponse2XXPartnerType0 | None | Unset):
        payload (MdIntegrationsCreateVoucherResponse2XXPayloadType0 | None | Unset):
    """

    partner_voucher_id: None | str | Unset = UNSET
    onboarding_url: None | str | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    expired: bool | None | Unset = UNSET
    demo: bool | None | Unset = UNSET
    case_id: Any | Unset = UNSET
    partner_questionnaire_id: None | str | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    partner: MdIntegrationsCreateVoucherResponse2XXPartnerType0 | None | Unset = UNSET
    payload: MdIntegrationsCreateVoucherResponse2XXPayloadType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0,  # noqa: PLC0415
        )

        partner_voucher_id: None | str | Unset
        if isinstance(self.partner_voucher_id, Unset):
            partner_voucher_id = UNSET
        else:
            partner_voucher_id = self.partner_voucher_id

        onboarding_url: None | str | Unset
        if isinstance(self.onboarding_url, Unset):
            onboarding_url = UNSET
        else:
            onboarding_url = self.onboarding_url

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        expired: bool | None | Unset
        if isinstance(self.expired, Unset):
            expired = UNSET
        else:
            expired = self.expired

        demo: bool | None | Unset
        if isinstance(self.demo, Unset):
            demo = UNSET
        else:
            demo = self.demo

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

        metadata = self.metadata

        partner: dict[str, Any] | None | Unset
        if isinstance(self.partner, Unset):
            partner = UNSET
        elif isinstance(self.partner, MdIntegrationsCreateVoucherResponse2XXPartnerType0):
            partner = self.partner.to_dict()
        else:
            partner = self.partner

        payload: dict[str, Any] | None | Unset
        if isinstance(self.payload, Unset):
            payload = UNSET
        elif isinstance(self.payload, MdIntegrationsCreateVoucherResponse2XXPayloadType0):
            payload = self.payload.to_dict()
        else:
            payload = self.payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if partner_voucher_id is not UNSET:
            field_dict["partner_voucher_id"] = partner_voucher_id
        if onboarding_url is not UNSET:
            field_dict["onboarding_url"] = onboarding_url
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if expired is not UNSET:
            field_dict["expired"] = expired
        if demo is not UNSET:
            field_dict["demo"] = demo
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if partner_questionnaire_id is not UNSET:
            field_dict["partner_questionnaire_id"] = partner_questionnaire_id
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if partner is not UNSET:
            field_dict["partner"] = partner
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_partner_voucher_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_voucher_id = _parse_partner_voucher_id(d.pop("partner_voucher_id", UNSET))

        def _parse_onboarding_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        onboarding_url = _parse_onboarding_url(d.pop("onboarding_url", UNSET))

        def _parse_expires_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_expired(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        expired = _parse_expired(d.pop("expired", UNSET))

        def _parse_demo(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        demo = _parse_demo(d.pop("demo", UNSET))

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

        metadata = d.pop("metadata", UNSET)

        def _parse_partner(data: object) -> MdIntegrationsCreateVoucherResponse2XXPartnerType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_type_0 = MdIntegrationsCreateVoucherResponse2XXPartnerType0.from_dict(data)

                return partner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateVoucherResponse2XXPartnerType0 | None | Unset, data)

        partner = _parse_partner(d.pop("partner", UNSET))

        def _parse_payload(data: object) -> MdIntegrationsCreateVoucherResponse2XXPayloadType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                payload_type_0 = MdIntegrationsCreateVoucherResponse2XXPayloadType0.from_dict(data)

                return payload_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateVoucherResponse2XXPayloadType0 | None | Unset, data)

        payload = _parse_payload(d.pop("payload", UNSET))

        md_integrations_create_voucher_response_2xx = cls(
            partner_voucher_id=partner_voucher_id,
            onboarding_url=onboarding_url,
            expires_at=expires_at,
            expired=expired,
            demo=demo,
            case_id=case_id,
            partner_questionnaire_id=partner_questionnaire_id,
            environment_id=environment_id,
            metadata=metadata,
            partner=partner,
            payload=payload,
        )

        md_integrations_create_voucher_response_2xx.additional_properties = d
        return md_integrations_create_voucher_response_2xx

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
