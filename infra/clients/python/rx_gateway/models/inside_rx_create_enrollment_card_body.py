from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.inside_rx_create_enrollment_card_body_action import (
    InsideRxCreateEnrollmentCardBodyAction,
    check_inside_rx_create_enrollment_card_body_action,
)
from ..models.inside_rx_create_enrollment_card_body_gender import (
    InsideRxCreateEnrollmentCardBodyGender,
    check_inside_rx_create_enrollment_card_body_gender,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="InsideRxCreateEnrollmentCardBody")


@_attrs_define
class InsideRxCreateEnrollmentCardBody:
    """
    Attributes:
        action (InsideRxCreateEnrollmentCardBodyAction):
        active (bool | Unset):
        member_id (str | Unset):
        group (str | Unset):
        sub_id (str | Unset):
        first_name (str | Unset):
        middle_name (str | Unset):
        last_name (str | Unset):
        suffix (str | Unset):
        gender (InsideRxCreateEnrollmentCardBodyGender | Unset):
        dob (datetime.date | Unset):
    """

    action: InsideRxCreateEnrollmentCardBodyAction
    active: bool | Unset = UNSET
    member_id: str | Unset = UNSET
    group: str | Unset = UNSET
    sub_id: str | Unset = UNSET
    first_name: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    suffix: str | Unset = UNSET
    gender: InsideRxCreateEnrollmentCardBodyGender | Unset = UNSET
    dob: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action: str = self.action

        active = self.active

        member_id = self.member_id

        group = self.group

        sub_id = self.sub_id

        first_name = self.first_name

        middle_name = self.middle_name

        last_name = self.last_name

        suffix = self.suffix

        gender: str | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender

        dob: str | Unset = UNSET
        if not isinstance(self.dob, Unset):
            dob = self.dob.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if active is not UNSET:
            field_dict["active"] = active
        if member_id is not UNSET:
            field_dict["memberId"] = member_id
        if group is not UNSET:
            field_dict["group"] = group
        if sub_id is not UNSET:
            field_dict["subId"] = sub_id
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if middle_name is not UNSET:
            field_dict["middleName"] = middle_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if gender is not UNSET:
            field_dict["gender"] = gender
        if dob is not UNSET:
            field_dict["dob"] = dob

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action = check_inside_rx_create_enrollment_card_body_action(d.pop("action"))

        active = d.pop("active", UNSET)

        member_id = d.pop("memberId", UNSET)

        group = d.pop("group", UNSET)

        sub_id = d.pop("subId", UNSET)

        first_name = d.pop("firstName", UNSET)

        middle_name = d.pop("middleName", UNSET)

        last_name = d.pop("lastName", UNSET)

        suffix = d.pop("suffix", UNSET)

        _gender = d.pop("gender", UNSET)
        gender: InsideRxCreateEnrollmentCardBodyGender | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = check_inside_rx_create_enrollment_card_body_gender(_gender)

        _dob = d.pop("dob", UNSET)
        dob: datetime.date | Unset
        if isinstance(_dob, Unset):
            dob = UNSET
        else:
            dob = datetime.date.fromisoformat(_dob)

        inside_rx_create_enrollment_card_body = cls(
            action=action,
            active=active,
            member_id=member_id,
            group=group,
            sub_id=sub_id,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            suffix=suffix,
            gender=gender,
            dob=dob,
        )

        inside_rx_create_enrollment_card_body.additional_properties = d
        return inside_rx_create_enrollment_card_body

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
