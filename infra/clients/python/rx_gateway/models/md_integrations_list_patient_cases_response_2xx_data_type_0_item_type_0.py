from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_files_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_questions_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_status_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0,
    )
    from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0 import (
        MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0")


@_attrs_define
class MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0:
    """
    Attributes:
        case_assignment (MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0 | None | Unset):
        case_files (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 | None] |
            None | Unset):
        case_id (None | str | Unset):
        prioritized_at (Any | Unset):
        prioritized_reason (Any | Unset):
        prioritized (bool | None | Unset):
        locked_at (Any | Unset):
        is_locked (bool | None | Unset):
        reference_case_id (None | str | Unset):
        case_notes (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 | None] |
            None | Unset):
        case_offerings (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 |
            None] | None | Unset):
        case_questions (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0 |
            None] | None | Unset):
        diseases (list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 | None] | None
            | Unset):
        case_status (MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0 | None | Unset):
        case_type (None | str | Unset):
        created_at (None | str | Unset):
        is_chargeable (bool | None | Unset):
        is_sync (bool | None | Unset):
        metadata (Any | Unset):
    """

    case_assignment: MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0 | None | Unset = (
        UNSET
    )
    case_files: (
        list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 | None] | None | Unset
    ) = UNSET
    case_id: None | str | Unset = UNSET
    prioritized_at: Any | Unset = UNSET
    prioritized_reason: Any | Unset = UNSET
    prioritized: bool | None | Unset = UNSET
    locked_at: Any | Unset = UNSET
    is_locked: bool | None | Unset = UNSET
    reference_case_id: None | str | Unset = UNSET
    case_notes: (
        list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 | None] | None | Unset
    ) = UNSET
    case_offerings: (
        list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 | None]
        | None
        | Unset
    ) = UNSET
    case_questions: (
        list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0 | None]
        | None
        | Unset
    ) = UNSET
    diseases: (
        list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 | None] | None | Unset
    ) = UNSET
    case_status: MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0 | None | Unset = UNSET
    case_type: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    is_sync: bool | None | Unset = UNSET
    metadata: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_files_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_questions_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_status_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0,  # noqa: PLC0415
        )

        case_assignment: dict[str, Any] | None | Unset
        if isinstance(self.case_assignment, Unset):
            case_assignment = UNSET
        elif isinstance(
            self.case_assignment, MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0
        ):
            case_assignment = self.case_assignment.to_dict()
        else:
            case_assignment = self.case_assignment

        case_files: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_files, Unset):
            case_files = UNSET
        elif isinstance(self.case_files, list):
            case_files = []
            for case_files_type_0_item_data in self.case_files:
                case_files_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_files_type_0_item_data,
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0,
                ):
                    case_files_type_0_item = case_files_type_0_item_data.to_dict()
                else:
                    case_files_type_0_item = case_files_type_0_item_data
                case_files.append(case_files_type_0_item)

        else:
            case_files = self.case_files

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        prioritized_at = self.prioritized_at

        prioritized_reason = self.prioritized_reason

        prioritized: bool | None | Unset
        if isinstance(self.prioritized, Unset):
            prioritized = UNSET
        else:
            prioritized = self.prioritized

        locked_at = self.locked_at

        is_locked: bool | None | Unset
        if isinstance(self.is_locked, Unset):
            is_locked = UNSET
        else:
            is_locked = self.is_locked

        reference_case_id: None | str | Unset
        if isinstance(self.reference_case_id, Unset):
            reference_case_id = UNSET
        else:
            reference_case_id = self.reference_case_id

        case_notes: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_notes, Unset):
            case_notes = UNSET
        elif isinstance(self.case_notes, list):
            case_notes = []
            for case_notes_type_0_item_data in self.case_notes:
                case_notes_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_notes_type_0_item_data,
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0,
                ):
                    case_notes_type_0_item = case_notes_type_0_item_data.to_dict()
                else:
                    case_notes_type_0_item = case_notes_type_0_item_data
                case_notes.append(case_notes_type_0_item)

        else:
            case_notes = self.case_notes

        case_offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_offerings, Unset):
            case_offerings = UNSET
        elif isinstance(self.case_offerings, list):
            case_offerings = []
            for case_offerings_type_0_item_data in self.case_offerings:
                case_offerings_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_offerings_type_0_item_data,
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0,
                ):
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
                if isinstance(
                    case_questions_type_0_item_data,
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0,
                ):
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
                if isinstance(
                    diseases_type_0_item_data,
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0,
                ):
                    diseases_type_0_item = diseases_type_0_item_data.to_dict()
                else:
                    diseases_type_0_item = diseases_type_0_item_data
                diseases.append(diseases_type_0_item)

        else:
            diseases = self.diseases

        case_status: dict[str, Any] | None | Unset
        if isinstance(self.case_status, Unset):
            case_status = UNSET
        elif isinstance(self.case_status, MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0):
            case_status = self.case_status.to_dict()
        else:
            case_status = self.case_status

        case_type: None | str | Unset
        if isinstance(self.case_type, Unset):
            case_type = UNSET
        else:
            case_type = self.case_type

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        is_chargeable: bool | None | Unset
        if isinstance(self.is_chargeable, Unset):
            is_chargeable = UNSET
        else:
            is_chargeable = self.is_chargeable

        is_sync: bool | None | Unset
        if isinstance(self.is_sync, Unset):
            is_sync = UNSET
        else:
            is_sync = self.is_sync

        metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_assignment is not UNSET:
            field_dict["case_assignment"] = case_assignment
        if case_files is not UNSET:
            field_dict["case_files"] = case_files
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if prioritized_at is not UNSET:
            field_dict["prioritized_at"] = prioritized_at
        if prioritized_reason is not UNSET:
            field_dict["prioritized_reason"] = prioritized_reason
        if prioritized is not UNSET:
            field_dict["prioritized"] = prioritized
        if locked_at is not UNSET:
            field_dict["locked_at"] = locked_at
        if is_locked is not UNSET:
            field_dict["is_locked"] = is_locked
        if reference_case_id is not UNSET:
            field_dict["reference_case_id"] = reference_case_id
        if case_notes is not UNSET:
            field_dict["case_notes"] = case_notes
        if case_offerings is not UNSET:
            field_dict["case_offerings"] = case_offerings
        if case_questions is not UNSET:
            field_dict["case_questions"] = case_questions
        if diseases is not UNSET:
            field_dict["diseases"] = diseases
        if case_status is not UNSET:
            field_dict["case_status"] = case_status
        if case_type is not UNSET:
            field_dict["case_type"] = case_type
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if is_sync is not UNSET:
            field_dict["is_sync"] = is_sync
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_assignment_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_files_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_notes_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_offerings_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_questions_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_case_status_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0_diseases_type_0_item_type_0 import (
            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_case_assignment(
            data: object,
        ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_assignment_type_0 = (
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0.from_dict(data)
                )

                return case_assignment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseAssignmentType0 | None | Unset, data
            )

        case_assignment = _parse_case_assignment(d.pop("case_assignment", UNSET))

        def _parse_case_files(
            data: object,
        ) -> (
            list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 | None]
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
                case_files_type_0 = []
                _case_files_type_0 = data
                for case_files_type_0_item_data in _case_files_type_0:

                    def _parse_case_files_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_files_type_0_item_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0.from_dict(
                                data
                            )

                            return case_files_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 | None,
                            data,
                        )

                    case_files_type_0_item = _parse_case_files_type_0_item(case_files_type_0_item_data)

                    case_files_type_0.append(case_files_type_0_item)

                return case_files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseFilesType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        case_files = _parse_case_files(d.pop("case_files", UNSET))

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        prioritized_at = d.pop("prioritized_at", UNSET)

        prioritized_reason = d.pop("prioritized_reason", UNSET)

        def _parse_prioritized(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prioritized = _parse_prioritized(d.pop("prioritized", UNSET))

        locked_at = d.pop("locked_at", UNSET)

        def _parse_is_locked(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_locked = _parse_is_locked(d.pop("is_locked", UNSET))

        def _parse_reference_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reference_case_id = _parse_reference_case_id(d.pop("reference_case_id", UNSET))

        def _parse_case_notes(
            data: object,
        ) -> (
            list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 | None]
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
                case_notes_type_0 = []
                _case_notes_type_0 = data
                for case_notes_type_0_item_data in _case_notes_type_0:

                    def _parse_case_notes_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_notes_type_0_item_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0.from_dict(
                                data
                            )

                            return case_notes_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 | None,
                            data,
                        )

                    case_notes_type_0_item = _parse_case_notes_type_0_item(case_notes_type_0_item_data)

                    case_notes_type_0.append(case_notes_type_0_item)

                return case_notes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseNotesType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        case_notes = _parse_case_notes(d.pop("case_notes", UNSET))

        def _parse_case_offerings(
            data: object,
        ) -> (
            list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 | None]
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
                case_offerings_type_0 = []
                _case_offerings_type_0 = data
                for case_offerings_type_0_item_data in _case_offerings_type_0:

                    def _parse_case_offerings_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_offerings_type_0_item_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0.from_dict(
                                data
                            )

                            return case_offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0
                            | None,
                            data,
                        )

                    case_offerings_type_0_item = _parse_case_offerings_type_0_item(case_offerings_type_0_item_data)

                    case_offerings_type_0.append(case_offerings_type_0_item)

                return case_offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseOfferingsType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        case_offerings = _parse_case_offerings(d.pop("case_offerings", UNSET))

        def _parse_case_questions(
            data: object,
        ) -> (
            list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0 | None]
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
                case_questions_type_0 = []
                _case_questions_type_0 = data
                for case_questions_type_0_item_data in _case_questions_type_0:

                    def _parse_case_questions_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_questions_type_0_item_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0.from_dict(
                                data
                            )

                            return case_questions_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0
                            | None,
                            data,
                        )

                    case_questions_type_0_item = _parse_case_questions_type_0_item(case_questions_type_0_item_data)

                    case_questions_type_0.append(case_questions_type_0_item)

                return case_questions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseQuestionsType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        case_questions = _parse_case_questions(d.pop("case_questions", UNSET))

        def _parse_diseases(
            data: object,
        ) -> (
            list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 | None]
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
                diseases_type_0 = []
                _diseases_type_0 = data
                for diseases_type_0_item_data in _diseases_type_0:

                    def _parse_diseases_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            diseases_type_0_item_type_0 = MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0.from_dict(
                                data
                            )

                            return diseases_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 | None,
                            data,
                        )

                    diseases_type_0_item = _parse_diseases_type_0_item(diseases_type_0_item_data)

                    diseases_type_0.append(diseases_type_0_item)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0DiseasesType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        def _parse_case_status(
            data: object,
        ) -> MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_status_type_0 = (
                    MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0.from_dict(data)
                )

                return case_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListPatientCasesResponse2XXDataType0ItemType0CaseStatusType0 | None | Unset, data)

        case_status = _parse_case_status(d.pop("case_status", UNSET))

        def _parse_case_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_type = _parse_case_type(d.pop("case_type", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_is_chargeable(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_chargeable = _parse_is_chargeable(d.pop("is_chargeable", UNSET))

        def _parse_is_sync(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sync = _parse_is_sync(d.pop("is_sync", UNSET))

        metadata = d.pop("metadata", UNSET)

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0 = cls(
            case_assignment=case_assignment,
            case_files=case_files,
            case_id=case_id,
            prioritized_at=prioritized_at,
            prioritized_reason=prioritized_reason,
            prioritized=prioritized,
            locked_at=locked_at,
            is_locked=is_locked,
            reference_case_id=reference_case_id,
            case_notes=case_notes,
            case_offerings=case_offerings,
            case_questions=case_questions,
            diseases=diseases,
            case_status=case_status,
            case_type=case_type,
            created_at=created_at,
            is_chargeable=is_chargeable,
            is_sync=is_sync,
            metadata=metadata,
        )

        md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0.additional_properties = d
        return md_integrations_list_patient_cases_response_2xx_data_type_0_item_type_0

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
