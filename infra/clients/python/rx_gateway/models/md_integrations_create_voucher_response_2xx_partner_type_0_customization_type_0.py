from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0")


@_attrs_define
class MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0:
    """
    Attributes:
        primary_color (None | str | Unset):
        secondary_color (None | str | Unset):
        background_color (None | str | Unset):
        decoration_image (MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0 |
            None | Unset):
    """

    primary_color: None | str | Unset = UNSET
    secondary_color: None | str | Unset = UNSET
    background_color: None | str | Unset = UNSET
    decoration_image: (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0 | None | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0,  # noqa: PLC0415
        )

        primary_color: None | str | Unset
        if isinstance(self.primary_color, Unset):
            primary_color = UNSET
        else:
            primary_color = self.primary_color

        secondary_color: None | str | Unset
        if isinstance(self.secondary_color, Unset):
            secondary_color = UNSET
        else:
            secondary_color = self.secondary_color

        background_color: None | str | Unset
        if isinstance(self.background_color, Unset):
            background_color = UNSET
        else:
            background_color = self.background_color

        decoration_image: dict[str, Any] | None | Unset
        if isinstance(self.decoration_image, Unset):
            decoration_image = UNSET
        elif isinstance(
            self.decoration_image,
            MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0,
        ):
            decoration_image = self.decoration_image.to_dict()
        else:
            decoration_image = self.decoration_image

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if primary_color is not UNSET:
            field_dict["primary_color"] = primary_color
        if secondary_color is not UNSET:
            field_dict["secondary_color"] = secondary_color
        if background_color is not UNSET:
            field_dict["background_color"] = background_color
        if decoration_image is not UNSET:
            field_dict["decoration_image"] = decoration_image

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0_decoration_image_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_primary_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        primary_color = _parse_primary_color(d.pop("primary_color", UNSET))

        def _parse_secondary_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        secondary_color = _parse_secondary_color(d.pop("secondary_color", UNSET))

        def _parse_background_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        background_color = _parse_background_color(d.pop("background_color", UNSET))

        def _parse_decoration_image(
            data: object,
        ) -> MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                decoration_image_type_0 = (
                    MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0.from_dict(
                        data
                    )
                )

                return decoration_image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0DecorationImageType0 | None | Unset,
                data,
            )

        decoration_image = _parse_decoration_image(d.pop("decoration_image", UNSET))

        md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0 = cls(
            primary_color=primary_color,
            secondary_color=secondary_color,
            background_color=background_color,
            decoration_image=decoration_image,
        )

        md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0.additional_properties = d
        return md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0

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
