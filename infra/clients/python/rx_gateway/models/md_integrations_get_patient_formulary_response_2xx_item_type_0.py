from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPatientFormularyResponse2XXItemType0")


@_attrs_define
class MdIntegrationsGetPatientFormularyResponse2XXItemType0:
    """
    Attributes:
        formulary_status (Any | Unset):
        brand (Any | Unset):
        otc (Any | Unset):
        copays (Any | Unset):
        alternatives (Any | Unset):
        therapeutic_alternatives
            (list[MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0 | None] | None
            | Unset):
        restrictions (Any | Unset):
        real_time_formulary_request_status (int | None | Unset):
    """

    formulary_status: Any | Unset = UNSET
    brand: Any | Unset = UNSET
    otc: Any | Unset = UNSET
    copays: Any | Unset = UNSET
    alternatives: Any | Unset = UNSET
    therapeutic_alternatives: (
        list[MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0 | None]
        | None
        | Unset
    ) = UNSET
    restrictions: Any | Unset = UNSET
    real_time_formulary_request_status: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0,  # noqa: PLC0415
        )

        formulary_status = self.formulary_status

        brand = self.brand

        otc = self.otc

        copays = self.copays

        alternatives = self.alternatives

        therapeutic_alternatives: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.therapeutic_alternatives, Unset):
            therapeutic_alternatives = UNSET
        elif isinstance(self.therapeutic_alternatives, list):
            therapeutic_alternatives = []
            for therapeutic_alternatives_type_0_item_data in self.therapeutic_alternatives:
                therapeutic_alternatives_type_0_item: dict[str, Any] | None
                if isinstance(
                    therapeutic_alternatives_type_0_item_data,
                    MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0,
                ):
                    therapeutic_alternatives_type_0_item = therapeutic_alternatives_type_0_item_data.to_dict()
                else:
                    therapeutic_alternatives_type_0_item = therapeutic_alternatives_type_0_item_data
                therapeutic_alternatives.append(therapeutic_alternatives_type_0_item)

        else:
            therapeutic_alternatives = self.therapeutic_alternatives

        restrictions = self.restrictions

        real_time_formulary_request_status: int | None | Unset
        if isinstance(self.real_time_formulary_request_status, Unset):
            real_time_formulary_request_status = UNSET
        else:
            real_time_formulary_request_status = self.real_time_formulary_request_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if formulary_status is not UNSET:
            field_dict["FormularyStatus"] = formulary_status
        if brand is not UNSET:
            field_dict["Brand"] = brand
        if otc is not UNSET:
            field_dict["Otc"] = otc
        if copays is not UNSET:
            field_dict["Copays"] = copays
        if alternatives is not UNSET:
            field_dict["Alternatives"] = alternatives
        if therapeutic_alternatives is not UNSET:
            field_dict["TherapeuticAlternatives"] = therapeutic_alternatives
        if restrictions is not UNSET:
            field_dict["Restrictions"] = restrictions
        if real_time_formulary_request_status is not UNSET:
            field_dict["RealTimeFormularyRequestStatus"] = real_time_formulary_request_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)
        formulary_status = d.pop("FormularyStatus", UNSET)

        brand = d.pop("Brand", UNSET)

        otc = d.pop("Otc", UNSET)

        copays = d.pop("Copays", UNSET)

        alternatives = d.pop("Alternatives", UNSET)

        def _parse_therapeutic_alternatives(
            data: object,
        ) -> (
            list[MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0 | None]
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                therapeutic_alternatives_type_0 = []
                _therapeutic_alternatives_type_0 = data
                for therapeutic_alternatives_type_0_item_data in _therapeutic_alternatives_type_0:

                    def _parse_therapeutic_alternatives_type_0_item(
                        data: object,
                    ) -> (
                        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0
                        | None
                    ):
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            therapeutic_alternatives_type_0_item_type_0 = MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0.from_dict(
                                data
                            )

                            return therapeutic_alternatives_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0
                            | None,
                            data,
                        )

                    therapeutic_alternatives_type_0_item = _parse_therapeutic_alternatives_type_0_item(
                        therapeutic_alternatives_type_0_item_data
                    )

                    therapeutic_alternatives_type_0.append(therapeutic_alternatives_type_0_item)

                return therapeutic_alternatives_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0 | None]
                | None
                | Unset,
                data,
            )

        therapeutic_alternatives = _parse_therapeutic_alternatives(d.pop("TherapeuticAlternatives", UNSET))

        restrictions = d.pop("Restrictions", UNSET)

        def _parse_real_time_formulary_request_status(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        real_time_formulary_request_status = _parse_real_time_formulary_request_status(
            d.pop("RealTimeFormularyRequestStatus", UNSET)
        )

        md_integrations_get_patient_formulary_response_2xx_item_type_0 = cls(
            formulary_status=formulary_status,
            brand=brand,
            otc=otc,
            copays=copays,
            alternatives=alternatives,
            therapeutic_alternatives=therapeutic_alternatives,
            restrictions=restrictions,
            real_time_formulary_request_status=real_time_formulary_request_status,
        )

        md_integrations_get_patient_formulary_response_2xx_item_type_0.additional_properties = d
        return md_integrations_get_patient_formulary_response_2xx_item_type_0

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
