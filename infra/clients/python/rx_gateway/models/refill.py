from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refill_patient_match import RefillPatientMatch, check_refill_patient_match
from ..models.refill_status import RefillStatus, check_refill_status

if TYPE_CHECKING:
    from ..models.refill_attention_item import RefillAttentionItem
    from ..models.refill_evidence_type_0 import RefillEvidenceType0


T = TypeVar("T", bound="Refill")


@_attrs_define
class Refill:
    """
    Attributes:
        id (str): The id of its job: `GET /v1/jobs/{id}/response` has the vendor's answer.
        status (RefillStatus): Of the job. `/docs/outcomes#jobs` says what each means.
        refill_notification_id (None | str): The vendor's id of the request, with all its digits; null before the vendor
            has given one.
        attention (list[RefillAttentionItem]): The prescriptions that may need attention, by pointers into your request.
            Empty where none was looked up.
        patient_match (RefillPatientMatch): `matched`: the vendor's record of every prescription has the patient's id.
            `unknown`: it was not looked up, or has no id to compare; `Gateway-Warning` of the request says which.
        evidence (None | RefillEvidenceType0):
    """

    id: str
    status: RefillStatus
    refill_notification_id: None | str
    attention: list[RefillAttentionItem]
    patient_match: RefillPatientMatch
    evidence: None | RefillEvidenceType0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.refill_evidence_type_0 import RefillEvidenceType0  # noqa: PLC0415

        id = self.id

        status: str = self.status

        refill_notification_id: None | str
        refill_notification_id = self.refill_notification_id

        attention = []
        for attention_item_data in self.attention:
            attention_item = attention_item_data.to_dict()
            attention.append(attention_item)

        patient_match: str = self.patient_match

        evidence: dict[str, Any] | None
        if isinstance(self.evidence, RefillEvidenceType0):
            evidence = self.evidence.to_dict()
        else:
            evidence = self.evidence

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "refillNotificationId": refill_notification_id,
                "attention": attention,
                "patientMatch": patient_match,
                "evidence": evidence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.refill_attention_item import RefillAttentionItem  # noqa: PLC0415
        from ..models.refill_evidence_type_0 import RefillEvidenceType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        status = check_refill_status(d.pop("status"))

        def _parse_refill_notification_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        refill_notification_id = _parse_refill_notification_id(d.pop("refillNotificationId"))

        attention = []
        _attention = d.pop("attention")
        for attention_item_data in _attention:
            attention_item = RefillAttentionItem.from_dict(attention_item_data)

            attention.append(attention_item)

        patient_match = check_refill_patient_match(d.pop("patientMatch"))

        def _parse_evidence(data: object) -> None | RefillEvidenceType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                evidence_type_0 = RefillEvidenceType0.from_dict(data)

                return evidence_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RefillEvidenceType0, data)

        evidence = _parse_evidence(d.pop("evidence"))

        refill = cls(
            id=id,
            status=status,
            refill_notification_id=refill_notification_id,
            attention=attention,
            patient_match=patient_match,
            evidence=evidence,
        )

        refill.additional_properties = d
        return refill

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
