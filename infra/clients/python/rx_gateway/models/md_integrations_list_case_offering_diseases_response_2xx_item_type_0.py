from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListCaseOfferingDiseasesResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListCaseOfferingDiseasesResponse2XXItemType0:
    """
    Attributes:
        disease_id (None | str | Unset):
        icd (None | str | Unset):
        description (None | str | Unset):
        is_primary (bool | None | Unset):
    """

    disease_id: None | str | Unset = UNSET
    icd: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    is_primary: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        disease_id: None | str | Unset
        if isinstance(self.disease_id, Unset):
            disease_id = UNSET
        else:
            disease_id = self.disease_id

        icd: None | str | Unset
        if isinstance(self.icd, Unset):
            icd = UNSET
        else:
            icd = self.icd

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        is_primary: bool | None | Unset
        if isinstance(self.is_primary, Unset):
            is_primary = UNSET
        else:
            is_primary = self.is_primary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if disease_id is not UNSET:
            field_dict["disease_id"] = disease_id
        if icd is not UNSET:
            field_dict["icd"] = icd
        if description is not UNSET:
            field_dict["description"] = description
        if is_primary is not UNSET:
            field_dict["is_primary"] = is_primary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_disease_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        disease_id = _parse_disease_id(d.pop("disease_id", UNSET))

        def _parse_icd(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        icd = _parse_icd(d.pop("icd", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_is_primary(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_primary = _parse_is_primary(d.pop("is_primary", UNSET))

        md_integrations_list_case_offering_diseases_response_2xx_item_type_0 = cls(
            disease_id=disease_id,
            icd=icd,
            description=description,
            is_primary=is_primary,
        )

        md_integrations_list_case_offering_diseases_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_case_offering_diseases_response_2xx_item_type_0

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
