from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.problem_outcome import ProblemOutcome, check_problem_outcome
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.problem_conflicts_item import ProblemConflictsItem
    from ..models.problem_errors_item import ProblemErrorsItem
    from ..models.problem_vendor_answer import ProblemVendorAnswer


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """RFC 9457.

    Attributes:
        type_ (str): Decide by its last part: `/docs/errors` lists them.
        title (str):
        detail (str): What happened and what to do.
        instance (str): The request id, as in `Gateway-Request-Id`.
        outcome (ProblemOutcome):
        retryable (bool): Whether the same request may succeed later without harm.
        status (int | Unset):
        errors (list[ProblemErrorsItem] | Unset):
        conflicts (list[ProblemConflictsItem] | Unset): Earlier calls with the intent of this one (`possible-
            duplicate`).
        vendor_answer (ProblemVendorAnswer | Unset): The vendor's own answer, where this problem takes its place:
            `bodyBase64` if it is not UTF-8.
    """

    type_: str
    title: str
    detail: str
    instance: str
    outcome: ProblemOutcome
    retryable: bool
    status: int | Unset = UNSET
    errors: list[ProblemErrorsItem] | Unset = UNSET
    conflicts: list[ProblemConflictsItem] | Unset = UNSET
    vendor_answer: ProblemVendorAnswer | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        title = self.title

        detail = self.detail

        instance = self.instance

        outcome: str = self.outcome

        retryable = self.retryable

        status = self.status

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        conflicts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conflicts, Unset):
            conflicts = []
            for conflicts_item_data in self.conflicts:
                conflicts_item = conflicts_item_data.to_dict()
                conflicts.append(conflicts_item)

        vendor_answer: dict[str, Any] | Unset = UNSET
        if not isinstance(self.vendor_answer, Unset):
            vendor_answer = self.vendor_answer.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "title": title,
                "detail": detail,
                "instance": instance,
                "outcome": outcome,
                "retryable": retryable,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if errors is not UNSET:
            field_dict["errors"] = errors
        if conflicts is not UNSET:
            field_dict["conflicts"] = conflicts
        if vendor_answer is not UNSET:
            field_dict["vendorAnswer"] = vendor_answer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.problem_conflicts_item import ProblemConflictsItem  # noqa: PLC0415
        from ..models.problem_errors_item import ProblemErrorsItem  # noqa: PLC0415
        from ..models.problem_vendor_answer import ProblemVendorAnswer  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type")

        title = d.pop("title")

        detail = d.pop("detail")

        instance = d.pop("instance")

        outcome = check_problem_outcome(d.pop("outcome"))

        retryable = d.pop("retryable")

        status = d.pop("status", UNSET)

        _errors = d.pop("errors", UNSET)
        errors: list[ProblemErrorsItem] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors:
                errors_item = ProblemErrorsItem.from_dict(errors_item_data)

                errors.append(errors_item)

        _conflicts = d.pop("conflicts", UNSET)
        conflicts: list[ProblemConflictsItem] | Unset = UNSET
        if _conflicts is not UNSET:
            conflicts = []
            for conflicts_item_data in _conflicts:
                conflicts_item = ProblemConflictsItem.from_dict(conflicts_item_data)

                conflicts.append(conflicts_item)

        _vendor_answer = d.pop("vendorAnswer", UNSET)
        vendor_answer: ProblemVendorAnswer | Unset
        if isinstance(_vendor_answer, Unset):
            vendor_answer = UNSET
        else:
            vendor_answer = ProblemVendorAnswer.from_dict(_vendor_answer)

        problem = cls(
            type_=type_,
            title=title,
            detail=detail,
            instance=instance,
            outcome=outcome,
            retryable=retryable,
            status=status,
            errors=errors,
            conflicts=conflicts,
            vendor_answer=vendor_answer,
        )

        problem.additional_properties = d
        return problem

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
