from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0,
    )
    from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0 import (
        MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsListCaseOrdersResponse2XXItemType0")


@_attrs_define
class MdIntegrationsListCaseOrdersResponse2XXItemType0:
    """
    Attributes:
        sequence_order_id (None | str | Unset):
        pharmacy_id (None | str | Unset):
        pharmacy_name (None | str | Unset):
        sequence_total (int | None | Unset):
        orders (list[MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 | None] | None | Unset):
        case (MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0 | None | Unset):
        offerings (list[MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 | None] | None | Unset):
    """

    sequence_order_id: None | str | Unset = UNSET
    pharmacy_id: None | str | Unset = UNSET
    pharmacy_name: None | str | Unset = UNSET
    sequence_total: int | None | Unset = UNSET
    orders: list[MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 | None] | None | Unset = UNSET
    case: MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0 | None | Unset = UNSET
    offerings: list[MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 | None] | None | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0,  # noqa: PLC0415
        )

        sequence_order_id: None | str | Unset
        if isinstance(self.sequence_order_id, Unset):
            sequence_order_id = UNSET
        else:
            sequence_order_id = self.sequence_order_id

        pharmacy_id: None | str | Unset
        if isinstance(self.pharmacy_id, Unset):
            pharmacy_id = UNSET
        else:
            pharmacy_id = self.pharmacy_id

        pharmacy_name: None | str | Unset
        if isinstance(self.pharmacy_name, Unset):
            pharmacy_name = UNSET
        else:
            pharmacy_name = self.pharmacy_name

        sequence_total: int | None | Unset
        if isinstance(self.sequence_total, Unset):
            sequence_total = UNSET
        else:
            sequence_total = self.sequence_total

        orders: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.orders, Unset):
            orders = UNSET
        elif isinstance(self.orders, list):
            orders = []
            for orders_type_0_item_data in self.orders:
                orders_type_0_item: dict[str, Any] | None
                if isinstance(
                    orders_type_0_item_data, MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0
                ):
                    orders_type_0_item = orders_type_0_item_data.to_dict()
                else:
                    orders_type_0_item = orders_type_0_item_data
                orders.append(orders_type_0_item)

        else:
            orders = self.orders

        case: dict[str, Any] | None | Unset
        if isinstance(self.case, Unset):
            case = UNSET
        elif isinstance(self.case, MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0):
            case = self.case.to_dict()
        else:
            case = self.case

        offerings: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.offerings, Unset):
            offerings = UNSET
        elif isinstance(self.offerings, list):
            offerings = []
            for offerings_type_0_item_data in self.offerings:
                offerings_type_0_item: dict[str, Any] | None
                if isinstance(
                    offerings_type_0_item_data, MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0
                ):
                    offerings_type_0_item = offerings_type_0_item_data.to_dict()
                else:
                    offerings_type_0_item = offerings_type_0_item_data
                offerings.append(offerings_type_0_item)

        else:
            offerings = self.offerings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sequence_order_id is not UNSET:
            field_dict["sequence_order_id"] = sequence_order_id
        if pharmacy_id is not UNSET:
            field_dict["pharmacy_id"] = pharmacy_id
        if pharmacy_name is not UNSET:
            field_dict["pharmacy_name"] = pharmacy_name
        if sequence_total is not UNSET:
            field_dict["sequence_total"] = sequence_total
        if orders is not UNSET:
            field_dict["orders"] = orders
        if case is not UNSET:
            field_dict["case"] = case
        if offerings is not UNSET:
            field_dict["offerings"] = offerings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_case_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_offerings_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_list_case_orders_response_2xx_item_type_0_orders_type_0_item_type_0 import (
            MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_sequence_order_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        sequence_order_id = _parse_sequence_order_id(d.pop("sequence_order_id", UNSET))

        def _parse_pharmacy_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_id = _parse_pharmacy_id(d.pop("pharmacy_id", UNSET))

        def _parse_pharmacy_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_name = _parse_pharmacy_name(d.pop("pharmacy_name", UNSET))

        def _parse_sequence_total(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        sequence_total = _parse_sequence_total(d.pop("sequence_total", UNSET))

        def _parse_orders(
            data: object,
        ) -> list[MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                orders_type_0 = []
                _orders_type_0 = data
                for orders_type_0_item_data in _orders_type_0:

                    def _parse_orders_type_0_item(
                        data: object,
                    ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            orders_type_0_item_type_0 = (
                                MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0.from_dict(data)
                            )

                            return orders_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 | None, data)

                    orders_type_0_item = _parse_orders_type_0_item(orders_type_0_item_data)

                    orders_type_0.append(orders_type_0_item)

                return orders_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListCaseOrdersResponse2XXItemType0OrdersType0ItemType0 | None] | None | Unset, data
            )

        orders = _parse_orders(d.pop("orders", UNSET))

        def _parse_case(data: object) -> MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                case_type_0 = MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0.from_dict(data)

                return case_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsListCaseOrdersResponse2XXItemType0CaseType0 | None | Unset, data)

        case = _parse_case(d.pop("case", UNSET))

        def _parse_offerings(
            data: object,
        ) -> list[MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 | None] | None | Unset:
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
                    ) -> MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            offerings_type_0_item_type_0 = (
                                MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0.from_dict(data)
                            )

                            return offerings_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(
                            MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 | None, data
                        )

                    offerings_type_0_item = _parse_offerings_type_0_item(offerings_type_0_item_data)

                    offerings_type_0.append(offerings_type_0_item)

                return offerings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                list[MdIntegrationsListCaseOrdersResponse2XXItemType0OfferingsType0ItemType0 | None] | None | Unset,
                data,
            )

        offerings = _parse_offerings(d.pop("offerings", UNSET))

        md_integrations_list_case_orders_response_2xx_item_type_0 = cls(
            sequence_order_id=sequence_order_id,
            pharmacy_id=pharmacy_id,
            pharmacy_name=pharmacy_name,
            sequence_total=sequence_total,
            orders=orders,
            case=case,
            offerings=offerings,
        )

        md_integrations_list_case_orders_response_2xx_item_type_0.additional_properties = d
        return md_integrations_list_case_orders_response_2xx_item_type_0

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
