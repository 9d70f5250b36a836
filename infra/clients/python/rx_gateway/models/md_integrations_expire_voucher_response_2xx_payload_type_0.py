from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsExpireVoucherResponse2XXPayloadType0")


@_attrs_define
class MdIntegrationsExpireVoucherResponse2XXPayloadType0:
    """
    Attributes:
        hold_status (bool | None | Unset):
        environment_id (None | str | Unset):
        questionnaire_id (None | str | Unset):
    """

    hold_status: bool | None | Unset = UNSET
    environment_id: None | str | Unset = UNSET
    questionnaire_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        hold_status: bool | None | Unset
        if isinstance(self.hold_status, Unset):
            hold_status = UNSET
        else:
            hold_status = self.hold_status

        environment_id: None | str | Unset
        if isinstance(self.environment_id, Unset):
            environment_id = UNSET
        else:
            environment_id = self.environment_id

        questionnaire_id: None | str | Unset
        if isinstance(self.questionnaire_id, Unset):
            questionnaire_id = UNSET
        else:
            questionnaire_id = self.questionnaire_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hold_status is not UNSET:
            field_dict["hold_status"] = hold_status
        if environment_id is not UNSET:
            field_dict["environment_id"] = environment_id
        if questionnaire_id is not UNSET:
            field_dict["questionnaire_id"] = questionnaire_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_hold_status(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hold_status = _parse_hold_status(d.pop("hold_status", UNSET))

        def _parse_environment_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        environment_id = _parse_environment_id(d.pop("environment_id", UNSET))

        def _parse_questionnaire_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        questionnaire_id = _parse_questionnaire_id(d.pop("questionnaire_id", UNSET))

        md_integrations_expire_voucher_response_2xx_payload_type_0 = cls(
            hold_status=hold_status,
            environment_id=environment_id,
            questionnaire_id=questionnaire_id,
        )

        md_integrations_expire_voucher_response_2xx_payload_type_0.additional_properties = d
        return md_integrations_expire_voucher_response_2xx_payload_type_0

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
