from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPartnerPharmacyResponse2XX")


@_attrs_define
class MdIntegrationsGetPartnerPharmacyResponse2XX:
    """
    Attributes:
        id (int | None | Unset):
        name (None | str | Unset):
        store_name (None | str | Unset):
        address1 (None | str | Unset):
        address2 (None | str | Unset):
        city (None | str | Unset):
        state (None | str | Unset):
        zip_code (None | str | Unset):
        primary_phone (None | str | Unset):
        primary_phone_type (int | None | Unset):
        primary_fax (None | str | Unset):
        phone_additional_1 (Any | Unset):
        phone_additional_type_1 (int | None | Unset):
        phone_additional_2 (Any | Unset):
        phone_additional_type_2 (int | None | Unset):
        phone_additional_3 (Any | Unset):
        phone_additional_type_3 (int | None | Unset):
        pharmacy_specialties (Any | Unset):
        service_level (int | None | Unset):
        latitude (Decimal | None | Unset):
        longitude (Decimal | None | Unset):
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    store_name: None | str | Unset = UNSET
    address1: None | str | Unset = UNSET
    address2: None | str | Unset = UNSET
    city: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    zip_code: None | str | Unset = UNSET
    primary_phone: None | str | Unset = UNSET
    primary_phone_type: int | None | Unset = UNSET
    primary_fax: None | str | Unset = UNSET
    phone_additional_1: Any | Unset = UNSET
    phone_additional_type_1: int | None | Unset = UNSET
    phone_additional_2: Any | Unset = UNSET
    phone_additional_type_2: int | None | Unset = UNSET
    phone_additional_3: Any | Unset = UNSET
    phone_additional_type_3: int | None | Unset = UNSET
    pharmacy_specialties: Any | Unset = UNSET
    service_level: int | None | Unset = UNSET
    latitude: Decimal | None | Unset = UNSET
    longitude: Decimal | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        store_name: None | str | Unset
        if isinstance(self.store_name, Unset):
            store_name = UNSET
        else:
            store_name = self.store_name

        address1: None | str | Unset
        if isinstance(self.address1, Unset):
            address1 = UNSET
        else:
            address1 = self.address1

        address2: None | str | Unset
        if isinstance(self.address2, Unset):
            address2 = UNSET
        else:
            address2 = self.address2

        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        zip_code: None | str | Unset
        if isinstance(self.zip_code, Unset):
            zip_code = UNSET
        else:
            zip_code = self.zip_code

        primary_phone: None | str | Unset
        if isinstance(self.primary_phone, Unset):
            primary_phone = UNSET
        else:
            primary_phone = self.primary_phone

        primary_phone_type: int | None | Unset
        if isinstance(self.primary_phone_type, Unset):
            primary_phone_type = UNSET
        else:
            primary_phone_type = self.primary_phone_type

        primary_fax: None | str | Unset
        if isinstance(self.primary_fax, Unset):
            primary_fax = UNSET
        else:
            primary_fax = self.primary_fax

        phone_additional_1 = self.phone_additional_1

        phone_additional_type_1: int | None | Unset
        if isinstance(self.phone_additional_type_1, Unset):
            phone_additional_type_1 = UNSET
        else:
            phone_additional_type_1 = self.phone_additional_type_1

        phone_additional_2 = self.phone_additional_2

        phone_additional_type_2: int | None | Unset
        if isinstance(self.phone_additional_type_2, Unset):
            phone_additional_type_2 = UNSET
        else:
            phone_additional_type_2 = self.phone_additional_type_2

        phone_additional_3 = self.phone_additional_3

        phone_additional_type_3: int | None | Unset
        if isinstance(self.phone_additional_type_3, Unset):
            phone_additional_type_3 = UNSET
        else:
            phone_additional_type_3 = self.phone_additional_type_3

        pharmacy_specialties = self.pharmacy_specialties

        service_level: int | None | Unset
        if isinstance(self.service_level, Unset):
            service_level = UNSET
        else:
            service_level = self.service_level

        latitude: Decimal | None | Unset
        if isinstance(self.latitude, Unset):
            latitude = UNSET
        else:
            latitude = self.latitude

        longitude: Decimal | None | Unset
        if isinstance(self.longitude, Unset):
            longitude = UNSET
        else:
            longitude = self.longitude

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if store_name is not UNSET:
            field_dict["store_name"] = store_name
        if address1 is not UNSET:
            field_dict["address1"] = address1
        if address2 is not UNSET:
            field_dict["address2"] = address2
        if city is not UNSET:
            field_dict["city"] = city
        if state is not UNSET:
            field_dict["state"] = state
        if zip_code is not UNSET:
            field_dict["zip_code"] = zip_code
        if primary_phone is not UNSET:
            field_dict["primary_phone"] = primary_phone
        if primary_phone_type is not UNSET:
            field_dict["primary_phone_type"] = primary_phone_type
        if primary_fax is not UNSET:
            field_dict["primary_fax"] = primary_fax
        if phone_additional_1 is not UNSET:
            field_dict["phone_additional_1"] = phone_additional_1
        if phone_additional_type_1 is not UNSET:
            field_dict["phone_additional_type_1"] = phone_additional_type_1
        if phone_additional_2 is not UNSET:
            field_dict["phone_additional_2"] = phone_additional_2
        if phone_additional_type_2 is not UNSET:
            field_dict["phone_additional_type_2"] = phone_additional_type_2
        if phone_additional_3 is not UNSET:
            field_dict["phone_additional_3"] = phone_additional_3
        if phone_additional_type_3 is not UNSET:
            field_dict["phone_additional_type_3"] = phone_additional_type_3
        if pharmacy_specialties is not UNSET:
            field_dict["pharmacy_specialties"] = pharmacy_specialties
        if service_level is not UNSET:
            field_dict["service_level"] = service_level
        if latitude is not UNSET:
            field_dict["latitude"] = latitude
        if longitude is not UNSET:
            field_dict["longitude"] = longitude

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        id = _parse_id(d.pop("id", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_store_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        store_name = _parse_store_name(d.pop("store_name", UNSET))

        def _parse_address1(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address1 = _parse_address1(d.pop("address1", UNSET))

        def _parse_address2(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        address2 = _parse_address2(d.pop("address2", UNSET))

        def _parse_city(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        city = _parse_city(d.pop("city", UNSET))

        def _parse_state(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_zip_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        zip_code = _parse_zip_code(d.pop("zip_code", UNSET))

        def _parse_primary_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        primary_phone = _parse_primary_phone(d.pop("primary_phone", UNSET))

        def _parse_primary_phone_type(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        primary_phone_type = _parse_primary_phone_type(d.pop("primary_phone_type", UNSET))

        def _parse_primary_fax(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        primary_fax = _parse_primary_fax(d.pop("primary_fax", UNSET))

        phone_additional_1 = d.pop("phone_additional_1", UNSET)

        def _parse_phone_additional_type_1(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        phone_additional_type_1 = _parse_phone_additional_type_1(d.pop("phone_additional_type_1", UNSET))

        phone_additional_2 = d.pop("phone_additional_2", UNSET)

        def _parse_phone_additional_type_2(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        phone_additional_type_2 = _parse_phone_additional_type_2(d.pop("phone_additional_type_2", UNSET))

        phone_additional_3 = d.pop("phone_additional_3", UNSET)

        def _parse_phone_additional_type_3(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        phone_additional_type_3 = _parse_phone_additional_type_3(d.pop("phone_additional_type_3", UNSET))

        pharmacy_specialties = d.pop("pharmacy_specialties", UNSET)

        def _parse_service_level(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        service_level = _parse_service_level(d.pop("service_level", UNSET))

        def _parse_latitude(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                latitude_type_0 = Decimal(data)

                return latitude_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        latitude = _parse_latitude(d.pop("latitude", UNSET))

        def _parse_longitude(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                longitude_type_0 = Decimal(data)

                return longitude_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        longitude = _parse_longitude(d.pop("longitude", UNSET))

        md_integrations_get_partner_pharmacy_response_2xx = cls(
            id=id,
            name=name,
            store_name=store_name,
            address1=address1,
            address2=address2,
            city=city,
            state=state,
            zip_code=zip_code,
            primary_phone=primary_phone,
            primary_phone_type=primary_phone_type,
            primary_fax=primary_fax,
            phone_additional_1=phone_additional_1,
            phone_additional_type_1=phone_additional_type_1,
            phone_additional_2=phone_additional_2,
            phone_additional_type_2=phone_additional_type_2,
            phone_additional_3=phone_additional_3,
            phone_additional_type_3=phone_additional_type_3,
            pharmacy_specialties=pharmacy_specialties,
            service_level=service_level,
            latitude=latitude,
            longitude=longitude,
        )

        md_integrations_get_partner_pharmacy_response_2xx.additional_properties = d
        return md_integrations_get_partner_pharmacy_response_2xx

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
