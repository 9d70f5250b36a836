from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsSearchSuppliesResponse2XXItemType0")


@_attrs_define
class MdIntegrationsSearchSuppliesResponse2XXItemType0:
    """
    Attributes:
        dosespot_supply_id (int | None | Unset):
        supply_id (int | None | Unset):
        ndc (Any | Unset):
        upc (None | str | Unset):
        name (None | str | Unset):
        otc (bool | None | Unset):
        is_obsolete (bool | None | Unset):
    """

    dosespot_supply_id: int | None | Unset = UNSET
    supply_id: int | None | Unset = UNSET
    ndc: Any | Unset = UNSET
    upc: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    otc: bool | None | Unset = UNSET
    is_obsolete: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dosespot_supply_id: int | None | Unset
        if isinstance(self.dosespot_supply_id, Unset):
            dosespot_supply_id = UNSET
        else:
            dosespot_supply_id = self.dosespot_supply_id

        supply_id: int | None | Unset
        if isinstance(self.supply_id, Unset):
            supply_id = UNSET
        else:
            supply_id = self.supply_id

        ndc = self.ndc

        upc: None | str | Unset
        if isinstance(self.upc, Unset):
            upc = UNSET
        else:
            upc = self.upc

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        otc: bool | None | Unset
        if isinstance(self.otc, Unset):
            otc = UNSET
        else:
            otc = self.otc

        is_obsolete: bool | None | Unset
        if isinstance(self.is_obsolete, Unset):
            is_obsolete = UNSET
        else:
            is_obsolete = self.is_obsolete

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dosespot_supply_id is not UNSET:
            field_dict["dosespot_supply_id"] = dosespot_supply_id
        if supply_id is not UNSET:
            field_dict["supply_id"] = supply_id
        if ndc is not UNSET:
            field_dict["ndc"] = ndc
        if upc is not UNSET:
            field_dict["upc"] = upc
        if name is not UNSET:
            field_dict["name"] = name
        if otc is not UNSET:
            field_dict["otc"] = otc
        if is_obsolete is not UNSET:
            field_dict["is_obsolete"] = is_obsolete

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_dosespot_supply_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dosespot_supply_id = _parse_dosespot_supply_id(d.pop("dosespot_supply_id", UNSET))

        def _parse_supply_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        supply_id = _parse_supply_id(d.pop("supply_id", UNSET))

        ndc = d.pop("ndc", UNSET)

        def _parse_upc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        upc = _parse_upc(d.pop("upc", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_otc(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        otc = _parse_otc(d.pop("otc", UNSET))

        def _parse_is_obsolete(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_obsolete = _parse_is_obsolete(d.pop("is_obsolete", UNSET))

        md_integrations_search_supplies_response_2xx_item_type_0 = cls(
            dosespot_supply_id=dosespot_supply_id,
            supply_id=supply_id,
            ndc=ndc,
            upc=upc,
            name=name,
            otc=otc,
            is_obsolete=is_obsolete,
        )

        md_integrations_search_supplies_response_2xx_item_type_0.additional_properties = d
        return md_integrations_search_supplies_response_2xx_item_type_0

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
