from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItemRequirementsItem")


@_attrs_define
class MdIntegrationsListQuestionnairesResponse2XXItemOfferingsRulesItemRequirementsItem:
    """
    Attributes:
        based_on (str | Unset):
        required_question_id (Any | Unset):
        required_question_title (Any | Unset):
        conditional_answer (Any | Unset):
        required_answer (str | Unset):
    """

    based_on: str | Unset = UNSET
    required_question_id: Any | Unset = UNSET
    required_question_title: Any | Unset = UNSET
    conditional_answer: Any | Unset = UNSET
    required_answer: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        based_on = self.based_on

        required_question_id = self.required_question_id

        required_question_title = self.required_question_title

        conditional_answer = self.conditional_answer

        required_answer = self.required_answer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if based_on is not UNSET:
            field_dict["based_on"] = based_on
        if required_question_id is not UNSET:
            field_dict["required_question_id"] = required_question_id
        if required_question_title is not UNSET:
            field_dict["required_question_title"] = required_question_title
        if conditional_answer is not UNSET:
            field_dict["conditional_answer"] = conditional_answer
        if required_answer is not UNSET:
            field_dict["required_answer"] = required_answer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        based_on = d.pop("based_on", UNSET)

        required_question_id = d.pop("required_question_id", UNSET)

        required_question_title = d.pop("required_question_title", UNSET)

        conditional_answer = d.pop("conditional_answer", UNSET)

        required_answer = d.pop("required_answer", UNSET)

        md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item_requirements_item = cls(
            based_on=based_on,
            required_question_id=required_question_id,
            required_question_title=required_question_title,
            conditional_answer=conditional_answer,
            required_answer=required_answer,
        )

        md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item_requirements_item.additional_properties = d
        return md_integrations_list_questionnaires_response_2xx_item_offerings_rules_item_requirements_item

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
