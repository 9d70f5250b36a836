from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0,
    )
    from ..models.md_integrations_get_patient_formulary_response_2xx_result_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXResultType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPatientFormularyResponse2XX")


@_attrs_define
class MdIntegrationsGetPatientFormularyResponse2XX:
    """
    Attributes:
        item (MdIntegrationsGetPatientFormularyResponse2XXItemType0 | None | Unset):
        result (MdIntegrationsGetPatientFormularyResponse2XXResultType0 | None | Unset):
    """

    item: MdIntegrationsGetPatientFormularyResponse2XXItemType0 | None | Unset = UNSET
    result: MdIntegrationsGetPatientFormularyResponse2XXResultType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_patient_formulary_response_2xx_result_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXResultType0,  # noqa: PLC0415
        )

        item: dict[str, Any] | None | Unset
        if isinstance(self.item, Unset):
            item = UNSET
        elif isinstance(self.item, MdIntegrationsGetPatientFormularyResponse2XXItemType0):
            item = self.item.to_dict()
        else:
            item = self.item

        result: dict[str, Any] | None | Unset
        if isinstance(self.result, Unset):
            result = UNSET
        elif isinstance(self.result, MdIntegrationsGetPatientFormularyResponse2XXResultType0):
            result = self.result.to_dict()
        else:
            result = self.result

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if item is not UNSET:
            field_dict["Item"] = item
        if result is not UNSET:
            field_dict["Result"] = result

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_patient_formulary_response_2xx_result_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXResultType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_item(data: object) -> MdIntegrationsGetPatientFormularyResponse2XXItemType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                item_type_0 = MdIntegrationsGetPatientFormularyResponse2XXItemType0.from_dict(data)

                return item_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetPatientFormularyResponse2XXItemType0 | None | Unset, data)

        item = _parse_item(d.pop("Item", UNSET))

        def _parse_result(data: object) -> MdIntegrationsGetPatientFormularyResponse2XXResultType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                result_type_0 = MdIntegrationsGetPatientFormularyResponse2XXResultType0.from_dict(data)

                return result_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsGetPatientFormularyResponse2XXResultType0 | None | Unset, data)

        result = _parse_result(d.pop("Result", UNSET))

        md_integrations_get_patient_formulary_response_2xx = cls(
            item=item,
            result=result,
        )

        md_integrations_get_patient_formulary_response_2xx.additional_properties = d
        return md_integrations_get_patient_formulary_response_2xx

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
