from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="JobLookUpType0")


@_attrs_define
class JobLookUpType0:
    """The read at the vendor that shows what the call has done. Null for a read, and where the vendor has none: ask the
    vendor then. In the answer of `GET /v1/jobs/{id}` alone.

        Attributes:
            operation (str): The operation's id.
            method (str):
            path (str): Of the gateway, with the names of its parameters in braces: their values are those of your request.
            proves (bool): Whether what it shows is proof: the gateway's own looks begin with it, and `evidence` has what
                they found. Otherwise it is a hint.
    """

    operation: str
    method: str
    path: str
    proves: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        operation = self.operation

        method = self.method

        path = self.path

        proves = self.proves

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "operation": operation,
                "method": method,
                "path": path,
                "proves": proves,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        operation = d.pop("operation")

        method = d.pop("method")

        path = d.pop("path")

        proves = d.pop("proves")

        job_look_up_type_0 = cls(
            operation=operation,
            method=method,
            path=path,
            proves=proves,
        )

        job_look_up_type_0.additional_properties = d
        return job_look_up_type_0

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
