from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_subscription_response_2xx_billing_type_0 import (
        MdIntegrationsCreateSubscriptionResponse2XXBillingType0,
    )
    from ..models.md_integrations_create_subscription_response_2xx_metadata_type_0_item_type_0 import (
        MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0,
    )
    from ..models.md_integrations_create_subscription_response_2xx_products_type_0_item_type_0 import (
        MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreateSubscriptionResponse2XX")


@_attrs_define
class MdIntegrationsCreateSubscriptionResponse2XX:
    """
    Attributes:
        id (None | str | Unset):
        title (None | str | Unset):
        description (None | str | Unset):
        status (None | str | Unset):
        renew_period (int | None | Unset):
        encounter_period (int | None | Unset):
        price (Decimal | None | Unset):
        category (None | str | Unset):
        billing (MdIntegrationsCreateSubscriptionResponse2XXBillingType0 | None | Unset):
        products (list[MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 | None] | None | Unset):
        metadata (list[MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 | None] | None | Unset):
        patient_id (None | str | Unset):
        partner_id (None | str | Unset):
        subscription_created_at (None | str | Unset):
        cancelled_at (Any | Unset):
        expires_at (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
    """

    id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    renew_period: int | None | Unset = UNSET
    encounter_period: int | None | Unset = UNSET
    price: Decimal | None | Unset = UNSET
    category: None | str | Unset = UNSET
    billing: MdIntegrationsCreateSubscriptionResponse2XXBillingType0 | None | Unset = UNSET
    products: list[MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 | None] | None | Unset = UNSET
    metadata: list[MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 | None] | None | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    partner_id: None | str | Unset = UNSET
    subscription_created_at: None | str | Unset = UNSET
    cancelled_at: Any | Unset = UNSET
    expires_at: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_subscription_response_2xx_billing_type_0 import (
            MdIntegrationsCreateSubscriptionResponse2XXBillingType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_subscription_response_2xx_metadata_type_0_item_type_0 import (
            MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_subscription_response_2xx_products_type_0_item_type_0 import (
            MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        renew_period: int | None | Unset
        if isinstance(self.renew_period, Unset):
            renew_period = UNSET
        else:
            renew_period = self.renew_period

        encounter_period: int | None | Unset
        if isinstance(self.encounter_period, Unset):
            encounter_period = UNSET
        else:
            encounter_period = self.encounter_period

        price: Decimal | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        billing: dict[str, Any] | None | Unset
        if isinstance(self.billing, Unset):
            billing = UNSET
        elif isinstance(self.billing, MdIntegrationsCreateSubscriptionResponse2XXBillingType0):
            billing = self.billing.to_dict()
        else:
            billing = self.billing

        products: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.products, Unset):
            products = UNSET
        elif isinstance(self.products, list):
            products = []
            for products_type_0_item_data in self.products:
                products_type_0_item: dict[str, Any] | None
                if isinstance(
                    products_type_0_item_data, MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0
                ):
                    products_type_0_item = products_type_0_item_data.to_dict()
                else:
                    products_type_0_item = products_type_0_item_data
                products.append(products_type_0_item)

        else:
            products = self.products

        metadata: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, list):
            metadata = []
            for metadata_type_0_item_data in self.metadata:
                metadata_type_0_item: dict[str, Any] | None
                if isinstance(
                    metadata_type_0_item_data, MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0
                ):
                    metadata_type_0_item = metadata_type_0_item_data.to_dict()
                else:
                    metadata_type_0_item = metadata_type_0_item_data
                metadata.append(metadata_type_0_item)

        else:
            metadata = self.metadata

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        partner_id: None | str | Unset
        if isinstance(self.partner_id, Unset):
            partner_id = UNSET
        else:
            partner_id = self.partner_id

        subscription_created_at: None | str | Unset
        if isinstance(self.subscription_created_at, Unset):
            subscription_created_at = UNSET
        else:
            subscription_created_at = self.subscription_created_at

        cancelled_at = self.cancelled_at

        expires_at: None | str | Unset
        if isinstance(self.expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = self.expires_at

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = self.updated_at

        deleted_at = self.deleted_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if status is not UNSET:
            field_dict["status"] = status
        if renew_period is not UNSET:
            field_dict["renew_period"] = renew_period
        if encounter_period is not UNSET:
            field_dict["encounter_period"] = encounter_period
        if price is not UNSET:
            field_dict["price"] = price
        if category is not UNSET:
            field_dict["category"] = category
        if billing is not UNSET:
            field_dict["billing"] = billing
        if products is not UNSET:
            field_dict["products"] = products
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if partner_id is not UNSET:
            field_dict["partner_id"] = partner_id
        if subscription_created_at is not UNSET:
            field_dict["subscription_created_at"] = subscription_created_at
        if cancelled_at is not UNSET:
            field_dict["cancelled_at"] = cancelled_at
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_subscription_response_2xx_billing_type_0 import (
            MdIntegrationsCreateSubscriptionResponse2XXBillingType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_subscription_response_2xx_metadata_type_0_item_type_0 import (
            MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_subscription_response_2xx_products_type_0_item_type_0 import (
            MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_renew_period(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        renew_period = _parse_renew_period(d.pop("renew_period", UNSET))

        def _parse_encounter_period(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        encounter_period = _parse_encounter_period(d.pop("encounter_period", UNSET))

        def _parse_price(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                price_type_0 = Decimal(data)

                return price_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        price = _parse_price(d.pop("price", UNSET))

        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        def _parse_billing(data: object) -> MdIntegrationsCreateSubscriptionResponse2XXBillingType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                billing_type_0 = MdIntegrationsCreateSubscriptionResponse2XXBillingType0.from_dict(data)

                return billing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreateSubscriptionResponse2XXBillingType0 | None | Unset, data)

        billing = _parse_billing(d.pop("billing", UNSET))

        def _parse_products(
            data: object,
        ) -> list[MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                products_type_0 = []
                _products_type_0 = data
                for products_type_0_item_data in _products_type_0:

                    def _parse_products_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            products_type_0_item_type_0 = (
                                MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0.from_dict(data)
                            )

                            return products_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 | None, data)

                    products_type_0_item = _parse_products_type_0_item(products_type_0_item_data)

                    products_type_0.append(products_type_0_item)

                return products_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateSubscriptionResponse2XXProductsType0ItemType0 | None] | None | Unset, data
            )

        products = _parse_products(d.pop("products", UNSET))

        def _parse_metadata(
            data: object,
        ) -> list[MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                metadata_type_0 = []
                _metadata_type_0 = data
                for metadata_type_0_item_data in _metadata_type_0:

                    def _parse_metadata_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            metadata_type_0_item_type_0 = (
                                MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0.from_dict(data)
                            )

                            return metadata_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 | None, data)

                    metadata_type_0_item = _parse_metadata_type_0_item(metadata_type_0_item_data)

                    metadata_type_0.append(metadata_type_0_item)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsCreateSubscriptionResponse2XXMetadataType0ItemType0 | None] | None | Unset, data
            )

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_partner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        partner_id = _parse_partner_id(d.pop("partner_id", UNSET))

        def _parse_subscription_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subscription_created_at = _parse_subscription_created_at(d.pop("subscription_created_at", UNSET))

        cancelled_at = d.pop("cancelled_at", UNSET)

        def _parse_expires_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        expires_at = _parse_expires_at(d.pop("expires_at", UNSET))

        def _parse_created_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        def _parse_updated_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        deleted_at = d.pop("deleted_at", UNSET)

        md_integrations_create_subscription_response_2xx = cls(
            id=id,
            title=title,
            description=description,
            status=status,
            renew_period=renew_period,
            encounter_period=encounter_period,
            price=price,
            category=category,
            billing=billing,
            products=products,
            metadata=metadata,
            patient_id=patient_id,
            partner_id=partner_id,
            subscription_created_at=subscription_created_at,
            cancelled_at=cancelled_at,
            expires_at=expires_at,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
        )

        md_integrations_create_subscription_response_2xx.additional_properties = d
        return md_integrations_create_subscription_response_2xx

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
