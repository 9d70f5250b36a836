from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_voucher_body_diseases_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0,
    )
    from ..models.md_integrations_create_voucher_body_offerings_type_0_item_type_0 import (
        MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateVoucherBody")


@_attrs_define
class MdIntegrationsCreateVoucherBody:
    """
    Attributes:
        demo (bool | None | Unset):
        hold_status (bool | None | Unset):
        expires_at (None | str | Unset):
        patient_id (None | str | Unset):
        offerings (list[MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 | None] | None | Unset):
        diseases (list[MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 | None] | None | Unset):
        pharmacy_id (Any | Unset):
    """

    demo: bool | None | Unset = UNSET
    hold_status: bool | None | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    offerings: list[MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 | None] | None | Unset = UNSET
    diseases: list[MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 | None] | None | Unset = UNSET
    pharmacy_id: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_voucher_body_diseases_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_body_offerings_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0,  # noqa: PLC0415
        )

        demo: bool | None | Unset
        if isinstance(self.demo, Unset):
            demo = UNSET
        else:
            demo = self.demo

        hold_status: bool | None | Unset
        if isinstance(self.hold_status, Unset):
            hold_status = UNSET
        else:
            hold_status = self.hold_status

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.offerings, Unset):
            offerings = UNSET
        elif isinstance(self.offerings, list):
            offerings = []
            for offerings_type_0_item_data in self.offerings:
                offerings_type_0_item: dict[str, Any] | None
                if isinstance(offerings_type_0_item_data, MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0):
                    offerings_type_0_item = offerings_type_0_item_data.to_dict()
                else:
                    offerings_type_0_item = offerings_type_0_item_data
                offerings.append(offerings_type_0_item)

        else:
            offerings = self.offerings

        diseases: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.diseases, Unset):
            diseases = UNSET
        elif isinstance(self.diseases, list):
            diseases = []
            for diseases_type_0_item_data in self.diseases:
                diseases_type_0_item: dict[str, Any] | None
                if isinstance(diseases_type_0_item_data, MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0):
                    diseases_type_0_item = diseases_type_0_item_data.to_dict()
                else:
                    diseases_type_0_item = diseases_type_0_item_data
                diseases.append(diseases_type_0_item)

        else:
            diseases = self.diseases

        pharmacy_id = self.pharmacy_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if demo is not UNSET:
            field_dict["demo"] = demo
        if hold_status is not UNSET:
            field_dict["hold_status"] = hold_status
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if offerings is not UNSET:
            field_dict["offerings"] = offerings
        if diseases is not UNSET:
            field_dict["diseases"] = diseases
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_voucher_body_diseases_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_body_offerings_type_0_item_type_0 import (
            MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_demo(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        demo = _parse_demo(d.pop("demo", UNSET))

        def _parse_hold_status(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        hold_status = _parse_hold_status(d.pop("hold_status", UNSET))

        def _parse_expires_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_offerings(
            data: object,
        ) -> list[MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                offerings_type_0 = []
                _offerings_type_0 = data
                for offerings_type_0_item_data in _offerings_type_0:

                    def _parse_offerings_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            offerings_type_0_item_type_0 = (
                                MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0.from_dict(data)
                            )

                            return offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 | None, data)

                    offerings_type_0_item = _parse_offerings_type_0_item(offerings_type_0_item_data)

                    offerings_type_0.append(offerings_type_0_item)

                return offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateVoucherBodyOfferingsType0ItemType0 | None] | None | Unset, data)

        offerings = _parse_offerings(d.pop("offerings", UNSET))

        def _parse_diseases(
            data: object,
        ) -> list[MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                diseases_type_0 = []
                _diseases_type_0 = data
                for diseases_type_0_item_data in _diseases_type_0:

                    def _parse_diseases_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            diseases_type_0_item_type_0 = (
                                MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0.from_dict(data)
                            )

                            return diseases_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 | None, data)

                    diseases_type_0_item = _parse_diseases_type_0_item(diseases_type_0_item_data)

                    diseases_type_0.append(diseases_type_0_item)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreateVoucherBodyDiseasesType0ItemType0 | None] | None | Unset, data)

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        pharmacy_id = d.pop("pharmacy_id", UNSET)

        md_integrations_create_voucher_body = cls(
            demo=demo,
            hold_status=hold_status,
            expires_at=expires_at,
            patient_id=patient_id,
            offerings=offerings,
            diseases=diseases,
            pharmacy_id=pharmacy_id,
        )

        md_integrations_create_voucher_body.additional_properties = d
        return md_integrations_create_voucher_body

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
