from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0")


@_attrs_define
class MdIntegrationsCancelCaseOrderResponse2XXCaseType0CaseAssignmentType0ClinicianType0PhotoType0:
    """
    Attributes:
        url_thumbnail (None | str | Unset):
    """

    url_thumbnail: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        url_thumbnail: None | str | Unset
        if isinstance(self.url_thumbnail, Unset):
            url_thumbnail = UNSET
        else:
            url_thumbnail = self.url_thumbnail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url_thumbnail is not UNSET:
            field_dict["url_thumbnail"] = url_thumbnail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_url_thumbnail(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url_thumbnail = _parse_url_thumbnail(d.pop("url_thumbnail", UNSET))

        md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0 = cls(
            url_thumbnail=url_thumbnail,
        )

        md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0.additional_properties = d
        return md_integrations_cancel_case_order_response_2xx_case_type_0_case_assignment_type_0_clinician_type_0_photo_type_0

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
