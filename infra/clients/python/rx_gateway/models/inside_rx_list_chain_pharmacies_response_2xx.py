from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inside_rx_list_chain_pharmacies_response_2xx_pagination import (
        InsideRxListChainPharmaciesResponse2XXPagination,
    )


T = TypeVar("T", bound="InsideRxListChainPharmaciesResponse2XX")


@_attrs_define
class InsideRxListChainPharmaciesResponse2XX:
    """
    Attributes:
        id (str | Unset):
        pharmacies (list[Any] | Unset):
        pagination (InsideRxListChainPharmaciesResponse2XXPagination | Unset):
        status_code (int | Unset):
        message (str | Unset):
        error_code (str | Unset):
    """

    id: str | Unset = UNSET
    pharmacies: list[Any] | Unset = UNSET
    pagination: InsideRxListChainPharmaciesResponse2XXPagination | Unset = UNSET
    status_code: int | Unset = UNSET
    message: str | Unset = UNSET
    error_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        pharmacies: list[Any] | Unset = UNSET
        if not isinstance(self.pharmacies, Unset):
            pharmacies = self.pharmacies

        pagination: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pagination, Unset):
            pagination = self.pagination.to_dict()

        status_code = self.status_code

        message = self.message

        error_code = self.error_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if pharmacies is not UNSET:
            field_dict["pharmacies"] = pharmacies
        if pagination is not UNSET:
            field_dict["pagination"] = pagination
        if status_code is not UNSET:
            field_dict["statusCode"] = status_code
        if message is not UNSET:
            field_dict["message"] = message
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inside_rx_list_chain_pharmacies_response_2xx_pagination import (
            InsideRxListChainPharmaciesResponse2XXPagination,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        pharmacies = cast(list[Any], d.pop("pharmacies", UNSET))

        _pagination = d.pop("pagination", UNSET)
        pagination: InsideRxListChainPharmaciesResponse2XXPagination | Unset
        if isinstance(_pagination, Unset):
            pagination = UNSET
        else:
            pagination = InsideRxListChainPharmaciesResponse2XXPagination.from_dict(_pagination)

        status_code = d.pop("statusCode", UNSET)

        message = d.pop("message", UNSET)

        error_code = d.pop("errorCode", UNSET)

        inside_rx_list_chain_pharmacies_response_2xx = cls(
            id=id,
            pharmacies=pharmacies,
            pagination=pagination,
            status_code=status_code,
            message=message,
            error_code=error_code,
        )

        inside_rx_list_chain_pharmacies_response_2xx.additional_properties = d
        return inside_rx_list_chain_pharmacies_response_2xx

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
