from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_redeem_test_voucher_body_case_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyCaseType0,
    )
    from ..models.md_integrations_redeem_test_voucher_body_patient_type_0 import (
        MdIntegrationsRedeemTestVoucherBodyPatientType0,
    )


T = TypeVar("T", bound="MdIntegrationsRedeemTestVoucherBody")


@_attrs_define
class MdIntegrationsRedeemTestVoucherBody:
    """
    Attributes:
        preferred_pharmacy_id (int | None | Unset):
        questionnaire_id (None | str | Unset):
        completion_time (None | str | Unset):
        patient (MdIntegrationsRedeemTestVoucherBodyPatientType0 | None | Unset):
        case (MdIntegrationsRedeemTestVoucherBodyCaseType0 | None | Unset):
    """

    preferred_pharmacy_id: int | None | Unset = UNSET
    questionnaire_id: None | str | Unset = UNSET
    completion_time: None | str | Unset = UNSET
    patient: MdIntegrationsRedeemTestVoucherBodyPatientType0 | None | Unset = UNSET
    case: MdIntegrationsRedeemTestVoucherBodyCaseType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_redeem_test_voucher_body_case_type_0 import (
            MdIntegrationsRedeemTestVoucherBodyCaseType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_redeem_test_voucher_body_patient_type_0 import (
            MdIntegrationsRedeemTestVoucherBodyPatientType0,  # noqa: PLC0415
        )

        preferred_pharmacy_id: int | None | Unset
        if isinstance(self.preferred_pharmacy_id, Unset):
            preferred_pharmacy_id = UNSET
        else:
            preferred_pharmacy_id = self.preferred_pharmacy_id

        questionnaire_id: None | str | Unset
        if isinstance(self.questionnaire_id, Unset):
            questionnaire_id = UNSET
        else:
            questionnaire_id = self.questionnaire_id

        completion_time: None | str | Unset
        if isinstance(self.completion_time, Unset):
            completion_time = UNSET
        else:
            completion_time = self.completion_time

        patient: dict[str, Any] | None | Unset
        if isinstance(self.patient, Unset):
            patient = UNSET
        elif isinstance(self.patient, MdIntegrationsRedeemTestVoucherBodyPatientType0):
            patient = self.patient.to_dict()
        else:
            patient = self.patient

        case: dict[str, Any] | None | Unset
        if isinstance(self.case, Unset):
            case = UNSET
        elif isinstance(self.case, MdIntegrationsRedeemTestVoucherBodyCaseType0):
            case = self.case.to_dict()
        else:
            case = self.case

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if preferred_pharmacy_id is not UNSET:
            field_dict["preferred_pharmacy_id"] = preferred_pharmacy_id
        if questionnaire_id is not UNSET:
            field_dict["questionnaire_id"] = questionnaire_id
        if completion_time is not UNSET:
            field_dict["completion_time"] = completion_time
        if patient is not UNSET:
            field_dict["patient"] = patient
        if case is not UNSET:
            field_dict["case"] = case

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_redeem_test_voucher_body_case_type_0 import (
            MdIntegrationsRedeemTestVoucherBodyCaseType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_redeem_test_voucher_body_patient_type_0 import (
            MdIntegrationsRedeemTestVoucherBodyPatientType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_preferred_pharmacy_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        preferred_pharmacy_id = _parse_preferred_pharmacy_id(d.pop("preferred_pharmacy_id", UNSET))

        def _parse_questionnaire_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        questionnaire_id = _parse_questionnaire_id(d.pop("questionnaire_id", UNSET))

        def _parse_completion_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        completion_time = _parse_completion_time(d.pop("completion_time", UNSET))

        def _parse_patient(data: object) -> MdIntegrationsRedeemTestVoucherBodyPatientType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                patient_type_0 = MdIntegrationsRedeemTestVoucherBodyPatientType0.from_dict(data)

                return patient_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsRedeemTestVoucherBodyPatientType0 | None | Unset, data)

        patient = _parse_patient(d.pop("patient", UNSET))

        def _parse_case(data: object) -> MdIntegrationsRedeemTestVoucherBodyCaseType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_type_0 = MdIntegrationsRedeemTestVoucherBodyCaseType0.from_dict(data)

                return case_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsRedeemTestVoucherBodyCaseType0 | None | Unset, data)

        case = _parse_case(d.pop("case", UNSET))

        md_integrations_redeem_test_voucher_body = cls(
            preferred_pharmacy_id=preferred_pharmacy_id,
            questionnaire_id=questionnaire_id,
            completion_time=completion_time,
            patient=patient,
            case=case,
        )

        md_integrations_redeem_test_voucher_body.additional_properties = d
        return md_integrations_redeem_test_voucher_body

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
