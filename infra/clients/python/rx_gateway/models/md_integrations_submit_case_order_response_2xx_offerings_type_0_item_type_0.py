from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 import (
        MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0,
    )


T = TypeVar("T", bound="MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0")


@_attrs_define
class MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0:
    """
    Attributes:
        id (None | str | Unset):
        case_offering_id (None | str | Unset):
        title (None | str | Unset):
        name (None | str | Unset):
        directions (None | str | Unset):
        is_additional_approval_needed (bool | None | Unset):
        thank_you_note (Any | Unset):
        clinical_note (None | str | Unset):
        status (None | str | Unset):
        status_details (Any | Unset):
        has_recommendations (bool | None | Unset):
        recommendation_message (Any | Unset):
        store_url (Any | Unset):
        image_file_id (Any | Unset):
        order (int | None | Unset):
        upcharged (Any | Unset):
        offering_cost (Any | Unset):
        clinician_extra_fee (Any | Unset):
        is_important (bool | None | Unset):
        offerable_type (None | str | Unset):
        offerable_id (None | str | Unset):
        order_status (None | str | Unset):
        order_date (Any | Unset):
        order_details (Any | Unset):
        order_updated (Any | Unset):
        programs (Any | Unset):
        external_id (None | str | Unset):
        created_at (None | str | Unset):
        updated_at (None | str | Unset):
        deleted_at (Any | Unset):
        product (MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 | None | Unset):
        product_id (None | str | Unset):
        product_type (None | str | Unset):
        diseases (list[Any] | None | Unset):
    """

    id: None | str | Unset = UNSET
    case_offering_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    directions: None | str | Unset = UNSET
    is_additional_approval_needed: bool | None | Unset = UNSET
    thank_you_note: Any | Unset = UNSET
    clinical_note: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    status_details: Any | Unset = UNSET
    has_recommendations: bool | None | Unset = UNSET
    recommendation_message: Any | Unset = UNSET
    store_url: Any | Unset = UNSET
    image_file_id: Any | Unset = UNSET
    order: int | None | Unset = UNSET
    upcharged: Any | Unset = UNSET
    offering_cost: Any | Unset = UNSET
    clinician_extra_fee: Any | Unset = UNSET
    is_important: bool | None | Unset = UNSET
    offerable_type: None | str | Unset = UNSET
    offerable_id: None | str | Unset = UNSET
    order_status: None | str | Unset = UNSET
    order_date: Any | Unset = UNSET
    order_details: Any | Unset = UNSET
    order_updated: Any | Unset = UNSET
    programs: Any | Unset = UNSET
    external_id: None | str | Unset = UNSET
    created_at: None | str | Unset = UNSET
    updated_at: None | str | Unset = UNSET
    deleted_at: Any | Unset = UNSET
    product: MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 | None | Unset = UNSET
    product_id: None | str | Unset = UNSET
    product_type: None | str | Unset = UNSET
    diseases: list[Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 import (
            MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0,  # noqa: PLC0415
        )

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        case_offering_id: None | str | Unset
        if isinstance(self.case_offering_id, Unset):
            case_offering_id = UNSET
        else:
            case_offering_id = self.case_offering_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        directions: None | str | Unset
        if isinstance(self.directions, Unset):
            directions = UNSET
        else:
            directions = self.directions

        is_additional_approval_needed: bool | None | Unset
        if isinstance(self.is_additional_approval_needed, Unset):
            is_additional_approval_needed = UNSET
        else:
            is_additional_approval_needed = self.is_additional_approval_needed

        thank_you_note = self.thank_you_note

        clinical_note: None | str | Unset
        if isinstance(self.clinical_note, Unset):
            clinical_note = UNSET
        else:
            clinical_note = self.clinical_note

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        status_details = self.status_details

        has_recommendations: bool | None | Unset
        if isinstance(self.has_recommendations, Unset):
            has_recommendations = UNSET
        else:
            has_recommendations = self.has_recommendations

        recommendation_message = self.recommendation_message

        store_url = self.store_url

        image_file_id = self.image_file_id

        order: int | None | Unset
        if isinstance(self.order, Unset):
            order = UNSET
        else:
            order = self.order

        upcharged = self.upcharged

        offering_cost = self.offering_cost

        clinician_extra_fee = self.clinician_extra_fee

        is_important: bool | None | Unset
        if isinstance(self.is_important, Unset):
            is_important = UNSET
        else:
            is_important = self.is_important

        offerable_type: None | str | Unset
        if isinstance(self.offerable_type, Unset):
            offerable_type = UNSET
        else:
            offerable_type = self.offerable_type

        offerable_id: None | str | Unset
        if isinstance(self.offerable_id, Unset):
            offerable_id = UNSET
        else:
            offerable_id = self.offerable_id

        order_status: None | str | Unset
        if isinstance(self.order_status, Unset):
            order_status = UNSET
        else:
            order_status = self.order_status

        order_date = self.order_date

        order_details = self.order_details

        order_updated = self.order_updated

        programs = self.programs

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

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

        product: dict[str, Any] | None | Unset
        if isinstance(self.product, Unset):
            product = UNSET
        elif isinstance(self.product, MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0):
            product = self.product.to_dict()
        else:
            product = self.product

        product_id: None | str | Unset
        if isinstance(self.product_id, Unset):
            product_id = UNSET
        else:
            product_id = self.product_id

        product_type: None | str | Unset
        if isinstance(self.product_type, Unset):
            product_type = UNSET
        else:
            product_type = self.product_type

        diseases: list[Any] | None | Unset
        if isinstance(self.diseases, Unset):
            diseases = UNSET
        elif isinstance(self.diseases, list):
            diseases = self.diseases

        else:
            diseases = self.diseases

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if case_offering_id is not UNSET:
            field_dict["case_offering_id"] = case_offering_id
        if title is not UNSET:
            field_dict["title"] = title
        if name is not UNSET:
            field_dict["name"] = name
        if directions is not UNSET:
            field_dict["directions"] = directions
        if is_additional_approval_needed is not UNSET:
            field_dict["is_additional_approval_needed"] = is_additional_approval_needed
        if thank_you_note is not UNSET:
            field_dict["thank_you_note"] = thank_you_note
        if clinical_note is not UNSET:
            field_dict["clinical_note"] = clinical_note
        if status is not UNSET:
            field_dict["status"] = status
        if status_details is not UNSET:
            field_dict["status_details"] = status_details
        if has_recommendations is not UNSET:
            field_dict["has_recommendations"] = has_recommendations
        if recommendation_message is not UNSET:
            field_dict["recommendation_message"] = recommendation_message
        if store_url is not UNSET:
            field_dict["store_url"] = store_url
        if image_file_id is not UNSET:
            field_dict["image_file_id"] = image_file_id
        if order is not UNSET:
            field_dict["order"] = order
        if upcharged is not UNSET:
            field_dict["upcharged"] = upcharged
        if offering_cost is not UNSET:
            field_dict["offering_cost"] = offering_cost
        if clinician_extra_fee is not UNSET:
            field_dict["clinician_extra_fee"] = clinician_extra_fee
        if is_important is not UNSET:
            field_dict["is_important"] = is_important
        if offerable_type is not UNSET:
            field_dict["offerable_type"] = offerable_type
        if offerable_id is not UNSET:
            field_dict["offerable_id"] = offerable_id
        if order_status is not UNSET:
            field_dict["order_status"] = order_status
        if order_date is not UNSET:
            field_dict["order_date"] = order_date
        if order_details is not UNSET:
            field_dict["order_details"] = order_details
        if order_updated is not UNSET:
            field_dict["order_updated"] = order_updated
        if programs is not UNSET:
            field_dict["programs"] = programs
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if product is not UNSET:
            field_dict["product"] = product
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
        if product_type is not UNSET:
            field_dict["product_type"] = product_type
        if diseases is not UNSET:
            field_dict["diseases"] = diseases

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0_product_type_0 import (
            MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_case_offering_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        case_offering_id = _parse_case_offering_id(d.pop("case_offering_id", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_directions(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        directions = _parse_directions(d.pop("directions", UNSET))

        def _parse_is_additional_approval_needed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_additional_approval_needed = _parse_is_additional_approval_needed(
            d.pop("is_additional_approval_needed", UNSET)
        )

        thank_you_note = d.pop("thank_you_note", UNSET)

        def _parse_clinical_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinical_note = _parse_clinical_note(d.pop("clinical_note", UNSET))

        def _parse_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        status_details = d.pop("status_details", UNSET)

        def _parse_has_recommendations(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        has_recommendations = _parse_has_recommendations(d.pop("has_recommendations", UNSET))

        recommendation_message = d.pop("recommendation_message", UNSET)

        store_url = d.pop("store_url", UNSET)

        image_file_id = d.pop("image_file_id", UNSET)

        def _parse_order(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        order = _parse_order(d.pop("order", UNSET))

        upcharged = d.pop("upcharged", UNSET)

        offering_cost = d.pop("offering_cost", UNSET)

        clinician_extra_fee = d.pop("clinician_extra_fee", UNSET)

        def _parse_is_important(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_important = _parse_is_important(d.pop("is_important", UNSET))

        def _parse_offerable_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        offerable_type = _parse_offerable_type(d.pop("offerable_type", UNSET))

        def _parse_offerable_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        offerable_id = _parse_offerable_id(d.pop("offerable_id", UNSET))

        def _parse_order_status(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        order_status = _parse_order_status(d.pop("order_status", UNSET))

        order_date = d.pop("order_date", UNSET)

        order_details = d.pop("order_details", UNSET)

        order_updated = d.pop("order_updated", UNSET)

        programs = d.pop("programs", UNSET)

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

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

        def _parse_product(
            data: object,
        ) -> MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                product_type_0 = MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0.from_dict(
                    data
                )

                return product_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                MdIntegrationsSubmitCaseOrderResponse2XXOfferingsType0ItemType0ProductType0 | None | Unset, data
            )

        product = _parse_product(d.pop("product", UNSET))

        def _parse_product_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        product_id = _parse_product_id(d.pop("product_id", UNSET))

        def _parse_product_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        product_type = _parse_product_type(d.pop("product_type", UNSET))

        def _parse_diseases(data: object) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                diseases_type_0 = cast(list[Any], data)

                return diseases_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        diseases = _parse_diseases(d.pop("diseases", UNSET))

        md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0 = cls(
            id=id,
            case_offering_id=case_offering_id,
            title=title,
            name=name,
            directions=directions,
            is_additional_approval_needed=is_additional_approval_needed,
            thank_you_note=thank_you_note,
            clinical_note=clinical_note,
            status=status,
            status_details=status_details,
            has_recommendations=has_recommendations,
            recommendation_message=recommendation_message,
            store_url=store_url,
            image_file_id=image_file_id,
            order=order,
            upcharged=upcharged,
            offering_cost=offering_cost,
            clinician_extra_fee=clinician_extra_fee,
            is_important=is_important,
            offerable_type=offerable_type,
            offerable_id=offerable_id,
            order_status=order_status,
            order_date=order_date,
            order_details=order_details,
            order_updated=order_updated,
            programs=programs,
            external_id=external_id,
            created_at=created_at,
            updated_at=updated_at,
            deleted_at=deleted_at,
            product=product,
            product_id=product_id,
            product_type=product_type,
            diseases=diseases,
        )

        md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0.additional_properties = d
        return md_integrations_submit_case_order_response_2xx_offerings_type_0_item_type_0

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
