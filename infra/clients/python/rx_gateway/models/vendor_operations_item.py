from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.vendor_operations_item_evidence import (
    VendorOperationsItemEvidence,
    check_vendor_operations_item_evidence,
)
from ..models.vendor_operations_item_method import (
    VendorOperationsItemMethod,
    check_vendor_operations_item_method,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.vendor_operations_item_drift_item import VendorOperationsItemDriftItem


T = TypeVar("T", bound="VendorOperationsItem")


@_attrs_define
class VendorOperationsItem:
    """
    Attributes:
        id (str):
        method (VendorOperationsItemMethod):
        path (str): Append it to `/v1/<vendor>`.
        safe (bool): Whether it is a read, which may also be sent as POST.
        evidence (VendorOperationsItemEvidence): How well it is known: from the vendor's document, from its public
            pages, from its document without method and path, or from public code alone. `seen`: from public code, and the
            vendor has answered it with success on one of the connections.
        audience (str): Whose credentials the vendor takes for it. `partner`: those of a partner. Others work on
            connections that hold such credentials.
        key_required (bool | Unset): An order: production requires an `Idempotency-Key`, and an equal request without
            one is refused.
        assumed (bool | Unset): The vendor documents neither method nor path. The gateway's stay, whatever the vendor's
            are.
        drift (list[VendorOperationsItemDriftItem] | Unset): How the vendor's answers have changed, by samples: against
            the vendor's document where that shows them, else against earlier ones.
        unconfirmed (bool | Unset): Known only from public code: the request is not validated.
        connections (list[str] | Unset): Only where it is not callable on all of the vendor's connections.
    """

    id: str
    method: VendorOperationsItemMethod
    path: str
    safe: bool
    evidence: VendorOperationsItemEvidence
    audience: str
    key_required: bool | Unset = UNSET
    assumed: bool | Unset = UNSET
    drift: list[VendorOperationsItemDriftItem] | Unset = UNSET
    unconfirmed: bool | Unset = UNSET
    connections: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        method: str = self.method

        path = self.path

        safe = self.safe

        evidence: str = self.evidence

        audience = self.audience

        key_required = self.key_required

        assumed = self.assumed

        drift: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.drift, Unset):
            drift = []
            for drift_item_data in self.drift:
                drift_item = drift_item_data.to_dict()
                drift.append(drift_item)

        unconfirmed = self.unconfirmed

        connections: list[str] | Unset = UNSET
        if not isinstance(self.connections, Unset):
            connections = self.connections

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "method": method,
                "path": path,
                "safe": safe,
                "evidence": evidence,
                "audience": audience,
            }
        )
        if key_required is not UNSET:
            field_dict["keyRequired"] = key_required
        if assumed is not UNSET:
            field_dict["assumed"] = assumed
        if drift is not UNSET:
            field_dict["drift"] = drift
        if unconfirmed is not UNSET:
            field_dict["unconfirmed"] = unconfirmed
        if connections is not UNSET:
            field_dict["connections"] = connections

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.vendor_operations_item_drift_item import (
            VendorOperationsItemDriftItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        method = check_vendor_operations_item_method(d.pop("method"))

        path = d.pop("path")

        safe = d.pop("safe")

        evidence = check_vendor_operations_item_evidence(d.pop("evidence"))

        audience = d.pop("audience")

        key_required = d.pop("keyRequired", UNSET)

        assumed = d.pop("assumed", UNSET)

        _drift = d.pop("drift", UNSET)
        drift: list[VendorOperationsItemDriftItem] | Unset = UNSET
        if _drift is not UNSET:
            drift = []
            for drift_item_data in _drift:
                drift_item = VendorOperationsItemDriftItem.from_dict(drift_item_data)

                drift.append(drift_item)

        unconfirmed = d.pop("unconfirmed", UNSET)

        connections = cast(list[str], d.pop("connections", UNSET))

        vendor_operations_item = cls(
            id=id,
            method=method,
            path=path,
            safe=safe,
            evidence=evidence,
            audience=audience,
            key_required=key_required,
            assumed=assumed,
            drift=drift,
            unconfirmed=unconfirmed,
            connections=connections,
        )

        vendor_operations_item.additional_properties = d
        return vendor_operations_item

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
