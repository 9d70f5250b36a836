from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreateCaseQuestionResponse2XX")


@_attrs_define
class MdIntegrationsCreateCaseQuestionResponse2XX:
    """
    Attributes:
        question (None | str | Unset):
        answer (None | str | Unset):
        type_ (None | str | Unset):
        important (bool | None | Unset):
        is_critical (bool | None | Unset):
        display_in_pdf (bool | None | Unset):
        case_question_id (None | str | Unset):
        description (None | str | Unset):
        label (None | str | Unset):
        metadata (None | str | Unset):
        displayed_options (list[None | str] | None | Unset):
    """

    question: None | str | Unset = UNSET
    answer: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    important: bool | None | Unset = UNSET
    is_critical: bool | None | Unset = UNSET
    display_in_pdf: bool | None | Unset = UNSET
    case_question_id: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    label: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    displayed_options: list[None | str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        question: None | str | Unset
        if isinstance(self.question, Unset):
            question = UNSET
        else:
            question = self.question

        answer: None | str | Unset
        if isinstance(self.answer, Unset):
            answer = UNSET
        else:
            answer = self.answer

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        important: bool | None | Unset
        if isinstance(self.important, Unset):
            important = UNSET
        else:
            important = self.important

        is_critical: bool | None | Unset
        if isinstance(self.is_critical, Unset):
            is_critical = UNSET
        else:
            is_critical = self.is_critical

        display_in_pdf: bool | None | Unset
        if isinstance(self.display_in_pdf, Unset):
            display_in_pdf = UNSET
        else:
            display_in_pdf = self.display_in_pdf

        case_question_id: None | str | Unset
        if isinstance(self.case_question_id, Unset):
            case_question_id = UNSET
        else:
            case_question_id = self.case_question_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        displayed_options: list[None | str] | None | Unset
        if isinstance(self.displayed_options, Unset):
            displayed_options = UNSET
        elif isinstance(self.displayed_options, list):
            displayed_options = []
            for displayed_options_type_0_item_data in self.displayed_options:
                displayed_options_type_0_item: None | str
                displayed_options_type_0_item = displayed_options_type_0_item_data
                displayed_options.append(displayed_options_type_0_item)

        else:
            displayed_options = self.displayed_options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if question is not UNSET:
            field_dict["question"] = question
        if answer is not UNSET:
            field_dict["answer"] = answer
        if type_ is not UNSET:
            field_dict["type"] = type_
        if important is not UNSET:
            field_dict["important"] = important
        if is_critical is not UNSET:
            field_dict["is_critical"] = is_critical
        if display_in_pdf is not UNSET:
            field_dict["display_in_pdf"] = display_in_pdf
        if case_question_id is not UNSET:
            field_dict["case_question_id"] = case_question_id
        if description is not UNSET:
            field_dict["description"] = description
        if label is not UNSET:
            field_dict["label"] = label
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if displayed_options is not UNSET:
            field_dict["displayed_options"] = displayed_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_question(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        question = _parse_question(d.pop("question", UNSET))

        def _parse_answer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        answer = _parse_answer(d.pop("answer", UNSET))

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        def _parse_important(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        important = _parse_important(d.pop("important", UNSET))

        def _parse_is_critical(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_critical = _parse_is_critical(d.pop("is_critical", UNSET))

        def _parse_display_in_pdf(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        display_in_pdf = _parse_display_in_pdf(d.pop("display_in_pdf", UNSET))

        def _parse_case_question_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_question_id = _parse_case_question_id(d.pop("case_question_id", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label = _parse_label(d.pop("label", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_displayed_options(data: object) -> list[None | str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                displayed_options_type_0 = []
                _displayed_options_type_0 = data
                for displayed_options_type_0_item_data in _displayed_options_type_0:

                    def _parse_displayed_options_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    displayed_options_type_0_item = _parse_displayed_options_type_0_item(
                        displayed_options_type_0_item_data
                    )

                    displayed_options_type_0.append(displayed_options_type_0_item)

                return displayed_options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | Unset, data)

        displayed_options = _parse_displayed_options(d.pop("displayed_options", UNSET))

        md_integrations_create_case_question_response_2xx = cls(
            question=question,
            answer=answer,
            type_=type_,
            important=important,
            is_critical=is_critical,
            display_in_pdf=display_in_pdf,
            case_question_id=case_question_id,
            description=description,
            label=label,
            metadata=metadata,
            displayed_options=displayed_options,
        )

        md_integrations_create_case_question_response_2xx.additional_properties = d
        return md_integrations_create_case_question_response_2xx

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
