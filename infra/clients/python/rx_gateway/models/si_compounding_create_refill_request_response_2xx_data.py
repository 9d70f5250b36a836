from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.si_compounding_create_refill_request_response_2xx_data_json_request import (
        SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest,
    )


T = TypeVar("T", bound="SiCompoundingCreateRefillRequestResponse2XXData")


@_attrs_define
class SiCompoundingCreateRefillRequestResponse2XXData:
    """
    Attributes:
        refill_notification_id (int | Unset):
        json_request (SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest | Unset):
    """

    refill_notification_id: int | Unset = UNSET
    json_request: SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        refill_notification_id = self.refill_notification_id

        json_request: dict[str, Any] | Unset = UNSET
        if not isinstance(self.json_request, Unset):
            json_request = self.json_request.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if refill_notification_id is not UNSET:
            field_dict["refill_notification_id"] = refill_notification_id
        if json_request is not UNSET:
            field_dict["json_request"] = json_request

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.si_compounding_create_refill_request_response_2xx_data_json_request import (
            SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest,  # noqa: PLC0415
        )

        d = dict(src_dict)
        refill_notification_id = d.pop("refill_notification_id", UNSET)

        _json_request = d.pop("json_request", UNSET)
        json_request: SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest | Unset
        if isinstance(_json_request, Unset):
            json_request = UNSET
        else:
            json_request = SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest.from_dict(_json_request)

        si_compounding_create_refill_request_response_2xx_data = cls(
            refill_notification_id=refill_notification_id,
            json_request=json_request,
        )

        si_compounding_create_refill_request_response_2xx_data.additional_properties = d
        return si_compounding_create_refill_request_response_2xx_data

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
