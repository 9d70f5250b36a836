from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="KeyRotation")


@_attrs_define
class KeyRotation:
    """
    Attributes:
        overlap_hours (Decimal | Unset): How long the previous key stays valid. A key that has leaked is not rotated but
            revoked, by the gateway's operator.
    """

    overlap_hours: Decimal | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        overlap_hours = self.overlap_hours

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if overlap_hours is not UNSET:
            field_dict["overlapHours"] = overlap_hours

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _overlap_hours = d.pop("overlapHours", UNSET)
        overlap_hours: Decimal | Unset
        if isinstance(_overlap_hours, Unset):
            overlap_hours = UNSET
        else:
            overlap_hours = Decimal(_overlap_hours)

        key_rotation = cls(
            overlap_hours=overlap_hours,
        )

        return key_rotation
