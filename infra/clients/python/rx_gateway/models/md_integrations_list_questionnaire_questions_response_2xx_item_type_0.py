from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0 import (
        MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0:
    """
    Attributes:
        partner_questionnaire_question_id (None | str | Unset):
        title (None | str | Unset):
        description (None | str | Unset):
        label (None | str | Unset):
        placeholder (None | str | Unset):
        is_important (bool | None | Unset):
        is_critical (bool | None | Unset):
        display_in_pdf (bool | None | Unset):
        is_optional (bool | None | Unset):
        is_visible (bool | None | Unset):
        order (int | None | Unset):
        type_ (None | str | Unset):
        default_value (Any | Unset):
        options (list[MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 | None] | None |
            Unset):
        feed_ads (bool | None | Unset):
    """

    partner_questionnaire_question_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    label: None | str | Unset = UNSET
    placeholder: None | str | Unset = UNSET
    is_important: bool | None | Unset = UNSET
    is_critical: bool | None | Unset = UNSET
    display_in_pdf: bool | None | Unset = UNSET
    is_optional: bool | None | Unset = UNSET
    is_visible: bool | None | Unset = UNSET
    order: int | None | Unset = UNSET
    type_: None | str | Unset = UNSET
    default_value: Any | Unset = UNSET
    options: (
        list[MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 | None] | None | Unset
    ) = UNSET
    feed_ads: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0 import (
            MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0,  # noqa: PLC0415
        )

        partner_questionnaire_question_id: None | str | Unset
        if isinstance(self.partner_questionnaire_question_id, Unset):
            partner_questionnaire_question_id = UNSET
        else:
            partner_questionnaire_question_id = self.partner_questionnaire_question_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

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

        placeholder: None | str | Unset
        if isinstance(self.placeholder, Unset):
            placeholder = UNSET
        else:
            placeholder = self.placeholder

        is_important: bool | None | Unset
        if isinstance(self.is_important, Unset):
            is_important = UNSET
        else:
            is_important = self.is_important

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

        is_optional: bool | None | Unset
        if isinstance(self.is_optional, Unset):
            is_optional = UNSET
        else:
            is_optional = self.is_optional

        is_visible: bool | None | Unset
        if isinstance(self.is_visible, Unset):
            is_visible = UNSET
        else:
            is_visible = self.is_visible

        order: int | None | Unset
        if isinstance(self.order, Unset):
            order = UNSET
        else:
            order = self.order

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        default_value = self.default_value

        options: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.options, Unset):
            options = UNSET
        elif isinstance(self.options, list):
            options = []
            for options_type_0_item_data in self.options:
                options_type_0_item: dict[str, Any] | None
                if isinstance(
                    options_type_0_item_data,
                    MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0,
                ):
                    options_type_0_item = options_type_0_item_data.to_dict()
                else:
                    options_type_0_item = options_type_0_item_data
                options.append(options_type_0_item)

        else:
            options = self.options

        feed_ads: bool | None | Unset
        if isinstance(self.feed_ads, Unset):
            feed_ads = UNSET
        else:
            feed_ads = self.feed_ads

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if partner_questionnaire_question_id is not UNSET:
            field_dict["partner_questionnaire_question_id"] = partner_questionnaire_question_id
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if label is not UNSET:
            field_dict["label"] = label
        if placeholder is not UNSET:
            field_dict["placeholder"] = placeholder
        if is_important is not UNSET:
            field_dict["is_important"] = is_important
        if is_critical is not UNSET:
            field_dict["is_critical"] = is_critical
        if display_in_pdf is not UNSET:
            field_dict["display_in_pdf"] = display_in_pdf
        if is_optional is not UNSET:
            field_dict["is_optional"] = is_optional
        if is_visible is not UNSET:
            field_dict["is_visible"] = is_visible
        if order is not UNSET:
            field_dict["order"] = order
        if type_ is not UNSET:
            field_dict["type"] = type_
        if default_value is not UNSET:
            field_dict["default_value"] = default_value
        if options is not UNSET:
            field_dict["options"] = options
        if feed_ads is not UNSET:
            field_dict["feed_ads"] = feed_ads

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_questionnaire_questions_response_2xx_item_type_0_options_type_0_item_type_0 import (
            MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_partner_questionnaire_question_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_questionnaire_question_id = _parse_partner_questionnaire_question_id(
            d.pop("partner_questionnaire_question_id", UNSET)
        )

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

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

        def _parse_placeholder(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        placeholder = _parse_placeholder(d.pop("placeholder", UNSET))

        def _parse_is_important(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_important = _parse_is_important(d.pop("is_important", UNSET))

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

        def _parse_is_optional(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_optional = _parse_is_optional(d.pop("is_optional", UNSET))

        def _parse_is_visible(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_visible = _parse_is_visible(d.pop("is_visible", UNSET))

        def _parse_order(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        order = _parse_order(d.pop("order", UNSET))

        def _parse_type_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        default_value = d.pop("default_value", UNSET)

        def _parse_options(
            data: object,
        ) -> (
            list[MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 | None]
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                options_type_0 = []
                _options_type_0 = data
                for options_type_0_item_data in _options_type_0:

                    def _parse_options_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            options_type_0_item_type_0 = MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0.from_dict(
                                data
                            )

                            return options_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 | None,
                            data,
                        )

                    options_type_0_item = _parse_options_type_0_item(options_type_0_item_data)

                    options_type_0.append(options_type_0_item)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListQuestionnaireQuestionsResponse2XXItemType0OptionsType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        options = _parse_options(d.pop("options", UNSET))

        def _parse_feed_ads(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        feed_ads = _parse_feed_ads(d.pop("feed_ads", UNSET))

        md_integrations_list_questionnaire_questions_response_2xx_item_type_0 = cls(
            partner_questionnaire_question_id=partner_questionnaire_question_id,
            title=title,
            description=description,
            label=label,
            placeholder=placeholder,
            is_important=is_important,
            is_critical=is_critical,
            display_in_pdf=display_in_pdf,
            is_optional=is_optional,
            is_visible=is_visible,
            order=order,
            type_=type_,
            default_value=default_value,
            options=options,
            feed_ads=feed_ads,
        )

        md_integrations_list_questionnaire_questions_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_questionnaire_questions_response_2xx_item_type_0

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
