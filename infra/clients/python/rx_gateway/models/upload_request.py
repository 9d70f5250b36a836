from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.upload_request_vendor import (
    UploadRequestVendor,
    check_upload_request_vendor,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="UploadRequest")


@_attrs_define
class UploadRequest:
    """
    Attributes:
        vendor (UploadRequestVendor):
        size (int): Bytes. More than 104,857,600, or than the vendor accepts, is 413.
        content_type (str): The body's media type.
        sha256 (str | Unset): SHA-256 of the body in lower-case hex. The upload then accepts only this content.
    """

    vendor: UploadRequestVendor
    size: int
    content_type: str
    sha256: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        vendor: str = self.vendor

        size = self.size

        content_type = self.content_type

        sha256 = self.sha256

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "vendor": vendor,
                "size": size,
                "contentType": content_type,
            }
        )
        if sha256 is not UNSET:
            field_dict["sha256"] = sha256

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        vendor = check_upload_request_vendor(d.pop("vendor"))

        size = d.pop("size")

        content_type = d.pop("contentType")

        sha256 = d.pop("sha256", UNSET)

        upload_request = cls(
            vendor=vendor,
            size=size,
            content_type=content_type,
            sha256=sha256,
        )

        return upload_request
