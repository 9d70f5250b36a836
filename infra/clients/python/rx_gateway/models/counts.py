from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.counts_deliveries import CountsDeliveries
    from ..models.counts_endpoints import CountsEndpoints
    from ..models.counts_jobs import CountsJobs


T = TypeVar("T", bound="Counts")


@_attrs_define
class Counts:
    """
    Attributes:
        jobs (CountsJobs):
        deliveries (CountsDeliveries):
        endpoints (CountsEndpoints):
    """

    jobs: CountsJobs
    deliveries: CountsDeliveries
    endpoints: CountsEndpoints
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        jobs = self.jobs.to_dict()

        deliveries = self.deliveries.to_dict()

        endpoints = self.endpoints.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jobs": jobs,
                "deliveries": deliveries,
                "endpoints": endpoints,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts_deliveries import CountsDeliveries  # noqa: PLC0415
        from ..models.counts_endpoints import CountsEndpoints  # noqa: PLC0415
        from ..models.counts_jobs import CountsJobs  # noqa: PLC0415

        d = dict(src_dict)
        jobs = CountsJobs.from_dict(d.pop("jobs"))

        deliveries = CountsDeliveries.from_dict(d.pop("deliveries"))

        endpoints = CountsEndpoints.from_dict(d.pop("endpoints"))

        counts = cls(
            jobs=jobs,
            deliveries=deliveries,
            endpoints=endpoints,
        )

        counts.additional_properties = d
        return counts

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
