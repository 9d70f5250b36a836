from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_test_encounter_body_case_prescriptions_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0,
    )
    from ..models.md_integrations_create_test_encounter_body_case_questions_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0,
    )
    from ..models.md_integrations_create_test_encounter_body_case_services_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0,
    )
    from ..models.md_integrations_create_test_encounter_body_tags_type_0_item_type_0 import (
        MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateTestEncounterBody")


@_attrs_define
class MdIntegrationsCreateTestEncounterBody:
    """
    Attributes:
        patient_id (None | str | Unset):
        clinician_id (None | str | Unset):
        metadata (None | str | Unset):
        is_chargeable (bool | None | Unset):
        case_files (list[Any] | None | Unset):
        case_services (list[MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 | None] | None | Unset):
        case_prescriptions (list[MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 | None] | None |
            Unset):
        case_questions (list[MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 | None] | None | Unset):
        tags (list[MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 | None] | None | Unset):
    """

    patient_id: None | str | Unset = UNSET
    clinician_id: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    case_files: list[Any] | None | Unset = UNSET
    case_services: list[MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 | None] | None | Unset = UNSET
    case_prescriptions: (
        list[MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 | None] | None | Unset
    ) = UNSET
    case_questions: list[MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 | None] | None | Unset = UNSET
    tags: list[MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_test_encounter_body_case_prescriptions_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_body_case_questions_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_body_case_services_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_body_tags_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0,  # noqa: PLC0415
        )

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        clinician_id: None | str | Unset
        if isinstance(self.clinician_id, Unset):
            clinician_id = UNSET
        else:
            clinician_id = self.clinician_id

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

        case_files: list[Any] | None | Unset
        if isinstance(self.case_files, Unset):
            case_files = UNSET
        elif isinstance(self.case_files, list):
            case_files = self.case_files

        else:
            case_files = self.case_files

        case_services: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_services, Unset):
            case_services = UNSET
        elif isinstance(self.case_services, list):
            case_services = []
            for case_services_type_0_item_data in self.case_services:
                case_services_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_services_type_0_item_data, MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0
                ):
                    case_services_type_0_item = case_services_type_0_item_data.to_dict()
                else:
                    case_services_type_0_item = case_services_type_0_item_data
                case_services.append(case_services_type_0_item)

        else:
            case_services = self.case_services

        case_prescriptions: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_prescriptions, Unset):
            case_prescriptions = UNSET
        elif isinstance(self.case_prescriptions, list):
            case_prescriptions = []
            for case_prescriptions_type_0_item_data in self.case_prescriptions:
                case_prescriptions_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_prescriptions_type_0_item_data,
                    MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0,
                ):
                    case_prescriptions_type_0_item = case_prescriptions_type_0_item_data.to_dict()
                else:
                    case_prescriptions_type_0_item = case_prescriptions_type_0_item_data
                case_prescriptions.append(case_prescriptions_type_0_item)

        else:
            case_prescriptions = self.case_prescriptions

        case_questions: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_questions, Unset):
            case_questions = UNSET
        elif isinstance(self.case_questions, list):
            case_questions = []
            for case_questions_type_0_item_data in self.case_questions:
                case_questions_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_questions_type_0_item_data, MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0
                ):
                    case_questions_type_0_item = case_questions_type_0_item_data.to_dict()
                else:
                    case_questions_type_0_item = case_questions_type_0_item_data
                case_questions.append(case_questions_type_0_item)

        else:
            case_questions = self.case_questions

        tags: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = []
            for tags_type_0_item_data in self.tags:
                tags_type_0_item: dict[str, Any] | None
                if isinstance(tags_type_0_item_data, MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0):
                    tags_type_0_item = tags_type_0_item_data.to_dict()
                else:
                    tags_type_0_item = tags_type_0_item_data
                tags.append(tags_type_0_item)

        else:
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if clinician_id is not UNSET:
            field_dict["clinician_id"] = clinician_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if case_files is not UNSET:
            field_dict["case_files"] = case_files
        if case_services is not UNSET:
            field_dict["case_services"] = case_services
        if case_prescriptions is not UNSET:
            field_dict["case_prescriptions"] = case_prescriptions
        if case_questions is not UNSET:
            field_dict["case_questions"] = case_questions
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_test_encounter_body_case_prescriptions_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_body_case_questions_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_body_case_services_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_test_encounter_body_tags_type_0_item_type_0 import (
            MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_clinician_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinician_id = _parse_clinician_id(d.pop("clinician_id", UNSET))

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

        def _parse_case_services(
            data: object,
        ) -> list[MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_services_type_0 = []
                _case_services_type_0 = data
                for case_services_type_0_item_data in _case_services_type_0:

                    def _parse_case_services_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_services_type_0_item_type_0 = (
                                MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0.from_dict(data)
                            )

                            return case_services_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 | None, data)

                    case_services_type_0_item = _parse_case_services_type_0_item(case_services_type_0_item_data)

                    case_services_type_0.append(case_services_type_0_item)

                return case_services_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateTestEncounterBodyCaseServicesType0ItemType0 | None] | None | Unset, data
            )

        case_services = _parse_case_services(d.pop("case_services", UNSET))

        def _parse_case_prescriptions(
            data: object,
        ) -> list[MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_prescriptions_type_0 = []
                _case_prescriptions_type_0 = data
                for case_prescriptions_type_0_item_data in _case_prescriptions_type_0:

                    def _parse_case_prescriptions_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_prescriptions_type_0_item_type_0 = (
                                MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0.from_dict(data)
                            )

                            return case_prescriptions_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 | None, data)

                    case_prescriptions_type_0_item = _parse_case_prescriptions_type_0_item(
                        case_prescriptions_type_0_item_data
                    )

                    case_prescriptions_type_0.append(case_prescriptions_type_0_item)

                return case_prescriptions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateTestEncounterBodyCasePrescriptionsType0ItemType0 | None] | None | Unset, data
            )

        case_prescriptions = _parse_case_prescriptions(d.pop("case_prescriptions", UNSET))

        def _parse_case_questions(
            data: object,
        ) -> list[MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_questions_type_0_item_type_0 = (
                                MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0.from_dict(data)
                            )

                            return case_questions_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 | None, data)

                    case_questions_type_0_item = _parse_case_questions_type_0_item(case_questions_type_0_item_data)

                    case_questions_type_0.append(case_questions_type_0_item)

                return case_questions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateTestEncounterBodyCaseQuestionsType0ItemType0 | None] | None | Unset, data
            )

        case_questions = _parse_case_questions(d.pop("case_questions", UNSET))

        def _parse_tags(
            data: object,
        ) -> list[MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 | None] | None | Unset:
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

                    def _parse_tags_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            tags_type_0_item_type_0 = MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0.from_dict(
                                data
                            )

                            return tags_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 | None, data)

                    tags_type_0_item = _parse_tags_type_0_item(tags_type_0_item_data)

                    tags_type_0.append(tags_type_0_item)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateTestEncounterBodyTagsType0ItemType0 | None] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        md_integrations_create_test_encounter_body = cls(
            patient_id=patient_id,
            clinician_id=clinician_id,
            metadata=metadata,
            is_chargeable=is_chargeable,
            case_files=case_files,
            case_services=case_services,
            case_prescriptions=case_prescriptions,
            case_questions=case_questions,
            tags=tags,
        )

        md_integrations_create_test_encounter_body.additional_properties = d
        return md_integrations_create_test_encounter_body

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
