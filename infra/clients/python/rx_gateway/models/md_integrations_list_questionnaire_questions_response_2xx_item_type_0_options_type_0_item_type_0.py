from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0")


@_attrs_define
class MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0:
    """
    Attributes:
        option (None | str | Unset):
        is_important (bool | None | Unset):
        is_show_additional_field (bool | None | Unset):
    """

    option: None | str | Unset = UNSET
    is_important: bool | None | Unset = UNSET
    is_show_additional_field: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        option: None | str | Unset
        if isinstance(self.option, Unset):
            option = UNSET
        else:
            option = self.option

        is_important: bool | None | Unset
        if isinstance(self.is_important, Unset):
            is_important = UNSET
        else:
            is_important = self.is_important

        is_show_additional_field: bool | None | Unset
        if isinstance(self.is_show_additional_field, Unset):
            is_show_additional_field = UNSET
        else:
            is_show_additional_field = self.is_show_additional_field

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if option is not UNSET:
            field_dict["option"] = option
        if is_important is not UNSET:
            field_dict["is_important"] = is_important
        if is_show_additional_field is not UNSET:
            field_dict["is_show_additional_field"] = is_show_additional_field

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_option(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        option = _parse_option(d.pop("option", UNSET))

        def _parse_is_important(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_important = _parse_is_important(d.pop("is_important", UNSET))

        def _parse_is_show_additional_field(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_show_additional_field = _parse_is_show_additional_field(d.pop("is_show_additional_field", UNSET))

        md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0 = cls(
            option=option,
            is_important=is_important,
            is_show_additional_field=is_show_additional_field,
        )

        md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0.additional_properties = d
        return md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0

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
