from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsSearchMedicationsResponse2XXItemType0")


@_attrs_define
class MdIntegrationsSearchMedicationsResponse2XXItemType0:
    """
    Attributes:
        dispensable_drug_id (Any | Unset):
        routed_dose_form_drug_id (Any | Unset):
        ndc (None | str | Unset):
        rx_cui (Any | Unset):
        name_with_route_dose_form (None | str | Unset):
        strength (None | str | Unset):
        is_obsolete (bool | None | Unset):
        name (None | str | Unset):
    """

    dispensable_drug_id: Any | Unset = UNSET
    routed_dose_form_drug_id: Any | Unset = UNSET
    ndc: None | str | Unset = UNSET
    rx_cui: Any | Unset = UNSET
    name_with_route_dose_form: None | str | Unset = UNSET
    strength: None | str | Unset = UNSET
    is_obsolete: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dispensable_drug_id = self.dispensable_drug_id

        routed_dose_form_drug_id = self.routed_dose_form_drug_id

        ndc: None | str | Unset
        if isinstance(self.ndc, Unset):
            ndc = UNSET
        else:
            ndc = self.ndc

        rx_cui = self.rx_cui

        name_with_route_dose_form: None | str | Unset
        if isinstance(self.name_with_route_dose_form, Unset):
            name_with_route_dose_form = UNSET
        else:
            name_with_route_dose_form = self.name_with_route_dose_form

        strength: None | str | Unset
        if isinstance(self.strength, Unset):
            strength = UNSET
        else:
            strength = self.strength

        is_obsolete: bool | None | Unset
        if isinstance(self.is_obsolete, Unset):
            is_obsolete = UNSET
        else:
            is_obsolete = self.is_obsolete

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dispensable_drug_id is not UNSET:
            field_dict["dispensable_drug_id"] = dispensable_drug_id
        if routed_dose_form_drug_id is not UNSET:
            field_dict["routed_dose_form_drug_id"] = routed_dose_form_drug_id
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if rx_cui is not UNSET:
            field_dict["rx_cui"] = rx_cui
        if name_with_route_dose_form is not UNSET:
            field_dict["name_with_route_dose_form"] = name_with_route_dose_form
        if strength is not UNSET:
            field_dict["strength"] = strength
        if is_obsolete is not UNSET:
            field_dict["is_obsolete"] = is_obsolete
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dispensable_drug_id = d.pop("dispensable_drug_id", UNSET)

        routed_dose_form_drug_id = d.pop("routed_dose_form_drug_id", UNSET)

        def _parse_ndc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ndc = _parse_ndc(d.pop("ndc", UNSET))

        rx_cui = d.pop("rx_cui", UNSET)

        def _parse_name_with_route_dose_form(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name_with_route_dose_form = _parse_name_with_route_dose_form(d.pop("name_with_route_dose_form", UNSET))

        def _parse_strength(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        strength = _parse_strength(d.pop("strength", UNSET))

        def _parse_is_obsolete(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_obsolete = _parse_is_obsolete(d.pop("is_obsolete", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        md_integrations_search_medications_response_2xx_item_type_0 = cls(
            dispensable_drug_id=dispensable_drug_id,
            routed_dose_form_drug_id=routed_dose_form_drug_id,
            ndc=ndc,
            rx_cui=rx_cui,
            name_with_route_dose_form=name_with_route_dose_form,
            strength=strength,
            is_obsolete=is_obsolete,
            name=name,
        )

        md_integrations_search_medications_response_2xx_item_type_0.additional_properties = d
        return md_integrations_search_medications_response_2xx_item_type_0

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
