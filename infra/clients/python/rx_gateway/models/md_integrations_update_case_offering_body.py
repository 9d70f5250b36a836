from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_update_case_offering_body_product_type_0 import (
        MdIntegrationsUpdateCaseOfferingBodyProductType0,
    )


T = TypeVar("T", bound="MdIntegrationsUpdateCaseOfferingBody")


@_attrs_define
class MdIntegrationsUpdateCaseOfferingBody:
    """
    Attributes:
        product (MdIntegrationsUpdateCaseOfferingBodyProductType0 | None | Unset):
    """

    product: MdIntegrationsUpdateCaseOfferingBodyProductType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_update_case_offering_body_product_type_0 import (
            MdIntegrationsUpdateCaseOfferingBodyProductType0,  # noqa: PLC0415
        )

        product: dict[str, Any] | None | Unset
        if isinstance(self.product, Unset):
            product = UNSET
        elif isinstance(self.product, MdIntegrationsUpdateCaseOfferingBodyProductType0):
            product = self.product.to_dict()
        else:
            product = self.product

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if product is not UNSET:
            field_dict["product"] = product

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_update_case_offering_body_product_type_0 import (
            MdIntegrationsUpdateCaseOfferingBodyProductType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_product(data: object) -> MdIntegrationsUpdateCaseOfferingBodyProductType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                product_type_0 = MdIntegrationsUpdateCaseOfferingBodyProductType0.from_dict(data)

                return product_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsUpdateCaseOfferingBodyProductType0 | None | Unset, data)

        product = _parse_product(d.pop("product", UNSET))

        md_integrations_update_case_offering_body = cls(
            product=product,
        )

        md_integrations_update_case_offering_body.additional_properties = d
        return md_integrations_update_case_offering_body

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
