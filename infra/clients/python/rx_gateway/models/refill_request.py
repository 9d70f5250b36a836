from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.refill_request_check import RefillRequestCheck, check_refill_request_check
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.refill_request_prescriptions_item import RefillRequestPrescriptionsItem


T = TypeVar("T", bound="RefillRequest")


@_attrs_define
class RefillRequest:
    """
    Attributes:
        patient_id (str): The vendor's id of the patient, or yours where the vendor knows it.
        prescriptions (list[RefillRequestPrescriptionsItem]):
        location_id (str | Unset): Your id of the pharmacy's location.
        fulfillment (str | Unset): How the patient gets it, such as `delivery`.
        ingress (str | Unset): How the request reached you, such as `other`.
        notes (str | Unset): For the pharmacy.
        promise_time (datetime.datetime | Unset): When the patient expects it.
        link (str | Unset): A page of yours.
        check (RefillRequestCheck | Unset): What is done where a prescription needs attention. `report`: it is in
            `attention`, and the request is made, since a request without refills left is how a pharmacy is made to ask the
            prescriber. `refuse`: 422 `refill-needs-attention`, and nothing is sent. `skip`: nothing is reported. Whose
            prescription it is, is looked up in any case.
    """

    patient_id: str
    prescriptions: list[RefillRequestPrescriptionsItem]
    location_id: str | Unset = UNSET
    fulfillment: str | Unset = UNSET
    ingress: str | Unset = UNSET
    notes: str | Unset = UNSET
    promise_time: datetime.datetime | Unset = UNSET
    link: str | Unset = UNSET
    check: RefillRequestCheck | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        patient_id = self.patient_id

        prescriptions = []
        for prescriptions_item_data in self.prescriptions:
            prescriptions_item = prescriptions_item_data.to_dict()
            prescriptions.append(prescriptions_item)

        location_id = self.location_id

        fulfillment = self.fulfillment

        ingress = self.ingress

        notes = self.notes

        promise_time: str | Unset = UNSET
        if not isinstance(self.promise_time, Unset):
            promise_time = self.promise_time.isoformat()

        link = self.link

        check: str | Unset = UNSET
        if not isinstance(self.check, Unset):
            check = self.check

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "patientId": patient_id,
                "prescriptions": prescriptions,
            }
        )
        if location_id is not UNSET:
            field_dict["locationId"] = location_id
        if fulfillment is not UNSET:
            field_dict["fulfillment"] = fulfillment
        if ingress is not UNSET:
            field_dict["ingress"] = ingress
        if notes is not UNSET:
            field_dict["notes"] = notes
        if promise_time is not UNSET:
            field_dict["promiseTime"] = promise_time
        if link is not UNSET:
            field_dict["link"] = link
        if check is not UNSET:
            field_dict["check"] = check

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.refill_request_prescriptions_item import (
            RefillRequestPrescriptionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        patient_id = d.pop("patientId")

        prescriptions = []
        _prescriptions = d.pop("prescriptions")
        for prescriptions_item_data in _prescriptions:
            prescriptions_item = RefillRequestPrescriptionsItem.from_dict(prescriptions_item_data)

            prescriptions.append(prescriptions_item)

        location_id = d.pop("locationId", UNSET)

        fulfillment = d.pop("fulfillment", UNSET)

        ingress = d.pop("ingress", UNSET)

        notes = d.pop("notes", UNSET)

        _promise_time = d.pop("promiseTime", UNSET)
        promise_time: datetime.datetime | Unset
        if isinstance(_promise_time, Unset):
            promise_time = UNSET
        else:
            promise_time = datetime.datetime.fromisoformat(_promise_time)

        link = d.pop("link", UNSET)

        _check = d.pop("check", UNSET)
        check: RefillRequestCheck | Unset
        if isinstance(_check, Unset):
            check = UNSET
        else:
            check = check_refill_request_check(_check)

        refill_request = cls(
            patient_id=patient_id,
            prescriptions=prescriptions,
            location_id=location_id,
            fulfillment=fulfillment,
            ingress=ingress,
            notes=notes,
            promise_time=promise_time,
            link=link,
            check=check,
        )

        return refill_request
