from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProblemVendorAnswer")


@_attrs_define
class ProblemVendorAnswer:
    """The vendor's own answer, where this problem takes its place: `bodyBase64` if it is not UTF-8.

    Attributes:
        status (int | Unset):
        content_type (str | Unset):
        body (str | Unset):
        body_base_64 (str | Unset):
    """

    status: int | Unset = UNSET
    content_type: str | Unset = UNSET
    body: str | Unset = UNSET
    body_base_64: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        content_type = self.content_type

        body = self.body

        body_base_64 = self.body_base_64

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if content_type is not UNSET:
            field_dict["contentType"] = content_type
        if body is not UNSET:
            field_dict["body"] = body
        if body_base_64 is not UNSET:
            field_dict["bodyBase64"] = body_base_64

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status", UNSET)

        content_type = d.pop("contentType", UNSET)

        body = d.pop("body", UNSET)

        body_base_64 = d.pop("bodyBase64", UNSET)

        problem_vendor_answer = cls(
            status=status,
            content_type=content_type,
            body=body,
            body_base_64=body_base_64,
        )

        problem_vendor_answer.additional_properties = d
        return problem_vendor_answer

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
