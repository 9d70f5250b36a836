from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_questionnaire_response_2xx_offerings_rules_item_requirements_item import (
        MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem,
    )


T = TypeVar("T", bound="MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItem")


@_attrs_define
class MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItem:
    """
    Attributes:
        id (str | Unset):
        title (str | Unset):
        type_ (str | Unset):
        requirements (list[MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem] | Unset):
    """

    id: str | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    requirements: list[MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        type_ = self.type_

        requirements: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.requirements, Unset):
            requirements = []
            for requirements_item_data in self.requirements:
                requirements_item = requirements_item_data.to_dict()
                requirements.append(requirements_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if requirements is not UNSET:
            field_dict["requirements"] = requirements

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_questionnaire_response_2xx_offerings_rules_item_requirements_item import (
            MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        title = d.pop("title", UNSET)

        type_ = d.pop("type", UNSET)

        _requirements = d.pop("requirements", UNSET)
        requirements: list[MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem] | Unset = UNSET
        if _requirements is not UNSET:
            requirements = []
            for requirements_item_data in _requirements:
                requirements_item = (
                    MdIntegrationsGetQuestionnaireResponse2XXOfferingsRulesItemRequirementsItem.from_dict(
                        requirements_item_data
                    )
                )

                requirements.append(requirements_item)

        md_integrations_get_questionnaire_response_2xx_offerings_rules_item = cls(
            id=id,
            title=title,
            type_=type_,
            requirements=requirements,
        )

        md_integrations_get_questionnaire_response_2xx_offerings_rules_item.additional_properties = d
        return md_integrations_get_questionnaire_response_2xx_offerings_rules_item

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
