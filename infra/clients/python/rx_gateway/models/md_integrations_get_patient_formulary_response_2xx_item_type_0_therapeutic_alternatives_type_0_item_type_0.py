from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0,
    )
    from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0 import (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0")


@_attrs_define
class MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0:
    """
    Attributes:
        ndc (None | str | Unset):
        formulary_status (Any | Unset):
        copay (MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0 |
            None | Unset):
        display_name (None | str | Unset):
        formulary_info
            (MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0 |
            None | Unset):
        full_display_string (None | str | Unset):
        display_strength (None | str | Unset):
        default_dispense_unit_id (int | None | Unset):
        dispensable_drug_id (int | None | Unset):
        schedule (int | None | Unset):
        is_detox (bool | None | Unset):
        has_ghb (bool | None | Unset):
        rx_cui (int | None | Unset):
    """

    ndc: None | str | Unset = UNSET
    formulary_status: Any | Unset = UNSET
    copay: (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0
        | None
        | Unset
    ) = UNSET
    display_name: None | str | Unset = UNSET
    formulary_info: (
        MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0
        | None
        | Unset
    ) = UNSET
    full_display_string: None | str | Unset = UNSET
    display_strength: None | str | Unset = UNSET
    default_dispense_unit_id: int | None | Unset = UNSET
    dispensable_drug_id: int | None | Unset = UNSET
    schedule: int | None | Unset = UNSET
    is_detox: bool | None | Unset = UNSET
    has_ghb: bool | None | Unset = UNSET
    rx_cui: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0,  # noqa: PLC0415
        )

        ndc: None | str | Unset
        if isinstance(self.ndc, Unset):
            ndc = UNSET
        else:
            ndc = self.ndc

        formulary_status = self.formulary_status

        copay: dict[str, Any] | None | Unset
        if isinstance(self.copay, Unset):
            copay = UNSET
        elif isinstance(
            self.copay,
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0,
        ):
            copay = self.copay.to_dict()
        else:
            copay = self.copay

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        formulary_info: dict[str, Any] | None | Unset
        if isinstance(self.formulary_info, Unset):
            formulary_info = UNSET
        elif isinstance(
            self.formulary_info,
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0,
        ):
            formulary_info = self.formulary_info.to_dict()
        else:
            formulary_info = self.formulary_info

        full_display_string: None | str | Unset
        if isinstance(self.full_display_string, Unset):
            full_display_string = UNSET
        else:
            full_display_string = self.full_display_string

        display_strength: None | str | Unset
        if isinstance(self.display_strength, Unset):
            display_strength = UNSET
        else:
            display_strength = self.display_strength

        default_dispense_unit_id: int | None | Unset
        if isinstance(self.default_dispense_unit_id, Unset):
            default_dispense_unit_id = UNSET
        else:
            default_dispense_unit_id = self.default_dispense_unit_id

        dispensable_drug_id: int | None | Unset
        if isinstance(self.dispensable_drug_id, Unset):
            dispensable_drug_id = UNSET
        else:
            dispensable_drug_id = self.dispensable_drug_id

        schedule: int | None | Unset
        if isinstance(self.schedule, Unset):
            schedule = UNSET
        else:
            schedule = self.schedule

        is_detox: bool | None | Unset
        if isinstance(self.is_detox, Unset):
            is_detox = UNSET
        else:
            is_detox = self.is_detox

        has_ghb: bool | None | Unset
        if isinstance(self.has_ghb, Unset):
            has_ghb = UNSET
        else:
            has_ghb = self.has_ghb

        rx_cui: int | None | Unset
        if isinstance(self.rx_cui, Unset):
            rx_cui = UNSET
        else:
            rx_cui = self.rx_cui

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ndc is not UNSET:
            field_dict["Ndc"] = ndc
        if formulary_status is not UNSET:
            field_dict["FormularyStatus"] = formulary_status
        if copay is not UNSET:
            field_dict["Copay"] = copay
        if display_name is not UNSET:
            field_dict["DisplayName"] = display_name
        if formulary_info is not UNSET:
            field_dict["FormularyInfo"] = formulary_info
        if full_display_string is not UNSET:
            field_dict["FullDisplayString"] = full_display_string
        if display_strength is not UNSET:
            field_dict["DisplayStrength"] = display_strength
        if default_dispense_unit_id is not UNSET:
            field_dict["DefaultDispenseUnitID"] = default_dispense_unit_id
        if dispensable_drug_id is not UNSET:
            field_dict["DispensableDrugId"] = dispensable_drug_id
        if schedule is not UNSET:
            field_dict["Schedule"] = schedule
        if is_detox is not UNSET:
            field_dict["IsDetox"] = is_detox
        if has_ghb is not UNSET:
            field_dict["HasGHB"] = has_ghb
        if rx_cui is not UNSET:
            field_dict["RxCUI"] = rx_cui

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_copay_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0_formulary_info_type_0 import (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_ndc(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ndc = _parse_ndc(d.pop("Ndc", UNSET))

        formulary_status = d.pop("FormularyStatus", UNSET)

        def _parse_copay(
            data: object,
        ) -> (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                copay_type_0 = MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0.from_dict(
                    data
                )

                return copay_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0CopayType0
                | None
                | Unset,
                data,
            )

        copay = _parse_copay(d.pop("Copay", UNSET))

        def _parse_display_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_name = _parse_display_name(d.pop("DisplayName", UNSET))

        def _parse_formulary_info(
            data: object,
        ) -> (
            MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0
            | None
            | Unset
        ):
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                formulary_info_type_0 = MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0.from_dict(
                    data
                )

                return formulary_info_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsGetPatientFormularyResponse2XXItemType0TherapeuticAlternativesType0ItemType0FormularyInfoType0
                | None
                | Unset,
                data,
            )

        formulary_info = _parse_formulary_info(d.pop("FormularyInfo", UNSET))

        def _parse_full_display_string(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        full_display_string = _parse_full_display_string(d.pop("FullDisplayString", UNSET))

        def _parse_display_strength(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        display_strength = _parse_display_strength(d.pop("DisplayStrength", UNSET))

        def _parse_default_dispense_unit_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        default_dispense_unit_id = _parse_default_dispense_unit_id(d.pop("DefaultDispenseUnitID", UNSET))

        def _parse_dispensable_drug_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dispensable_drug_id = _parse_dispensable_drug_id(d.pop("DispensableDrugId", UNSET))

        def _parse_schedule(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        schedule = _parse_schedule(d.pop("Schedule", UNSET))

        def _parse_is_detox(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_detox = _parse_is_detox(d.pop("IsDetox", UNSET))

        def _parse_has_ghb(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        has_ghb = _parse_has_ghb(d.pop("HasGHB", UNSET))

        def _parse_rx_cui(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        rx_cui = _parse_rx_cui(d.pop("RxCUI", UNSET))

        md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0 = (
            cls(
                ndc=ndc,
                formulary_status=formulary_status,
                copay=copay,
                display_name=display_name,
                formulary_info=formulary_info,
                full_display_string=full_display_string,
                display_strength=display_strength,
                default_dispense_unit_id=default_dispense_unit_id,
                dispensable_drug_id=dispensable_drug_id,
                schedule=schedule,
                is_detox=is_detox,
                has_ghb=has_ghb,
                rx_cui=rx_cui,
            )
        )

        md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0.additional_properties = d
        return (
            md_integrations_get_patient_formulary_response_2xx_item_type_0_therapeutic_alternatives_type_0_item_type_0
        )

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
