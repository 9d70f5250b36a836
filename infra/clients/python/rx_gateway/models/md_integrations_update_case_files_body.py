from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsUpdateCaseFilesBody")


@_attrs_define
class MdIntegrationsUpdateCaseFilesBody:
    """
    Attributes:
        case_files (list[None | str] | None | Unset):
    """

    case_files: list[None | str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        case_files: list[None | str] | None | Unset
        if isinstance(self.case_files, Unset):
            case_files = UNSET
        elif isinstance(self.case_files, list):
            case_files = []
            for case_files_type_0_item_data in self.case_files:
                case_files_type_0_item: None | str
                case_files_type_0_item = case_files_type_0_item_data
                case_files.append(case_files_type_0_item)

        else:
            case_files = self.case_files

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_files is not UNSET:
            field_dict["case_files"] = case_files

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_case_files(data: object) -> list[None | str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_files_type_0 = []
                _case_files_type_0 = data
                for case_files_type_0_item_data in _case_files_type_0:

                    def _parse_case_files_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    case_files_type_0_item = _parse_case_files_type_0_item(case_files_type_0_item_data)

                    case_files_type_0.append(case_files_type_0_item)

                return case_files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | Unset, data)

        case_files = _parse_case_files(d.pop("case_files", UNSET))

        md_integrations_update_case_files_body = cls(
            case_files=case_files,
        )

        md_integrations_update_case_files_body.additional_properties = d
        return md_integrations_update_case_files_body

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
