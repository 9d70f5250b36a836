from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inside_rx_price_people_by_npi_response_2xx_failed_item import (
        InsideRxPricePeopleByNpiResponse2XXFailedItem,
    )
    from ..models.inside_rx_price_people_by_npi_response_2xx_metadata import (
        InsideRxPricePeopleByNpiResponse2XXMetadata,
    )
    from ..models.inside_rx_price_people_by_npi_response_2xx_successful_item import (
        InsideRxPricePeopleByNpiResponse2XXSuccessfulItem,
    )


T = TypeVar("T", bound="InsideRxPricePeopleByNpiResponse2XX")


@_attrs_define
class InsideRxPricePeopleByNpiResponse2XX:
    """
    Attributes:
        id (str | Unset):
        successful (list[InsideRxPricePeopleByNpiResponse2XXSuccessfulItem] | Unset):
        failed (list[InsideRxPricePeopleByNpiResponse2XXFailedItem] | Unset):
        status_code (int | Unset):
        message (str | Unset):
        error_code (str | Unset):
        metadata (InsideRxPricePeopleByNpiResponse2XXMetadata | Unset):
    """

    id: str | Unset = UNSET
    successful: list[InsideRxPricePeopleByNpiResponse2XXSuccessfulItem] | Unset = UNSET
    failed: list[InsideRxPricePeopleByNpiResponse2XXFailedItem] | Unset = UNSET
    status_code: int | Unset = UNSET
    message: str | Unset = UNSET
    error_code: str | Unset = UNSET
    metadata: InsideRxPricePeopleByNpiResponse2XXMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        successful: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.successful, Unset):
            successful = []
            for successful_item_data in self.successful:
                successful_item = successful_item_data.to_dict()
                successful.append(successful_item)

        failed: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.failed, Unset):
            failed = []
            for failed_item_data in self.failed:
                failed_item = failed_item_data.to_dict()
                failed.append(failed_item)

        status_code = self.status_code

        message = self.message

        error_code = self.error_code

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if successful is not UNSET:
            field_dict["successful"] = successful
        if failed is not UNSET:
            field_dict["failed"] = failed
        if status_code is not UNSET:
            field_dict["statusCode"] = status_code
        if message is not UNSET:
            field_dict["message"] = message
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.inside_rx_price_people_by_npi_response_2xx_failed_item import (
            InsideRxPricePeopleByNpiResponse2XXFailedItem,  # noqa: PLC0415
        )
        from ..models.inside_rx_price_people_by_npi_response_2xx_metadata import (
            InsideRxPricePeopleByNpiResponse2XXMetadata,  # noqa: PLC0415
        )
        from ..models.inside_rx_price_people_by_npi_response_2xx_successful_item import (
            InsideRxPricePeopleByNpiResponse2XXSuccessfulItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        _successful = d.pop("successful", UNSET)
        successful: list[InsideRxPricePeopleByNpiResponse2XXSuccessfulItem] | Unset = UNSET
        if _successful is not UNSET:
            successful = []
            for successful_item_data in _successful:
                successful_item = InsideRxPricePeopleByNpiResponse2XXSuccessfulItem.from_dict(successful_item_data)

                successful.append(successful_item)

        _failed = d.pop("failed", UNSET)
        failed: list[InsideRxPricePeopleByNpiResponse2XXFailedItem] | Unset = UNSET
        if _failed is not UNSET:
            failed = []
            for failed_item_data in _failed:
                failed_item = InsideRxPricePeopleByNpiResponse2XXFailedItem.from_dict(failed_item_data)

                failed.append(failed_item)

        status_code = d.pop("statusCode", UNSET)

        message = d.pop("message", UNSET)

        error_code = d.pop("errorCode", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: InsideRxPricePeopleByNpiResponse2XXMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = InsideRxPricePeopleByNpiResponse2XXMetadata.from_dict(_metadata)

        inside_rx_price_people_by_npi_response_2xx = cls(
            id=id,
            successful=successful,
            failed=failed,
            status_code=status_code,
            message=message,
            error_code=error_code,
            metadata=metadata,
        )

        inside_rx_price_people_by_npi_response_2xx.additional_properties = d
        return inside_rx_price_people_by_npi_response_2xx

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
