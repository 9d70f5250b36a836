from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.si_compounding_create_refill_request_response_2xx_data import (
        SiCompoundingCreateRefillRequestResponse2XXData,
    )


T = TypeVar("T", bound="SiCompoundingCreateRefillRequestResponse2XX")


@_attrs_define
class SiCompoundingCreateRefillRequestResponse2XX:
    """
    Attributes:
        error (int | Unset):
        msg (str | Unset):
        data (SiCompoundingCreateRefillRequestResponse2XXData | Unset):
    """

    error: int | Unset = UNSET
    msg: str | Unset = UNSET
    data: SiCompoundingCreateRefillRequestResponse2XXData | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        msg = self.msg

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error
        if msg is not UNSET:
            field_dict["msg"] = msg
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.si_compounding_create_refill_request_response_2xx_data import (
            SiCompoundingCreateRefillRequestResponse2XXData,  # noqa: PLC0415
        )

        d = dict(src_dict)
        error = d.pop("error", UNSET)

        msg = d.pop("msg", UNSET)

        _data = d.pop("data", UNSET)
        data: SiCompoundingCreateRefillRequestResponse2XXData | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = SiCompoundingCreateRefillRequestResponse2XXData.from_dict(_data)

        si_compounding_create_refill_request_response_2xx = cls(
            error=error,
            msg=msg,
            data=data,
        )

        si_compounding_create_refill_request_response_2xx.additional_properties = d
        return si_compounding_create_refill_request_response_2xx

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
