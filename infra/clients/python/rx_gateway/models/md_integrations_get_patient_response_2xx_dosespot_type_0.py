from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_get_patient_response_2xx_dosespot_type_0_eligibilities_type_0_item_type_0 import (
        MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsGetPatientResponse2XXDosespotType0")


@_attrs_define
class MdIntegrationsGetPatientResponse2XXDosespotType0:
    """
    Attributes:
        dosespot_id (int | None | Unset):
        synced_at (None | str | Unset):
        sync_status (None | str | Unset):
        metadata (None | str | Unset):
        eligibilities (list[MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 | None] | None |
            Unset):
    """

    dosespot_id: int | None | Unset = UNSET
    synced_at: None | str | Unset = UNSET
    sync_status: None | str | Unset = UNSET
    metadata: None | str | Unset = UNSET
    eligibilities: (
        list[MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 | None] | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_get_patient_response_2xx_dosespot_type_0_eligibilities_type_0_item_type_0 import (
            MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0,  # noqa: PLC0415
        )

        dosespot_id: int | None | Unset
        if isinstance(self.dosespot_id, Unset):
            dosespot_id = UNSET
        else:
            dosespot_id = self.dosespot_id

        synced_at: None | str | Unset
        if isinstance(self.synced_at, Unset):
            synced_at = UNSET
        else:
            synced_at = self.synced_at

        sync_status: None | str | Unset
        if isinstance(self.sync_status, Unset):
            sync_status = UNSET
        else:
            sync_status = self.sync_status

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        eligibilities: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.eligibilities, Unset):
            eligibilities = UNSET
        elif isinstance(self.eligibilities, list):
            eligibilities = []
            for eligibilities_type_0_item_data in self.eligibilities:
                eligibilities_type_0_item: dict[str, Any] | None
                if isinstance(
                    eligibilities_type_0_item_data,
                    MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0,
                ):
                    eligibilities_type_0_item = eligibilities_type_0_item_data.to_dict()
                else:
                    eligibilities_type_0_item = eligibilities_type_0_item_data
                eligibilities.append(eligibilities_type_0_item)

        else:
            eligibilities = self.eligibilities

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dosespot_id is not UNSET:
            field_dict["dosespot_id"] = dosespot_id
        if synced_at is not UNSET:
            field_dict["synced_at"] = synced_at
        if sync_status is not UNSET:
            field_dict["sync_status"] = sync_status
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if eligibilities is not UNSET:
            field_dict["eligibilities"] = eligibilities

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_get_patient_response_2xx_dosespot_type_0_eligibilities_type_0_item_type_0 import (
            MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_dosespot_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        dosespot_id = _parse_dosespot_id(d.pop("dosespot_id", UNSET))

        def _parse_synced_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        synced_at = _parse_synced_at(d.pop("synced_at", UNSET))

        def _parse_sync_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sync_status = _parse_sync_status(d.pop("sync_status", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_eligibilities(
            data: object,
        ) -> list[MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                eligibilities_type_0 = []
                _eligibilities_type_0 = data
                for eligibilities_type_0_item_data in _eligibilities_type_0:

                    def _parse_eligibilities_type_0_item(
                        data: object,
                    ) -> MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            eligibilities_type_0_item_type_0 = (
                                MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0.from_dict(
                                    data
                                )
                            )

                            return eligibilities_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 | None, data
                        )

                    eligibilities_type_0_item = _parse_eligibilities_type_0_item(eligibilities_type_0_item_data)

                    eligibilities_type_0.append(eligibilities_type_0_item)

                return eligibilities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsGetPatientResponse2XXDosespotType0EligibilitiesType0ItemType0 | None] | None | Unset,
                data,
            )

        eligibilities = _parse_eligibilities(d.pop("eligibilities", UNSET))

        md_integrations_get_patient_response_2xx_dosespot_type_0 = cls(
            dosespot_id=dosespot_id,
            synced_at=synced_at,
            sync_status=sync_status,
            metadata=metadata,
            eligibilities=eligibilities,
        )

        md_integrations_get_patient_response_2xx_dosespot_type_0.additional_properties = d
        return md_integrations_get_patient_response_2xx_dosespot_type_0

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
