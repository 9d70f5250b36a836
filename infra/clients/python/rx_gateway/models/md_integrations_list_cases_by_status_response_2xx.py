from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0 import (
        MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCasesByStatusResponse2XX")


@_attrs_define
class MdIntegrationsListCasesByStatusResponse2XX:
    """
    Attributes:
        data (list[MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 | None] | None | Unset):
    """

    data: list[MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0 import (
            MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0,  # noqa: PLC0415
        )

        data: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, list):
            data = []
            for data_type_0_item_data in self.data:
                data_type_0_item: dict[str, Any] | None
                if isinstance(data_type_0_item_data, MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0):
                    data_type_0_item = data_type_0_item_data.to_dict()
                else:
                    data_type_0_item = data_type_0_item_data
                data.append(data_type_0_item)

        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_cases_by_status_response_2xx_data_type_0_item_type_0 import (
            MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_data(
            data: object,
        ) -> list[MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                data_type_0 = []
                _data_type_0 = data
                for data_type_0_item_data in _data_type_0:

                    def _parse_data_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            data_type_0_item_type_0 = (
                                MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0.from_dict(data)
                            )

                            return data_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 | None, data)

                    data_type_0_item = _parse_data_type_0_item(data_type_0_item_data)

                    data_type_0.append(data_type_0_item)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsListCasesByStatusResponse2XXDataType0ItemType0 | None] | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        md_integrations_list_cases_by_status_response_2xx = cls(
            data=data,
        )

        md_integrations_list_cases_by_status_response_2xx.additional_properties = d
        return md_integrations_list_cases_by_status_response_2xx

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
