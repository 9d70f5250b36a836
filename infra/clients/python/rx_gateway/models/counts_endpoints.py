from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.counts_endpoints_active import CountsEndpointsActive
    from ..models.counts_endpoints_disabled import CountsEndpointsDisabled
    from ..models.counts_endpoints_paused import CountsEndpointsPaused


T = TypeVar("T", bound="CountsEndpoints")


@_attrs_define
class CountsEndpoints:
    """
    Attributes:
        active (CountsEndpointsActive):
        paused (CountsEndpointsPaused):
        disabled (CountsEndpointsDisabled):
    """

    active: CountsEndpointsActive
    paused: CountsEndpointsPaused
    disabled: CountsEndpointsDisabled
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active = self.active.to_dict()

        paused = self.paused.to_dict()

        disabled = self.disabled.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "active": active,
                "paused": paused,
                "disabled": disabled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counts_endpoints_active import CountsEndpointsActive  # noqa: PLC0415
        from ..models.counts_endpoints_disabled import CountsEndpointsDisabled  # noqa: PLC0415
        from ..models.counts_endpoints_paused import CountsEndpointsPaused  # noqa: PLC0415

        d = dict(src_dict)
        active = CountsEndpointsActive.from_dict(d.pop("active"))

        paused = CountsEndpointsPaused.from_dict(d.pop("paused"))

        disabled = CountsEndpointsDisabled.from_dict(d.pop("disabled"))

        counts_endpoints = cls(
            active=active,
            paused=paused,
            disabled=disabled,
        )

        counts_endpoints.additional_properties = d
        return counts_endpoints

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
