from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCountCasesByStatusResponse2XX")


@_attrs_define
class MdIntegrationsCountCasesByStatusResponse2XX:
    """
    Attributes:
        assigned (int | None | Unset):
        waiting (int | None | Unset):
        processing (int | None | Unset):
        approved (int | None | Unset):
        support (int | None | Unset):
        created (int | None | Unset):
    """

    assigned: int | None | Unset = UNSET
    waiting: int | None | Unset = UNSET
    processing: int | None | Unset = UNSET
    approved: int | None | Unset = UNSET
    support: int | None | Unset = UNSET
    created: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        assigned: int | None | Unset
        if isinstance(self.assigned, Unset):
            assigned = UNSET
        else:
            assigned = self.assigned

        waiting: int | None | Unset
        if isinstance(self.waiting, Unset):
            waiting = UNSET
        else:
            waiting = self.waiting

        processing: int | None | Unset
        if isinstance(self.processing, Unset):
            processing = UNSET
        else:
            processing = self.processing

        approved: int | None | Unset
        if isinstance(self.approved, Unset):
            approved = UNSET
        else:
            approved = self.approved

        support: int | None | Unset
        if isinstance(self.support, Unset):
            support = UNSET
        else:
            support = self.support

        created: int | None | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        else:
            created = self.created

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if assigned is not UNSET:
            field_dict["assigned"] = assigned
        if waiting is not UNSET:
            field_dict["waiting"] = waiting
        if processing is not UNSET:
            field_dict["processing"] = processing
        if approved is not UNSET:
            field_dict["approved"] = approved
        if support is not UNSET:
            field_dict["support"] = support
        if created is not UNSET:
            field_dict["created"] = created

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_assigned(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        assigned = _parse_assigned(d.pop("assigned", UNSET))

        def _parse_waiting(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        waiting = _parse_waiting(d.pop("waiting", UNSET))

        def _parse_processing(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        processing = _parse_processing(d.pop("processing", UNSET))

        def _parse_approved(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        approved = _parse_approved(d.pop("approved", UNSET))

        def _parse_support(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        support = _parse_support(d.pop("support", UNSET))

        def _parse_created(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        md_integrations_count_cases_by_status_response_2xx = cls(
            assigned=assigned,
            waiting=waiting,
            processing=processing,
            approved=approved,
            support=support,
            created=created,
        )

        md_integrations_count_cases_by_status_response_2xx.additional_properties = d
        return md_integrations_count_cases_by_status_response_2xx

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
