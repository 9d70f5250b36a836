from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar(
    "T",
    bound="MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0",
)


@_attrs_define
class MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0:
    """
    Attributes:
        product_id (int | None | Unset):
        ndc (Any | Unset):
        formulary_status_id (int | None | Unset):
        formulary_abbreviation (Any | Unset):
        formulary_status_message (Any | Unset):
        order_rank (int | None | Unset):
        is_generic (Any | Unset):
        is_rx (Any | Unset):
    """

    product_id: int | None | Unset = UNSET
    ndc: Any | Unset = UNSET
    formulary_status_id: int | None | Unset = UNSET
    formulary_abbreviation: Any | Unset = UNSET
    formulary_status_message: Any | Unset = UNSET
    order_rank: int | None | Unset = UNSET
    is_generic: Any | Unset = UNSET
    is_rx: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        product_id: int | None | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        ndc = self.ndc

        formulary_status_id: int | None | Unset
        if isinstance(self.formulary_status_id, Unset):
            formulary_status_id = UNSET
        else:
            formulary_status_id = self.formulary_status_id

        formulary_abbreviation = self.formulary_abbreviation

        formulary_status_message = self.formulary_status_message

        order_rank: int | None | Unset
        if isinstance(self.order_rank, Unset):
            order_rank = UNSET
        else:
            order_rank = self.order_rank

        is_generic = self.is_generic

        is_rx = self.is_rx

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if product_id is not UNSET:
            field_dict["ProductId"] = product_id
        if ndc is not UNSET:
            field_dict["Ndc"] = ndc
        if formulary_status_id is not UNSET:
            field_dict["FormularyStatusId"] = formulary_status_id
        if formulary_abbreviation is not UNSET:
            field_dict["FormularyAbbreviation"] = formulary_abbreviation
        if formulary_status_message is not UNSET:
            field_dict["FormularyStatusMessage"] = formulary_status_message
        if order_rank is not UNSET:
            field_dict["OrderRank"] = order_rank
        if is_generic is not UNSET:
            field_dict["IsGeneric"] = is_generic
        if is_rx is not UNSET:
            field_dict["IsRx"] = is_rx

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_product_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        product_id = _parse_product_id(d.pop("ProductId", UNSET))

        ndc = d.pop("Ndc", UNSET)

        def _parse_formulary_status_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        formulary_status_id = _parse_formulary_status_id(d.pop("FormularyStatusId", UNSET))

        formulary_abbreviation = d.pop("FormularyAbbreviation", UNSET)

        formulary_status_message = d.pop("FormularyStatusMessage", UNSET)

        def _parse_order_rank(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        order_rank = _parse_order_rank(d.pop("OrderRank", UNSET))

        is_generic = d.pop("IsGeneric", UNSET)

        is_rx = d.pop("IsRx", UNSET)

        md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0 = cls(
            product_id=product_id,
            ndc=ndc,
            formulary_status_id=formulary_status_id,
            formulary_abbreviation=formulary_abbreviation,
            formulary_status_message=formulary_status_message,
            order_rank=order_rank,
            is_generic=is_generic,
            is_rx=is_rx,
        )

        md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0.additional_properties = d
        return md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0

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
