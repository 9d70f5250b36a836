from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.inside_rx_check_eligibility_body_gender import (
    InsideRxCheckEligibilityBodyGender,
    check_inside_rx_check_eligibility_body_gender,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inside_rx_check_eligibility_body_address import (
        InsideRxCheckEligibilityBodyAddress,
    )
    from ..models.inside_rx_check_eligibility_body_medication import (
        InsideRxCheckEligibilityBodyMedication,
    )


T = TypeVar("T", bound="InsideRxCheckEligibilityBody")


@_attrs_define
class InsideRxCheckEligibilityBody:
    """
    Attributes:
        member_id (str):
        group (str):
        first_name (str):
        last_name (str):
        dob (datetime.date):
        middle_name (str | Unset):
        gender (InsideRxCheckEligibilityBodyGender | Unset):
        email (str | Unset):
        phone (str | Unset):
        address (InsideRxCheckEligibilityBodyAddress | Unset):
        medication (InsideRxCheckEligibilityBodyMedication | Unset):
    """

    member_id: str
    group: str
    first_name: str
    last_name: str
    dob: datetime.date
    middle_name: str | Unset = UNSET
    gender: InsideRxCheckEligibilityBodyGender | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    address: InsideRxCheckEligibilityBodyAddress | Unset = UNSET
    medication: InsideRxCheckEligibilityBodyMedication | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        member_id = self.member_id

        group = self.group

        first_name = self.first_name

        last_name = self.last_name

        dob = self.dob.isoformat()

        middle_name = self.middle_name

        gender: str | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender

        email = self.email

        phone = self.phone

        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = self.address.to_dict()

        medication: dict[str, Any] | Unset = UNSET
        if not isinstance(self.medication, Unset):
            medication = self.medication.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "memberId": member_id,
                "group": group,
                "firstName": first_name,
                "lastName": last_name,
                "dob": dob,
            }
        )
        if middle_name is not UNSET:
            field_dict["middleName"] = middle_name
        if gender is not UNSET:
            field_dict["gender"] = gender
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if address is not UNSET:
            field_dict["address"] = address
        if medication is not UNSET:
            field_dict["medication"] = medication

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inside_rx_check_eligibility_body_address import (
            InsideRxCheckEligibilityBodyAddress,  # noqa: PLC0415
        )
        from ..models.inside_rx_check_eligibility_body_medication import (
            InsideRxCheckEligibilityBodyMedication,  # noqa: PLC0415
        )

        d = dict(src_dict)
        member_id = d.pop("memberId")

        group = d.pop("group")

        first_name = d.pop("firstName")

        last_name = d.pop("lastName")

        dob = datetime.date.fromisoformat(d.pop("dob"))

        middle_name = d.pop("middleName", UNSET)

        _gender = d.pop("gender", UNSET)
        gender: InsideRxCheckEligibilityBodyGender | Unset
        if isinstance(_gender, Unset):
            gender = UNSET
        else:
            gender = check_inside_rx_check_eligibility_body_gender(_gender)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        _address = d.pop("address", UNSET)
        address: InsideRxCheckEligibilityBodyAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        else:
            address = InsideRxCheckEligibilityBodyAddress.from_dict(_address)

        _medication = d.pop("medication", UNSET)
        medication: InsideRxCheckEligibilityBodyMedication | Unset
        if isinstance(_medication, Unset):
            medication = UNSET
        else:
            medication = InsideRxCheckEligibilityBodyMedication.from_dict(_medication)

        inside_rx_check_eligibility_body = cls(
            member_id=member_id,
            group=group,
            first_name=first_name,
            last_name=last_name,
            dob=dob,
            middle_name=middle_name,
            gender=gender,
            email=email,
            phone=phone,
            address=address,
            medication=medication,
        )

        inside_rx_check_eligibility_body.additional_properties = d
        return inside_rx_check_eligibility_body

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
