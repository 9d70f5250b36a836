from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_offerings_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_status_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_tags_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0")


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0:
    """
    Attributes:
        case_id (None | str | Unset):
        is_additional_approval_needed (bool | None | Unset):
        prioritized_at (Any | Unset):
        programs (list[Any] | None | Unset):
        prioritized_reason (Any | Unset):
        prioritized (bool | None | Unset):
        partner_id (None | str | Unset):
        reference_case_id (Any | Unset):
        patient_exam_id (None | str | Unset):
        service_pdf_exported (bool | None | Unset):
        case_type (None | str | Unset):
        is_chargeable (bool | None | Unset):
        is_upsell_generated (bool | None | Unset):
        charged_by (None | str | Unset):
        is_sync (bool | None | Unset):
        case_status (MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0 | None | Unset):
        created_at (None | str | Unset):
        patient (MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0 | None | Unset):
        case_assignment (MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0 | None | Unset):
        case_prescriptions (list[Any] | None | Unset):
        case_offerings (list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 |
            None] | None | Unset):
        case_services (list[Any] | None | Unset):
        diseases (list[Any] | None | Unset):
        tags (list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 | None] | None | Unset):
        orders (list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 | None] | None |
            Unset):
    """

    case_id: None | str | Unset = UNSET
    is_additional_approval_needed: bool | None | Unset = UNSET
    prioritized_at: Any | Unset = UNSET
    programs: list[Any] | None | Unset = UNSET
    prioritized_reason: Any | Unset = UNSET
    prioritized: bool | None | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    reference_case_id: Any | Unset = UNSET
    patient_exam_id: None | str | Unset = UNSET
    service_pdf_exported: bool | None | Unset = UNSET
    case_type: None | str | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    is_upsell_generated: bool | None | Unset = UNSET
    charged_by: None | str | Unset = UNSET
    is_sync: bool | None | Unset = UNSET
    case_status: MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0 | None | Unset = UNSET
    created_at: None | str | Unset = UNSET
    patient: MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0 | None | Unset = UNSET
    case_assignment: MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0 | None | Unset = UNSET
    case_prescriptions: list[Any] | None | Unset = UNSET
    case_offerings: (
        list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 | None] | None | Unset
    ) = UNSET
    case_services: list[Any] | None | Unset = UNSET
    diseases: list[Any] | None | Unset = UNSET
    tags: list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 | None] | None | Unset = (
        UNSET
    )
    orders: (
        list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 | None] | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_offerings_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_status_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_orders_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_tags_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0,  # noqa: PLC0415
        )

        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        is_additional_approval_needed: bool | None | Unset
        if isinstance(self.is_additional_approval_needed, Unset):
            is_additional_approval_needed = UNSET
        else:
            is_additional_approval_needed = self.is_additional_approval_needed

        prioritized_at = self.prioritized_at

        programs: list[Any] | None | Unset
        if isinstance(self.programs, Unset):
            programs = UNSET
        elif isinstance(self.programs, list):
            programs = self.programs

        else:
            programs = self.programs

        prioritized_reason = self.prioritized_reason

        prioritized: bool | None | Unset
        if isinstance(self.prioritized, Unset):
            prioritized = UNSET
        else:
            prioritized = self.prioritized

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        reference_case_id = self.reference_case_id

        patient_exam_id: None | str | Unset
        if isinstance(self.patient_exam_id, Unset):
            patient_exam_id = UNSET
        else:
            patient_exam_id = self.patient_exam_id

        service_pdf_exported: bool | None | Unset
        if isinstance(self.service_pdf_exported, Unset):
            service_pdf_exported = UNSET
        else:
            service_pdf_exported = self.service_pdf_exported

        case_type: None | str | Unset
        if isinstance(self.case_type, Unset):
            case_type = UNSET
        else:
            case_type = self.case_type

        is_chargeable: bool | None | Unset
        if isinstance(self.is_chargeable, Unset):
            is_chargeable = UNSET
        else:
            is_chargeable = self.is_chargeable

        is_upsell_generated: bool | None | Unset
        if isinstance(self.is_upsell_generated, Unset):
            is_upsell_generated = UNSET
        else:
            is_upsell_generated = self.is_upsell_generated

        charged_by: None | str | Unset
        if isinstance(self.charged_by, Unset):
            charged_by = UNSET
        else:
            charged_by = self.charged_by

        is_sync: bool | None | Unset
        if isinstance(self.is_sync, Unset):
            is_sync = UNSET
        else:
            is_sync = self.is_sync

        case_status: dict[str, Any] | None | Unset
        if isinstance(self.case_status, Unset):
            case_status = UNSET
        elif isinstance(self.case_status, MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0):
            case_status = self.case_status.to_dict()
        else:
            case_status = self.case_status

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        patient: dict[str, Any] | None | Unset
        if isinstance(self.patient, Unset):
            patient = UNSET
        elif isinstance(self.patient, MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0):
            patient = self.patient.to_dict()
        else:
            patient = self.patient

        case_assignment: dict[str, Any] | None | Unset
        if isinstance(self.case_assignment, Unset):
            case_assignment = UNSET
        elif isinstance(
            self.case_assignment, MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0
        ):
            case_assignment = self.case_assignment.to_dict()
        else:
            case_assignment = self.case_assignment

        case_prescriptions: list[Any] | None | Unset
        if isinstance(self.case_prescriptions, Unset):
            case_prescriptions = UNSET
        elif isinstance(self.case_prescriptions, list):
            case_prescriptions = self.case_prescriptions

        else:
            case_prescriptions = self.case_prescriptions

        case_offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.case_offerings, Unset):
            case_offerings = UNSET
        elif isinstance(self.case_offerings, list):
            case_offerings = []
            for case_offerings_type_0_item_data in self.case_offerings:
                case_offerings_type_0_item: dict[str, Any] | None
                if isinstance(
                    case_offerings_type_0_item_data,
                    MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0,
                ):
                    case_offerings_type_0_item = case_offerings_type_0_item_data.to_dict()
                else:
                    case_offerings_type_0_item = case_offerings_type_0_item_data
                case_offerings.append(case_offerings_type_0_item)

        else:
            case_offerings = self.case_offerings

        case_services: list[Any] | None | Unset
        if isinstance(self.case_services, Unset):
            case_services = UNSET
        elif isinstance(self.case_services, list):
            case_services = self.case_services

        else:
            case_services = self.case_services

        diseases: list[Any] | None | Unset
        if isinstance(self.diseases, Unset):
            diseases = UNSET
        elif isinstance(self.diseases, list):
            diseases = self.diseases

        else:
            diseases = self.diseases

        tags: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = []
            for tags_type_0_item_data in self.tags:
                tags_type_0_item: dict[str, Any] | None
                if isinstance(
                    tags_type_0_item_data, MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0
                ):
                    tags_type_0_item = tags_type_0_item_data.to_dict()
                else:
                    tags_type_0_item = tags_type_0_item_data
                tags.append(tags_type_0_item)

        else:
            tags = self.tags

        orders: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.orders, Unset):
            orders = UNSET
        elif isinstance(self.orders, list):
            orders = []
            for orders_type_0_item_data in self.orders:
                orders_type_0_item: dict[str, Any] | None
                if isinstance(
                    orders_type_0_item_data,
                    MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0,
                ):
                    orders_type_0_item = orders_type_0_item_data.to_dict()
                else:
                    orders_type_0_item = orders_type_0_item_data
                orders.append(orders_type_0_item)

        else:
            orders = self.orders

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if prioritized_at is not UNSET:
            field_dict["prioritized_at"] = prioritized_at
        if programs is not UNSET:
            field_dict["programs"] = programs
        if prioritized_reason is not UNSET:
            field_dict["prioritized_reason"] = prioritized_reason
        if prioritized is not UNSET:
            field_dict["prioritized"] = prioritized
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if reference_case_id is not UNSET:
            field_dict["reference_case_id"] = reference_case_id
        if patient_exam_id is not UNSET:
            field_dict["patient_exam_id"] = patient_exam_id
        if service_pdf_exported is not UNSET:
            field_dict["service_pdf_exported"] = service_pdf_exported
        if case_type is not UNSET:
            field_dict["case_type"] = case_type
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if is_upsell_generated is not UNSET:
            field_dict["is_upsell_generated"] = is_upsell_generated
        if charged_by is not UNSET:
            field_dict["charged_by"] = charged_by
        if is_sync is not UNSET:
            field_dict["is_sync"] = is_sync
        if case_status is not UNSET:
            field_dict["case_status"] = case_status
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if patient is not UNSET:
            field_dict["patient"] = patient
        if case_assignment is not UNSET:
            field_dict["case_assignment"] = case_assignment
        if case_prescriptions is not UNSET:
            field_dict["case_prescriptions"] = case_prescriptions
        if case_offerings is not UNSET:
            field_dict["case_offerings"] = case_offerings
        if case_services is not UNSET:
            field_dict["case_services"] = case_services
        if diseases is not UNSET:
            field_dict["diseases"] = diseases
        if tags is not UNSET:
            field_dict["tags"] = tags
        if orders is not UNSET:
            field_dict["orders"] = orders

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_assignment_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_offerings_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_case_status_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_orders_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_patient_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0_tags_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        def _parse_is_additional_approval_needed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_additional_approval_needed = _parse_is_additional_approval_needed(
            d.pop("is_additional_approval_needed", UNSET)
        )

        prioritized_at = d.pop("prioritized_at", UNSET)

        def _parse_programs(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                programs_type_0 = cast(list[Any], data)

                return programs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        programs = _parse_programs(d.pop("programs", UNSET))

        prioritized_reason = d.pop("prioritized_reason", UNSET)

        def _parse_prioritized(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        prioritized = _parse_prioritized(d.pop("prioritized", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        reference_case_id = d.pop("reference_case_id", UNSET)

        def _parse_patient_exam_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_exam_id = _parse_patient_exam_id(d.pop("patient_exam_id", UNSET))

        def _parse_service_pdf_exported(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        service_pdf_exported = _parse_service_pdf_exported(d.pop("service_pdf_exported", UNSET))

        def _parse_case_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_type = _parse_case_type(d.pop("case_type", UNSET))

        def _parse_is_chargeable(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_chargeable = _parse_is_chargeable(d.pop("is_chargeable", UNSET))

        def _parse_is_upsell_generated(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_upsell_generated = _parse_is_upsell_generated(d.pop("is_upsell_generated", UNSET))

        def _parse_charged_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        charged_by = _parse_charged_by(d.pop("charged_by", UNSET))

        def _parse_is_sync(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sync = _parse_is_sync(d.pop("is_sync", UNSET))

        def _parse_case_status(
            data: object,
        ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_status_type_0 = MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0.from_dict(
                    data
                )

                return case_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseStatusType0 | None | Unset, data)

        case_status = _parse_case_status(d.pop("case_status", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_patient(
            data: object,
        ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_type_0 = MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0.from_dict(data)

                return patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0PatientType0 | None | Unset, data)

        patient = _parse_patient(d.pop("patient", UNSET))

        def _parse_case_assignment(
            data: object,
        ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_assignment_type_0 = (
                    MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0.from_dict(data)
                )

                return case_assignment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseAssignmentType0 | None | Unset, data
            )

        case_assignment = _parse_case_assignment(d.pop("case_assignment", UNSET))

        def _parse_case_prescriptions(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_prescriptions_type_0 = cast(list[Any], data)

                return case_prescriptions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        case_prescriptions = _parse_case_prescriptions(d.pop("case_prescriptions", UNSET))

        def _parse_case_offerings(
            data: object,
        ) -> (
            list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 | None]
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
                    ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            case_offerings_type_0_item_type_0 = MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0.from_dict(
                                data
                            )

                            return case_offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 | None,
                            data,
                        )

                    case_offerings_type_0_item = _parse_case_offerings_type_0_item(case_offerings_type_0_item_data)

                    case_offerings_type_0.append(case_offerings_type_0_item)

                return case_offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0CaseOfferingsType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        case_offerings = _parse_case_offerings(d.pop("case_offerings", UNSET))

        def _parse_case_services(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                case_services_type_0 = cast(list[Any], data)

                return case_services_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        case_services = _parse_case_services(d.pop("case_services", UNSET))

        def _parse_diseases(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                diseases_type_0 = cast(list[Any], data)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        def _parse_tags(
            data: object,
        ) -> list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            tags_type_0_item_type_0 = (
                                MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0.from_dict(
                                    data
                                )
                            )

                            return tags_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 | None, data
                        )

                    tags_type_0_item = _parse_tags_type_0_item(tags_type_0_item_data)

                    tags_type_0.append(tags_type_0_item)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0TagsType0ItemType0 | None] | None | Unset,
                data,
            )

        tags = _parse_tags(d.pop("tags", UNSET))

        def _parse_orders(
            data: object,
        ) -> list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                orders_type_0 = []
                _orders_type_0 = data
                for orders_type_0_item_data in _orders_type_0:

                    def _parse_orders_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            orders_type_0_item_type_0 = (
                                MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0.from_dict(
                                    data
                                )
                            )

                            return orders_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 | None, data
                        )

                    orders_type_0_item = _parse_orders_type_0_item(orders_type_0_item_data)

                    orders_type_0.append(orders_type_0_item)

                return orders_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0OrdersType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        orders = _parse_orders(d.pop("orders", UNSET))

        md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0 = cls(
            case_id=case_id,
            is_additional_approval_needed=is_additional_approval_needed,
            prioritized_at=prioritized_at,
            programs=programs,
            prioritized_reason=prioritized_reason,
            prioritized=prioritized,
            partner_id=partner_id,
            reference_case_id=reference_case_id,
            patient_exam_id=patient_exam_id,
            service_pdf_exported=service_pdf_exported,
            case_type=case_type,
            is_chargeable=is_chargeable,
            is_upsell_generated=is_upsell_generated,
            charged_by=charged_by,
            is_sync=is_sync,
            case_status=case_status,
            created_at=created_at,
            patient=patient,
            case_assignment=case_assignment,
            case_prescriptions=case_prescriptions,
            case_offerings=case_offerings,
            case_services=case_services,
            diseases=diseases,
            tags=tags,
            orders=orders,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0

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
