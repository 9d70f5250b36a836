from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.job_resolution_action import (
    JobResolutionAction,
    check_job_resolution_action,
)

T = TypeVar("T", bound="JobResolution")


@_attrs_define
class JobResolution:
    """
    Attributes:
        action (JobResolutionAction): `retry`: queue it again. `confirm`: the vendor did the work. `abandon`: give up
            the job with its outcome unknown.
    """

    action: JobResolutionAction

    def to_dict(self) -> dict[str, Any]:
        action: str = self.action

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action": action,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action = check_job_resolution_action(d.pop("action"))

        job_resolution = cls(
            action=action,
        )

        return job_resolution
