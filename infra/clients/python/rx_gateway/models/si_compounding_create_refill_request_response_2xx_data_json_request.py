from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item import (
        SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem,
    )


T = TypeVar("T", bound="SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest")


@_attrs_define
class SiCompoundingCreateRefillRequestResponse2XXDataJsonRequest:
    """
    Attributes:
        patient_id (str | Unset):
        external_location_id (str | Unset):
        fulfillment_method (str | Unset):
        prescriptions (list[SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem] | Unset):
        ingress_method (str | Unset):
        notes (str | Unset):
        promise_time (str | Unset):
        external_link (str | Unset):
    """

    patient_id: str | Unset = UNSET
    external_location_id: str | Unset = UNSET
    fulfillment_method: str | Unset = UNSET
    prescriptions: list[SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem] | Unset = UNSET
    ingress_method: str | Unset = UNSET
    notes: str | Unset = UNSET
    promise_time: str | Unset = UNSET
    external_link: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        patient_id = self.patient_id

        external_location_id = self.external_location_id

        fulfillment_method = self.fulfillment_method

        prescriptions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.prescriptions, Unset):
            prescriptions = []
            for prescriptions_item_data in self.prescriptions:
                prescriptions_item = prescriptions_item_data.to_dict()
                prescriptions.append(prescriptions_item)

        ingress_method = self.ingress_method

        notes = self.notes

        promise_time = self.promise_time

        external_link = self.external_link

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if external_location_id is not UNSET:
            field_dict["external_location_id"] = external_location_id
        if fulfillment_method is not UNSET:
            field_dict["fulfillment_method"] = fulfillment_method
        if prescriptions is not UNSET:
            field_dict["prescriptions"] = prescriptions
        if ingress_method is not UNSET:
            field_dict["ingress_method"] = ingress_method
        if notes is not UNSET:
            field_dict["notes"] = notes
        if promise_time is not UNSET:
            field_dict["promise_time"] = promise_time
        if external_link is not UNSET:
            field_dict["external_link"] = external_link

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.si_compounding_create_refill_request_response_2xx_data_json_request_prescriptions_item import (
            SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        patient_id = d.pop("patient_id", UNSET)

        external_location_id = d.pop("external_location_id", UNSET)

        fulfillment_method = d.pop("fulfillment_method", UNSET)

        _prescriptions = d.pop("prescriptions", UNSET)
        prescriptions: list[SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem] | Unset = UNSET
        if _prescriptions is not UNSET:
            prescriptions = []
            for prescriptions_item_data in _prescriptions:
                prescriptions_item = (
                    SiCompoundingCreateRefillRequestResponse2XXDataJsonRequestPrescriptionsItem.from_dict(
                        prescriptions_item_data
                    )
                )

                prescriptions.append(prescriptions_item)

        ingress_method = d.pop("ingress_method", UNSET)

        notes = d.pop("notes", UNSET)

        promise_time = d.pop("promise_time", UNSET)

        external_link = d.pop("external_link", UNSET)

        si_compounding_create_refill_request_response_2xx_data_json_request = cls(
            patient_id=patient_id,
            external_location_id=external_location_id,
            fulfillment_method=fulfillment_method,
            prescriptions=prescriptions,
            ingress_method=ingress_method,
            notes=notes,
            promise_time=promise_time,
            external_link=external_link,
        )

        si_compounding_create_refill_request_response_2xx_data_json_request.additional_properties = d
        return si_compounding_create_refill_request_response_2xx_data_json_request

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
