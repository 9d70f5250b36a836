from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_case_body_case_offerings_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0,
    )
    from ..models.md_integrations_create_case_body_case_questions_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0,
    )
    from ..models.md_integrations_create_case_body_diseases_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyDiseasesType0ItemType0,
    )
    from ..models.md_integrations_create_case_body_tags_type_0_item_type_0 import (
        MdIntegrationsCreateCaseBodyTagsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateCaseBody")


@_attrs_define
class MdIntegrationsCreateCaseBody:
    """
    Attributes:
        hold_status (bool | None | Unset):
        patient_id (None | str | Unset):
        metadata (None | str | Unset):
        is_chargeable (bool | None | Unset):
        is_additional_approval_needed (bool | None | Unset):
        case_files (list[Any] | None | Unset):
        case_offerings (list[MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 | None] | None | Unset):
        case_questions (list[MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 | None] | None | Unset):
        diseases (list[MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 | None] | None | Unset):
        tags (list[MdIntegrationsCreateCaseBodyTagsType0ItemType0 | None] | None | Unset):
    """

    hold_status: bool | None | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    is_additional_approval_needed: bool | None | Unset = UNSET
    case_files: list[Any] | None | Unset = UNSET
    case_offerings: list[MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 | None] | None | Unset = UNSET
    case_questions: list[MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 | None] | None | Unset = UNSET
    diseases: list[MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 | None] | None | Unset = UNSET
    tags: list[MdIntegrationsCreateCaseBodyTagsType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_case_body_case_offerings_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_case_body_case_questions_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_case_body_diseases_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyDiseasesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_case_body_tags_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyTagsType0ItemType0,  # noqa: PLC0415
        )

        hold_status: bool | None | Unset
        if isinstance(self.hold_status, Unset):
            hold_status = UNSET
        else:
            hold_status = self.hold_status

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        is_chargeable: bool | None | Unset
        if isinstance(self.is_chargeable, Unset):
            is_chargeable = UNSET
        else:
            is_chargeable = self.is_chargeable

        is_additional_approval_needed: bool | None | Unset
        if isinstance(self.is_additional_approval_needed, Unset):
            is_additional_approval_needed = UNSET
        else:
            is_additional_approval_needed = self.is_additional_approval_needed

        case_files: list[Any] | None | Unset
        if isinstance(self.case_files, Unset):
            case_files = UNSET
        elif isinstance(self.case_files, list):
            case_files = self.case_files

        else:
            case_files = self.case_files

        case_offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_offerings, Unset):
            case_offerings = UNSET
        elif isinstance(self.case_offerings, list):
            case_offerings = []
            for case_offerings_type_0_item_data in self.case_offerings:
                case_offerings_type_0_item: dict[str, Any] | None
                if isinstance(case_offerings_type_0_item_data, MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0):
                    case_offerings_type_0_item = case_offerings_type_0_item_data.to_dict()
                else:
                    case_offerings_type_0_item = case_offerings_type_0_item_data
                case_offerings.append(case_offerings_type_0_item)

        else:
            case_offerings = self.case_offerings

        case_questions: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_questions, Unset):
            case_questions = UNSET
        elif isinstance(self.case_questions, list):
            case_questions = []
            for case_questions_type_0_item_data in self.case_questions:
                case_questions_type_0_item: dict[str, Any] | None
                if isinstance(case_questions_type_0_item_data, MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0):
                    case_questions_type_0_item = case_questions_type_0_item_data.to_dict()
                else:
                    case_questions_type_0_item = case_questions_type_0_item_data
                case_questions.append(case_questions_type_0_item)

        else:
            case_questions = self.case_questions

        diseases: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.diseases, Unset):
            diseases = UNSET
        elif isinstance(self.diseases, list):
            diseases = []
            for diseases_type_0_item_data in self.diseases:
                diseases_type_0_item: dict[str, Any] | None
                if isinstance(diseases_type_0_item_data, MdIntegrationsCreateCaseBodyDiseasesType0ItemType0):
                    diseases_type_0_item = diseases_type_0_item_data.to_dict()
                else:
                    diseases_type_0_item = diseases_type_0_item_data
                diseases.append(diseases_type_0_item)

        else:
            diseases = self.diseases

        tags: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = []
            for tags_type_0_item_data in self.tags:
                tags_type_0_item: dict[str, Any] | None
                if isinstance(tags_type_0_item_data, MdIntegrationsCreateCaseBodyTagsType0ItemType0):
                    tags_type_0_item = tags_type_0_item_data.to_dict()
                else:
                    tags_type_0_item = tags_type_0_item_data
                tags.append(tags_type_0_item)

        else:
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hold_status is not UNSET:
            field_dict["hold_status"] = hold_status
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if case_files is not UNSET:
            field_dict["case_files"] = case_files
        if case_offerings is not UNSET:
            field_dict["case_offerings"] = case_offerings
        if case_questions is not UNSET:
            field_dict["case_questions"] = case_questions
        if diseases is not UNSET:
            field_dict["diseases"] = diseases
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_case_body_case_offerings_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_case_body_case_questions_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_case_body_diseases_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyDiseasesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_case_body_tags_type_0_item_type_0 import (
            MdIntegrationsCreateCaseBodyTagsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_hold_status(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hold_status = _parse_hold_status(d.pop("hold_status", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_is_chargeable(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_chargeable = _parse_is_chargeable(d.pop("is_chargeable", UNSET))

        def _parse_is_additional_approval_needed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_additional_approval_needed = _parse_is_additional_approval_needed(
            d.pop("is_additional_approval_needed", UNSET)
        )

        def _parse_case_files(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_files_type_0 = cast(list[Any], data)

                return case_files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        case_files = _parse_case_files(d.pop("case_files", UNSET))

        def _parse_case_offerings(
            data: object,
        ) -> list[MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_offerings_type_0 = []
                _case_offerings_type_0 = data
                for case_offerings_type_0_item_data in _case_offerings_type_0:

                    def _parse_case_offerings_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_offerings_type_0_item_type_0 = (
                                MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0.from_dict(data)
                            )

                            return case_offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 | None, data)

                    case_offerings_type_0_item = _parse_case_offerings_type_0_item(case_offerings_type_0_item_data)

                    case_offerings_type_0.append(case_offerings_type_0_item)

                return case_offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateCaseBodyCaseOfferingsType0ItemType0 | None] | None | Unset, data)

        case_offerings = _parse_case_offerings(d.pop("case_offerings", UNSET))

        def _parse_case_questions(
            data: object,
        ) -> list[MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_questions_type_0 = []
                _case_questions_type_0 = data
                for case_questions_type_0_item_data in _case_questions_type_0:

                    def _parse_case_questions_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_questions_type_0_item_type_0 = (
                                MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0.from_dict(data)
                            )

                            return case_questions_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 | None, data)

                    case_questions_type_0_item = _parse_case_questions_type_0_item(case_questions_type_0_item_data)

                    case_questions_type_0.append(case_questions_type_0_item)

                return case_questions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateCaseBodyCaseQuestionsType0ItemType0 | None] | None | Unset, data)

        case_questions = _parse_case_questions(d.pop("case_questions", UNSET))

        def _parse_diseases(
            data: object,
        ) -> list[MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                diseases_type_0 = []
                _diseases_type_0 = data
                for diseases_type_0_item_data in _diseases_type_0:

                    def _parse_diseases_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            diseases_type_0_item_type_0 = MdIntegrationsCreateCaseBodyDiseasesType0ItemType0.from_dict(
                                data
                            )

                            return diseases_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 | None, data)

                    diseases_type_0_item = _parse_diseases_type_0_item(diseases_type_0_item_data)

                    diseases_type_0.append(diseases_type_0_item)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateCaseBodyDiseasesType0ItemType0 | None] | None | Unset, data)

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        def _parse_tags(data: object) -> list[MdIntegrationsCreateCaseBodyTagsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = []
                _tags_type_0 = data
                for tags_type_0_item_data in _tags_type_0:

                    def _parse_tags_type_0_item(data: object) -> MdIntegrationsCreateCaseBodyTagsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            tags_type_0_item_type_0 = MdIntegrationsCreateCaseBodyTagsType0ItemType0.from_dict(data)

                            return tags_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateCaseBodyTagsType0ItemType0 | None, data)

                    tags_type_0_item = _parse_tags_type_0_item(tags_type_0_item_data)

                    tags_type_0.append(tags_type_0_item)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateCaseBodyTagsType0ItemType0 | None] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        md_integrations_create_case_body = cls(
            hold_status=hold_status,
            patient_id=patient_id,
            metadata=metadata,
            is_chargeable=is_chargeable,
            is_additional_approval_needed=is_additional_approval_needed,
            case_files=case_files,
            case_offerings=case_offerings,
            case_questions=case_questions,
            diseases=diseases,
            tags=tags,
        )

        md_integrations_create_case_body.additional_properties = d
        return md_integrations_create_case_body

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
