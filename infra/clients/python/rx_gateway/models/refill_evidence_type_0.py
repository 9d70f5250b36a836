from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refill_evidence_type_0_finding import (
    RefillEvidenceType0Finding,
    check_refill_evidence_type_0_finding,
)
from ..models.refill_evidence_type_0_proof_type_1 import (
    RefillEvidenceType0ProofType1,
    check_refill_evidence_type_0_proof_type_1,
)
from ..models.refill_evidence_type_0_reason import (
    RefillEvidenceType0Reason,
    check_refill_evidence_type_0_reason,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="RefillEvidenceType0")


@_attrs_define
class RefillEvidenceType0:
    """
    Attributes:
        finding (RefillEvidenceType0Finding): `done`: the vendor has done the work. `not-done`: it has not, by two looks
            at least ten minutes apart, the last at least 15 minutes after the call. `unknown`: reading does not say.
        proof (None | RefillEvidenceType0ProofType1): What the finding rests on. `state`: the vendor's record has what
            was sent. `marker`: one record has the value that you made unique. `match`: one record of that time has equal
            content. Null where the vendor has no read.
        operation (None | str): The operation that was read; null where there is none.
        looks (int): How often the gateway has asked the vendor.
        at (datetime.datetime): Of the last look.
        next_look_at (datetime.datetime | None):
        reason (RefillEvidenceType0Reason | Unset): Of `unknown`: why. The guide on uncertain jobs explains each.
    """

    finding: RefillEvidenceType0Finding
    proof: None | RefillEvidenceType0ProofType1
    operation: None | str
    looks: int
    at: datetime.datetime
    next_look_at: datetime.datetime | None
    reason: RefillEvidenceType0Reason | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        finding: str = self.finding

        proof: None | str
        if isinstance(self.proof, str):
            proof = self.proof
        else:
            proof = self.proof

        operation: None | str
        operation = self.operation

        looks = self.looks

        at = self.at.isoformat()

        next_look_at: None | str
        if isinstance(self.next_look_at, datetime.datetime):
            next_look_at = self.next_look_at.isoformat()
        else:
            next_look_at = self.next_look_at

        reason: str | Unset = UNSET
        if not isinstance(self.reason, Unset):
            reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "finding": finding,
                "proof": proof,
                "operation": operation,
                "looks": looks,
                "at": at,
                "nextLookAt": next_look_at,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        finding = check_refill_evidence_type_0_finding(d.pop("finding"))

        def _parse_proof(data: object) -> None | RefillEvidenceType0ProofType1:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                proof_type_1 = check_refill_evidence_type_0_proof_type_1(data)

                return proof_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RefillEvidenceType0ProofType1, data)

        proof = _parse_proof(d.pop("proof"))

        def _parse_operation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        operation = _parse_operation(d.pop("operation"))

        looks = d.pop("looks")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        def _parse_next_look_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_look_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_look_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_look_at = _parse_next_look_at(d.pop("nextLookAt"))

        _reason = d.pop("reason", UNSET)
        reason: RefillEvidenceType0Reason | Unset
        if isinstance(_reason, Unset):
            reason = UNSET
        else:
            reason = check_refill_evidence_type_0_reason(_reason)

        refill_evidence_type_0 = cls(
            finding=finding,
            proof=proof,
            operation=operation,
            looks=looks,
            at=at,
            next_look_at=next_look_at,
            reason=reason,
        )

        refill_evidence_type_0.additional_properties = d
        return refill_evidence_type_0

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
