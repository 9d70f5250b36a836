from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0,
    )
    from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_image_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0,
    )
    from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_operation_country_type_0 import (
        MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateVoucherResponse2XXPartnerType0")


@_attrs_define
class MdIntegrationsCreateVoucherResponse2XXPartnerType0:
    """
    Attributes:
        partner_id (None | str | Unset):
        name (None | str | Unset):
        customer_support_email (None | str | Unset):
        business_model (None | str | Unset):
        enable_av_flow (bool | None | Unset):
        slack_channel_id (None | str | Unset):
        operation_country (MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0 | None | Unset):
        image (MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0 | None | Unset):
        customization (MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0 | None | Unset):
    """

    partner_id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    customer_support_email: None | str | Unset = UNSET
    business_model: None | str | Unset = UNSET
    enable_av_flow: bool | None | Unset = UNSET
    slack_channel_id: None | str | Unset = UNSET
    operation_country: MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0 | None | Unset = UNSET
    image: MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0 | None | Unset = UNSET
    customization: MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_image_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_operation_country_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        customer_support_email: None | str | Unset
        if isinstance(self.customer_support_email, Unset):
            customer_support_email = UNSET
        else:
            customer_support_email = self.customer_support_email

        business_model: None | str | Unset
        if isinstance(self.business_model, Unset):
            business_model = UNSET
        else:
            business_model = self.business_model

        enable_av_flow: bool | None | Unset
        if isinstance(self.enable_av_flow, Unset):
            enable_av_flow = UNSET
        else:
            enable_av_flow = self.enable_av_flow

        slack_channel_id: None | str | Unset
        if isinstance(self.slack_channel_id, Unset):
            slack_channel_id = UNSET
        else:
            slack_channel_id = self.slack_channel_id

        operation_country: dict[str, Any] | None | Unset
        if isinstance(self.operation_country, Unset):
            operation_country = UNSET
        elif isinstance(
            self.operation_country, MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0
        ):
            operation_country = self.operation_country.to_dict()
        else:
            operation_country = self.operation_country

        image: dict[str, Any] | None | Unset
        if isinstance(self.image, Unset):
            image = UNSET
        elif isinstance(self.image, MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0):
            image = self.image.to_dict()
        else:
            image = self.image

        customization: dict[str, Any] | None | Unset
        if isinstance(self.customization, Unset):
            customization = UNSET
        elif isinstance(self.customization, MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0):
            customization = self.customization.to_dict()
        else:
            customization = self.customization

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if name is not UNSET:
            field_dict["name"] = name
        if customer_support_email is not UNSET:
            field_dict["customer_support_email"] = customer_support_email
        if business_model is not UNSET:
            field_dict["business_model"] = business_model
        if enable_av_flow is not UNSET:
            field_dict["enable_av_flow"] = enable_av_flow
        if slack_channel_id is not UNSET:
            field_dict["slack_channel_id"] = slack_channel_id
        if operation_country is not UNSET:
            field_dict["operation_country"] = operation_country
        if image is not UNSET:
            field_dict["image"] = image
        if customization is not UNSET:
            field_dict["customization"] = customization

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_customization_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_image_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_voucher_response_2xx_partner_type_0_operation_country_type_0 import (
            MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_customer_support_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_support_email = _parse_customer_support_email(d.pop("customer_support_email", UNSET))

        def _parse_business_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        business_model = _parse_business_model(d.pop("business_model", UNSET))

        def _parse_enable_av_flow(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enable_av_flow = _parse_enable_av_flow(d.pop("enable_av_flow", UNSET))

        def _parse_slack_channel_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        slack_channel_id = _parse_slack_channel_id(d.pop("slack_channel_id", UNSET))

        def _parse_operation_country(
            data: object,
        ) -> MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                operation_country_type_0 = (
                    MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0.from_dict(data)
                )

                return operation_country_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateVoucherResponse2XXPartnerType0OperationCountryType0 | None | Unset, data)

        operation_country = _parse_operation_country(d.pop("operation_country", UNSET))

        def _parse_image(data: object) -> MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                image_type_0 = MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0.from_dict(data)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateVoucherResponse2XXPartnerType0ImageType0 | None | Unset, data)

        image = _parse_image(d.pop("image", UNSET))

        def _parse_customization(
            data: object,
        ) -> MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                customization_type_0 = MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0.from_dict(
                    data
                )

                return customization_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateVoucherResponse2XXPartnerType0CustomizationType0 | None | Unset, data)

        customization = _parse_customization(d.pop("customization", UNSET))

        md_integrations_create_voucher_response_2xx_partner_type_0 = cls(
            partner_id=partner_id,
            name=name,
            customer_support_email=customer_support_email,
            business_model=business_model,
            enable_av_flow=enable_av_flow,
            slack_channel_id=slack_channel_id,
            operation_country=operation_country,
            image=image,
            customization=customization,
        )

        md_integrations_create_voucher_response_2xx_partner_type_0.additional_properties = d
        return md_integrations_create_voucher_response_2xx_partner_type_0

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
