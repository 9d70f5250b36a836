from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListCasesByStatusBody")


@_attrs_define
class MdIntegrationsListCasesByStatusBody:
    """
    Attributes:
        sort (None | str | Unset):
        is_assigned_to_me (bool | None | Unset):
        is_sync (bool | None | Unset):
        is_additional_approval_needed (bool | None | Unset):
        tags (list[Any] | None | Unset):
        partners (list[Any] | None | Unset):
        clinicians (list[Any] | None | Unset):
        states (list[Any] | None | Unset):
        diseases (list[Any] | None | Unset):
        case_type (None | str | Unset):
        is_live (bool | None | Unset):
        is_sandbox (bool | None | Unset):
    """

    sort: None | str | Unset = UNSET
    is_assigned_to_me: bool | None | Unset = UNSET
    is_sync: bool | None | Unset = UNSET
    is_additional_approval_needed: bool | None | Unset = UNSET
    tags: list[Any] | None | Unset = UNSET
    partners: list[Any] | None | Unset = UNSET
    clinicians: list[Any] | None | Unset = UNSET
    states: list[Any] | None | Unset = UNSET
    diseases: list[Any] | None | Unset = UNSET
    case_type: None | str | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    is_sandbox: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sort: None | str | Unset
        if isinstance(self.sort, Unset):
            sort = UNSET
        else:
            sort = self.sort

        is_assigned_to_me: bool | None | Unset
        if isinstance(self.is_assigned_to_me, Unset):
            is_assigned_to_me = UNSET
        else:
            is_assigned_to_me = self.is_assigned_to_me

        is_sync: bool | None | Unset
        if isinstance(self.is_sync, Unset):
            is_sync = UNSET
        else:
            is_sync = self.is_sync

        is_additional_approval_needed: bool | None | Unset
        if isinstance(self.is_additional_approval_needed, Unset):
            is_additional_approval_needed = UNSET
        else:
            is_additional_approval_needed = self.is_additional_approval_needed

        tags: list[Any] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        partners: list[Any] | None | Unset
        if isinstance(self.partners, Unset):
            partners = UNSET
        elif isinstance(self.partners, list):
            partners = self.partners

        else:
            partners = self.partners

        clinicians: list[Any] | None | Unset
        if isinstance(self.clinicians, Unset):
            clinicians = UNSET
        elif isinstance(self.clinicians, list):
            clinicians = self.clinicians

        else:
            clinicians = self.clinicians

        states: list[Any] | None | Unset
        if isinstance(self.states, Unset):
            states = UNSET
        elif isinstance(self.states, list):
            states = self.states

        else:
            states = self.states

        diseases: list[Any] | None | Unset
        if isinstance(self.diseases, Unset):
            diseases = UNSET
        elif isinstance(self.diseases, list):
            diseases = self.diseases

        else:
            diseases = self.diseases

        case_type: None | str | Unset
        if isinstance(self.case_type, Unset):
            case_type = UNSET
        else:
            case_type = self.case_type

        is_live: bool | None | Unset
        if isinstance(self.is_live, Unset):
            is_live = UNSET
        else:
            is_live = self.is_live

        is_sandbox: bool | None | Unset
        if isinstance(self.is_sandbox, Unset):
            is_sandbox = UNSET
        else:
            is_sandbox = self.is_sandbox

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sort is not UNSET:
            field_dict["sort"] = sort
        if is_assigned_to_me is not UNSET:
            field_dict["is_assigned_to_me"] = is_assigned_to_me
        if is_sync is not UNSET:
            field_dict["is_sync"] = is_sync
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if tags is not UNSET:
            field_dict["tags"] = tags
        if partners is not UNSET:
            field_dict["partners"] = partners
        if clinicians is not UNSET:
            field_dict["clinicians"] = clinicians
        if states is not UNSET:
            field_dict["states"] = states
        if diseases is not UNSET:
            field_dict["diseases"] = diseases
        if case_type is not UNSET:
            field_dict["case_type"] = case_type
        if is_live is not UNSET:
            field_dict["is_live"] = is_live
        if is_sandbox is not UNSET:
            field_dict["is_sandbox"] = is_sandbox

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_sort(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sort = _parse_sort(d.pop("sort", UNSET))

        def _parse_is_assigned_to_me(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_assigned_to_me = _parse_is_assigned_to_me(d.pop("is_assigned_to_me", UNSET))

        def _parse_is_sync(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sync = _parse_is_sync(d.pop("is_sync", UNSET))

        def _parse_is_additional_approval_needed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_additional_approval_needed = _parse_is_additional_approval_needed(
            d.pop("is_additional_approval_needed", UNSET)
        )

        def _parse_tags(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = cast(list[Any], data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        def _parse_partners(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                partners_type_0 = cast(list[Any], data)

                return partners_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        partners = _parse_partners(d.pop("partners", UNSET))

        def _parse_clinicians(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                clinicians_type_0 = cast(list[Any], data)

                return clinicians_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        clinicians = _parse_clinicians(d.pop("clinicians", UNSET))

        def _parse_states(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                states_type_0 = cast(list[Any], data)

                return states_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        states = _parse_states(d.pop("states", UNSET))

        def _parse_diseases(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                diseases_type_0 = cast(list[Any], data)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        def _parse_case_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_type = _parse_case_type(d.pop("case_type", UNSET))

        def _parse_is_live(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_live = _parse_is_live(d.pop("is_live", UNSET))

        def _parse_is_sandbox(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sandbox = _parse_is_sandbox(d.pop("is_sandbox", UNSET))

        md_integrations_list_cases_by_status_body = cls(
            sort=sort,
            is_assigned_to_me=is_assigned_to_me,
            is_sync=is_sync,
            is_additional_approval_needed=is_additional_approval_needed,
            tags=tags,
            partners=partners,
            clinicians=clinicians,
            states=states,
            diseases=diseases,
            case_type=case_type,
            is_live=is_live,
            is_sandbox=is_sandbox,
        )

        md_integrations_list_cases_by_status_body.additional_properties = d
        return md_integrations_list_cases_by_status_body

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
