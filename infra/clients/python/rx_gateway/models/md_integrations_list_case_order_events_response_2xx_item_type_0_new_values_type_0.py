from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0")


@_attrs_define
class MdIntegrationsListCaseOrderEventsResponse2XXItemType0NewValuesType0:
    """
    Attributes:
        case_id (None | str | Unset):
        external_id (None | str | Unset):
        pharmacy_id (None | str | Unset):
        status (None | str | Unset):
        prescriptions_id (None | str | Unset):
        number (None | str | Unset):
        date (None | str | Unset):
        details (Any | Unset):
        id (None | str | Unset):
    """

    case_id: None | str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    pharmacy_id: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    prescriptions_id: None | str | Unset = UNSET
    number: None | str | Unset = UNSET
    date: None | str | Unset = UNSET
    details: Any | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        case_id: None | str | Unset
        if isinstance(self.case_id, Unset):
            case_id = UNSET
        else:
            case_id = self.case_id

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        pharmacy_id: None | str | Unset
        if isinstance(self.pharmacy_id, Unset):
            pharmacy_id = UNSET
        else:
            pharmacy_id = self.pharmacy_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        prescriptions_id: None | str | Unset
        if isinstance(self.prescriptions_id, Unset):
            prescriptions_id = UNSET
        else:
            prescriptions_id = self.prescriptions_id

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        else:
            date = self.date

        details = self.details

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if case_id is not UNSET:
            field_dict["case_id"] = case_id
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if status is not UNSET:
            field_dict["status"] = status
        if prescriptions_id is not UNSET:
            field_dict["prescriptions_id"] = prescriptions_id
        if number is not UNSET:
            field_dict["number"] = number
        if date is not UNSET:
            field_dict["date"] = date
        if details is not UNSET:
            field_dict["details"] = details
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_case_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_id = _parse_case_id(d.pop("case_id", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_pharmacy_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_id = _parse_pharmacy_id(d.pop("pharmacy_id", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_prescriptions_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prescriptions_id = _parse_prescriptions_id(d.pop("prescriptions_id", UNSET))

        def _parse_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        details = d.pop("details", UNSET)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0 = cls(
            case_id=case_id,
            external_id=external_id,
            pharmacy_id=pharmacy_id,
            status=status,
            prescriptions_id=prescriptions_id,
            number=number,
            date=date,
            details=details,
            id=id,
        )

        md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0.additional_properties = d
        return md_integrations_list_case_order_events_response_2xx_item_type_0_new_values_type_0

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
