from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.job_outcome_type_1 import JobOutcomeType1, check_job_outcome_type_1
from ..models.job_status import JobStatus, check_job_status
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.job_evidence_type_0 import JobEvidenceType0
    from ..models.job_look_up_type_0 import JobLookUpType0


T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """
    Attributes:
        id (str):
        vendor (str):
        connection (str):
        operation (str): The operation's id, or `passthrough`.
        status (JobStatus): `/docs/outcomes#jobs` says what each means.
        outcome (JobOutcomeType1 | None): Of the last attempt; null before the first attempt has ended.
        attempts (int): Number of vendor calls begun for this job, including one that is in progress.
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        next_attempt_at (datetime.datetime | None):
        response_status (int | None): The vendor's status; null where the gateway has no vendor response to pass on.
        evidence (JobEvidenceType0 | None):
        request_digest (str | Unset): A keyed digest of the request: method, path, query, content and tenant. Of equal
            requests it is equal, which is how to tell whether two jobs were asked for the same. It cannot be computed from
            a request, nor tells anything of one. In the answer of `GET /v1/jobs/{id}` alone, and absent once a patient's
            data is erased from the job.
        look_up (JobLookUpType0 | None | Unset): The read at the vendor that shows what the call has done. Null for a
            read, and where the vendor has none: ask the vendor then. In the answer of `GET /v1/jobs/{id}` alone.
        partial (bool | Unset): Some items of the request succeeded and others failed; the response says which.
        vendor_pending (bool | Unset): The vendor has accepted the work and does it later (202). Absent again once a
            webhook of the vendor's has named its end.
    """

    id: str
    vendor: str
    connection: str
    operation: str
    status: JobStatus
    outcome: JobOutcomeType1 | None
    attempts: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    next_attempt_at: datetime.datetime | None
    response_status: int | None
    evidence: JobEvidenceType0 | None
    request_digest: str | Unset = UNSET
    look_up: JobLookUpType0 | None | Unset = UNSET
    partial: bool | Unset = UNSET
    vendor_pending: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.job_evidence_type_0 import JobEvidenceType0  # noqa: PLC0415
        from ..models.job_look_up_type_0 import JobLookUpType0  # noqa: PLC0415

        id = self.id

        vendor = self.vendor

        connection = self.connection

        operation = self.operation

        status: str = self.status

        outcome: None | str
        if isinstance(self.outcome, str):
            outcome = self.outcome
        else:
            outcome = self.outcome

        attempts = self.attempts

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        next_attempt_at: None | str
        if isinstance(self.next_attempt_at, datetime.datetime):
            next_attempt_at = self.next_attempt_at.isoformat()
        else:
            next_attempt_at = self.next_attempt_at

        response_status: int | None
        response_status = self.response_status

        evidence: dict[str, Any] | None
        if isinstance(self.evidence, JobEvidenceType0):
            evidence = self.evidence.to_dict()
        else:
            evidence = self.evidence

        request_digest = self.request_digest

        look_up: dict[str, Any] | None | Unset
        if isinstance(self.look_up, Unset):
            look_up = UNSET
        elif isinstance(self.look_up, JobLookUpType0):
            look_up = self.look_up.to_dict()
        else:
            look_up = self.look_up

        partial = self.partial

        vendor_pending = self.vendor_pending

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "vendor": vendor,
                "connection": connection,
                "operation": operation,
                "status": status,
                "outcome": outcome,
                "attempts": attempts,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "nextAttemptAt": next_attempt_at,
                "responseStatus": response_status,
                "evidence": evidence,
            }
        )
        if request_digest is not UNSET:
            field_dict["requestDigest"] = request_digest
        if look_up is not UNSET:
            field_dict["lookUp"] = look_up
        if partial is not UNSET:
            field_dict["partial"] = partial
        if vendor_pending is not UNSET:
            field_dict["vendorPending"] = vendor_pending

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.job_evidence_type_0 import JobEvidenceType0  # noqa: PLC0415
        from ..models.job_look_up_type_0 import JobLookUpType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        vendor = d.pop("vendor")

        connection = d.pop("connection")

        operation = d.pop("operation")

        status = check_job_status(d.pop("status"))

        def _parse_outcome(data: object) -> JobOutcomeType1 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                outcome_type_1 = check_job_outcome_type_1(data)

                return outcome_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobOutcomeType1 | None, data)

        outcome = _parse_outcome(d.pop("outcome"))

        attempts = d.pop("attempts")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        def _parse_next_attempt_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_attempt_at_type_0 = datetime.datetime.fromisoformat(data)

                return next_attempt_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_attempt_at = _parse_next_attempt_at(d.pop("nextAttemptAt"))

        def _parse_response_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        response_status = _parse_response_status(d.pop("responseStatus"))

        def _parse_evidence(data: object) -> JobEvidenceType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                evidence_type_0 = JobEvidenceType0.from_dict(data)

                return evidence_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobEvidenceType0 | None, data)

        evidence = _parse_evidence(d.pop("evidence"))

        request_digest = d.pop("requestDigest", UNSET)

        def _parse_look_up(data: object) -> JobLookUpType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                look_up_type_0 = JobLookUpType0.from_dict(data)

                return look_up_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(JobLookUpType0 | None | Unset, data)

        look_up = _parse_look_up(d.pop("lookUp", UNSET))

        partial = d.pop("partial", UNSET)

        vendor_pending = d.pop("vendorPending", UNSET)

        job = cls(
            id=id,
            vendor=vendor,
            connection=connection,
            operation=operation,
            status=status,
            outcome=outcome,
            attempts=attempts,
            created_at=created_at,
            updated_at=updated_at,
            next_attempt_at=next_attempt_at,
            response_status=response_status,
            evidence=evidence,
            request_digest=request_digest,
            look_up=look_up,
            partial=partial,
            vendor_pending=vendor_pending,
        )

        job.additional_properties = d
        return job

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
