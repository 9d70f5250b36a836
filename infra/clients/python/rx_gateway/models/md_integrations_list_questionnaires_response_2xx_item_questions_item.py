from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListQuestionnairesResponse2XXItemQuestionsItem")


@_attrs_define
class MdIntegrationsListQuestionnairesResponse2XXItemQuestionsItem:
    """
    Attributes:
        partner_questionnaire_question_id (str | Unset):
        title (str | Unset):
        description (Any | Unset):
        label (Any | Unset):
        placeholder (Any | Unset):
        is_important (bool | Unset):
        is_critical (bool | Unset):
        display_in_pdf (bool | Unset):
        is_optional (bool | Unset):
        is_visible (bool | Unset):
        has_next_button (bool | Unset):
        has_back_button (bool | Unset):
        order (int | Unset):
        type_ (str | Unset):
        default_value (Any | Unset):
        feed_ads (Any | Unset):
        rule_type (str | Unset):
        options (list[Any] | Unset):
        attachments (list[Any] | Unset):
        rules (list[Any] | Unset):
    """

    partner_questionnaire_question_id: str | Unset = UNSET
    title: str | Unset = UNSET
    description: Any | Unset = UNSET
    label: Any | Unset = UNSET
    placeholder: Any | Unset = UNSET
    is_important: bool | Unset = UNSET
    is_critical: bool | Unset = UNSET
    display_in_pdf: bool | Unset = UNSET
    is_optional: bool | Unset = UNSET
    is_visible: bool | Unset = UNSET
    has_next_button: bool | Unset = UNSET
    has_back_button: bool | Unset = UNSET
    order: int | Unset = UNSET
    type_: str | Unset = UNSET
    default_value: Any | Unset = UNSET
    feed_ads: Any | Unset = UNSET
    rule_type: str | Unset = UNSET
    options: list[Any] | Unset = UNSET
    attachments: list[Any] | Unset = UNSET
    rules: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        partner_questionnaire_question_id = self.partner_questionnaire_question_id

        title = self.title

        description = self.description

        label = self.label

        placeholder = self.placeholder

        is_important = self.is_important

        is_critical = self.is_critical

        display_in_pdf = self.display_in_pdf

        is_optional = self.is_optional

        is_visible = self.is_visible

        has_next_button = self.has_next_button

        has_back_button = self.has_back_button

        order = self.order

        type_ = self.type_

        default_value = self.default_value

        feed_ads = self.feed_ads

        rule_type = self.rule_type

        options: list[Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options

        attachments: list[Any] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = self.attachments

        rules: list[Any] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = self.rules

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
        if has_next_button is not UNSET:
            field_dict["has_next_button"] = has_next_button
        if has_back_button is not UNSET:
            field_dict["has_back_button"] = has_back_button
        if order is not UNSET:
            field_dict["order"] = order
        if type_ is not UNSET:
            field_dict["type"] = type_
        if default_value is not UNSET:
            field_dict["default_value"] = default_value
        if feed_ads is not UNSET:
            field_dict["feed_ads"] = feed_ads
        if rule_type is not UNSET:
            field_dict["rule_type"] = rule_type
        if options is not UNSET:
            field_dict["options"] = options
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if rules is not UNSET:
            field_dict["rules"] = rules

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        partner_questionnaire_question_id = d.pop("partner_questionnaire_question_id", UNSET)

        title = d.pop("title", UNSET)

        description = d.pop("description", UNSET)

        label = d.pop("label", UNSET)

        placeholder = d.pop("placeholder", UNSET)

        is_important = d.pop("is_important", UNSET)

        is_critical = d.pop("is_critical", UNSET)

        display_in_pdf = d.pop("display_in_pdf", UNSET)

        is_optional = d.pop("is_optional", UNSET)

        is_visible = d.pop("is_visible", UNSET)

        has_next_button = d.pop("has_next_button", UNSET)

        has_back_button = d.pop("has_back_button", UNSET)

        order = d.pop("order", UNSET)

        type_ = d.pop("type", UNSET)

        default_value = d.pop("default_value", UNSET)

        feed_ads = d.pop("feed_ads", UNSET)

        rule_type = d.pop("rule_type", UNSET)

        options = cast(list[Any], d.pop("options", UNSET))

        attachments = cast(list[Any], d.pop("attachments", UNSET))

        rules = cast(list[Any], d.pop("rules", UNSET))

        md_integrations_list_questionnaires_response_2xx_item_questions_item = cls(
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
            has_next_button=has_next_button,
            has_back_button=has_back_button,
            order=order,
            type_=type_,
            default_value=default_value,
            feed_ads=feed_ads,
            rule_type=rule_type,
            options=options,
            attachments=attachments,
            rules=rules,
        )

        md_integrations_list_questionnaires_response_2xx_item_questions_item.additional_properties = d
        return md_integrations_list_questionnaires_response_2xx_item_questions_item

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
