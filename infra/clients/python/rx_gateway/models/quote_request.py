from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.quote_request_for import QuoteRequestFor, check_quote_request_for
from ..types import UNSET, Unset

T = TypeVar("T", bound="QuoteRequest")


@_attrs_define
class QuoteRequest:
    """
    Attributes:
        for_ (QuoteRequestFor): People and pets have different prices.
        ndc (str): The NDC of the package: 11 digits, or 5-4-2 with hyphens.
        quantity (Decimal): The metric quantity, above 0. It is sent with the digits that you write.
        npis (list[str]): The pharmacies. One that is given twice is priced once. An NPI with a wrong check digit is
            priced, and `Gateway-Warning` names it.
        days_supply (Decimal | Unset): Above 0. It does not change the prices of every account.
        access_code (str | Unset): A co-brand of the vendor's account.
    """

    for_: QuoteRequestFor
    ndc: str
    quantity: Decimal
    npis: list[str]
    days_supply: Decimal | Unset = UNSET
    access_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        for_: str = self.for_

        ndc = self.ndc

        quantity = self.quantity

        npis = self.npis

        days_supply = self.days_supply

        access_code = self.access_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "for": for_,
                "ndc": ndc,
                "quantity": quantity,
                "npis": npis,
            }
        )
        if days_supply is not UNSET:
            field_dict["daysSupply"] = days_supply
        if access_code is not UNSET:
            field_dict["accessCode"] = access_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        for_ = check_quote_request_for(d.pop("for"))

        ndc = d.pop("ndc")

        quantity = Decimal(d.pop("quantity"))

        npis = cast(list[str], d.pop("npis"))

        _days_supply = d.pop("daysSupply", UNSET)
        days_supply: Decimal | Unset
        if isinstance(_days_supply, Unset):
            days_supply = UNSET
        else:
            days_supply = Decimal(_days_supply)

        access_code = d.pop("accessCode", UNSET)

        quote_request = cls(
            for_=for_,
            ndc=ndc,
            quantity=quantity,
            npis=npis,
            days_supply=days_supply,
            access_code=access_code,
        )

        return quote_request
