from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPatientFormularyResponse2XXResultType0")


@_attrs_define
class MdIntegrationsGetPatientFormularyResponse2XXResultType0:
    """
    Attributes:
        result_code (None | str | Unset):
        result_description (None | str | Unset):
    """

    result_code: None | str | Unset = UNSET
    result_description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result_code: None | str | Unset
        if isinstance(self.result_code, Unset):
            result_code = UNSET
        else:
            result_code = self.result_code

        result_description: None | str | Unset
        if isinstance(self.result_description, Unset):
            result_description = UNSET
        else:
            result_description = self.result_description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if result_code is not UNSET:
            field_dict["ResultCode"] = result_code
        if result_description is not UNSET:
            field_dict["ResultDescription"] = result_description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_result_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        result_code = _parse_result_code(d.pop("ResultCode", UNSET))

        def _parse_result_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        result_description = _parse_result_description(d.pop("ResultDescription", UNSET))

        md_integrations_get_patient_formulary_response_2xx_result_type_0 = cls(
            result_code=result_code,
            result_description=result_description,
        )

        md_integrations_get_patient_formulary_response_2xx_result_type_0.additional_properties = d
        return md_integrations_get_patient_formulary_response_2xx_result_type_0

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
