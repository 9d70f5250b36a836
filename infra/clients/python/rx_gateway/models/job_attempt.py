from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_attempt_phase import JobAttemptPhase, check_job_attempt_phase
from ..types import UNSET, Unset

T = TypeVar("T", bound="JobAttempt")


@_attrs_define
class JobAttempt:
    """
    Attributes:
        at (datetime.datetime): When it began.
        phase (JobAttemptPhase): How far the call came. `before-first-byte`: nothing was sent. `after-first-byte`: the
            vendor may have done the work. `answered`: its whole answer arrived. `unknown`: the gateway's function ended
            before it recorded the result, and may have sent the call.
        duration_ms (int | None): Until the whole answer or the failure; null where neither was recorded.
        status (int | None): The vendor's status; null when there was no whole answer.
        error (str | Unset): The type of the failure, for example `connect`, `timeout`, `reset` or `answer-cut`;
            `interrupted` where the gateway's function ended. Absent where the vendor answered, whatever it answered.
    """

    at: datetime.datetime
    phase: JobAttemptPhase
    duration_ms: int | None
    status: int | None
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        phase: str = self.phase

        duration_ms: int | None
        duration_ms = self.duration_ms

        status: int | None
        status = self.status

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "phase": phase,
                "durationMs": duration_ms,
                "status": status,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        phase = check_job_attempt_phase(d.pop("phase"))

        def _parse_duration_ms(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        duration_ms = _parse_duration_ms(d.pop("durationMs"))

        def _parse_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        status = _parse_status(d.pop("status"))

        error = d.pop("error", UNSET)

        job_attempt = cls(
            at=at,
            phase=phase,
            duration_ms=duration_ms,
            status=status,
            error=error,
        )

        job_attempt.additional_properties = d
        return job_attempt

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
