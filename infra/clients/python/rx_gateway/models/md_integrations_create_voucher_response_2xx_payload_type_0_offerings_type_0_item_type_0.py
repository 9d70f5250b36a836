from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0")


@_attrs_define
class MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0:
    """
    Attributes:
        offering_id (None | str | Unset):
        product (MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0 | None | Unset):
    """

    offering_id: None | str | Unset = UNSET
    product: MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0 | None | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0,  # noqa: PLC0415
        )

        offering_id: None | str | Unset
        if isinstance(self.offering_id, Unset):
            offering_id = UNSET
        else:
            offering_id = self.offering_id

        product: dict[str, Any] | None | Unset
        if isinstance(self.product, Unset):
            product = UNSET
        elif isinstance(
            self.product, MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0
        ):
            product = self.product.to_dict()
        else:
            product = self.product

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if offering_id is not UNSET:
            field_dict["offering_id"] = offering_id
        if product is not UNSET:
            field_dict["product"] = product

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0_product_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_offering_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        offering_id = _parse_offering_id(d.pop("offering_id", UNSET))

        def _parse_product(
            data: object,
        ) -> MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                product_type_0 = (
                    MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0.from_dict(
                        data
                    )
                )

                return product_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsCreateVoucherResponse2XXPayloadType0OfferingsType0ItemType0ProductType0 | None | Unset,
                data,
            )

        product = _parse_product(d.pop("product", UNSET))

        md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0 = cls(
            offering_id=offering_id,
            product=product,
        )

        md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0.additional_properties = d
        return md_integrations_create_voucher_response_2xx_payload_type_0_offerings_type_0_item_type_0

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
