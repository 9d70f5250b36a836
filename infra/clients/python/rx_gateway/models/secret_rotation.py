from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SecretRotation")


@_attrs_define
class SecretRotation:
    """
    Attributes:
        overlap_hours (Decimal | Unset): How long deliveries are signed with the previous secret as well.
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

        secret_rotation = cls(
            overlap_hours=overlap_hours,
        )

        return secret_rotation
