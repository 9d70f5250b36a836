from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.counts_jobs_queued import CountsJobsQueued
    from ..models.counts_jobs_sending import CountsJobsSending
    from ..models.counts_jobs_uncertain import CountsJobsUncertain


T = TypeVar("T", bound="CountsJobs")


@_attrs_define
class CountsJobs:
    """
    Attributes:
        queued (CountsJobsQueued):
        sending (CountsJobsSending):
        uncertain (CountsJobsUncertain):
    """

    queued: CountsJobsQueued
    sending: CountsJobsSending
    uncertain: CountsJobsUncertain
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        queued = self.queued.to_dict()

        sending = self.sending.to_dict()

        uncertain = self.uncertain.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "queued": queued,
                "sending": sending,
                "uncertain": uncertain,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts_jobs_queued import CountsJobsQueued  # noqa: PLC0415
        from ..models.counts_jobs_sending import CountsJobsSending  # noqa: PLC0415
        from ..models.counts_jobs_uncertain import CountsJobsUncertain  # noqa: PLC0415

        d = dict(src_dict)
        queued = CountsJobsQueued.from_dict(d.pop("queued"))

        sending = CountsJobsSending.from_dict(d.pop("sending"))

        uncertain = CountsJobsUncertain.from_dict(d.pop("uncertain"))

        counts_jobs = cls(
            queued=queued,
            sending=sending,
            uncertain=uncertain,
        )

        counts_jobs.additional_properties = d
        return counts_jobs

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
