from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_create_patient_body_address_type_0 import (
        MdIntegrationsCreatePatientBodyAddressType0,
    )
    from ..models.md_integrations_create_patient_body_metafields_type_0_item_type_0 import (
        MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0,
    )


T = TypeVar("T", bound="MdIntegrationsCreatePatientBody")


@_attrs_define
class MdIntegrationsCreatePatientBody:
    """
    Attributes:
        prefix (None | str | Unset):
        ssn (None | str | Unset):
        first_name (None | str | Unset):
        middle_name (None | str | Unset):
        last_name (None | str | Unset):
        gender (int | None | Unset):
        date_of_birth (None | str | Unset):
        phone_number (None | str | Unset):
        phone_type (int | None | Unset):
        metadata (None | str | Unset):
        email (None | str | Unset):
        address (MdIntegrationsCreatePatientBodyAddressType0 | None | Unset):
        pregnancy (bool | None | Unset):
        blood_pressure (None | str | Unset):
        body_temperature (Decimal | None | Unset):
        oxygen_saturation (int | None | Unset):
        special_necessities (None | str | Unset):
        intro_video_id (None | str | Unset):
        is_sms_enabled (bool | None | Unset):
        is_email_enabled (bool | None | Unset):
        shopify_customer_id (Any | Unset):
        woocommerce_customer_id (Any | Unset):
        metafields (list[MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 | None] | None | Unset):
    """

    prefix: None | str | Unset = UNSET
    ssn: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    gender: int | None | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    phone_type: int | None | Unset = UNSET
    metadata: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    address: MdIntegrationsCreatePatientBodyAddressType0 | None | Unset = UNSET
    pregnancy: bool | None | Unset = UNSET
    blood_pressure: None | str | Unset = UNSET
    body_temperature: Decimal | None | Unset = UNSET
    oxygen_saturation: int | None | Unset = UNSET
    special_necessities: None | str | Unset = UNSET
    intro_video_id: None | str | Unset = UNSET
    is_sms_enabled: bool | None | Unset = UNSET
    is_email_enabled: bool | None | Unset = UNSET
    shopify_customer_id: Any | Unset = UNSET
    woocommerce_customer_id: Any | Unset = UNSET
    metafields: list[MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_create_patient_body_address_type_0 import (
            MdIntegrationsCreatePatientBodyAddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_patient_body_metafields_type_0_item_type_0 import (
            MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0,  # noqa: PLC0415
        )

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        ssn: None | str | Unset
        if isinstance(self.ssn, Unset):
            ssn = UNSET
        else:
            ssn = self.ssn

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        middle_name: None | str | Unset
        if isinstance(self.middle_name, Unset):
            middle_name = UNSET
        else:
            middle_name = self.middle_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        phone_type: int | None | Unset
        if isinstance(self.phone_type, Unset):
            phone_type = UNSET
        else:
            phone_type = self.phone_type

        metadata: None | str | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        else:
            metadata = self.metadata

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, MdIntegrationsCreatePatientBodyAddressType0):
            address = self.address.to_dict()
        else:
            address = self.address

        pregnancy: bool | None | Unset
        if isinstance(self.pregnancy, Unset):
            pregnancy = UNSET
        else:
            pregnancy = self.pregnancy

        blood_pressure: None | str | Unset
        if isinstance(self.blood_pressure, Unset):
            blood_pressure = UNSET
        else:
            blood_pressure = self.blood_pressure

        body_temperature: Decimal | None | Unset
        if isinstance(self.body_temperature, Unset):
            body_temperature = UNSET
        else:
            body_temperature = self.body_temperature

        oxygen_saturation: int | None | Unset
        if isinstance(self.oxygen_saturation, Unset):
            oxygen_saturation = UNSET
        else:
            oxygen_saturation = self.oxygen_saturation

        special_necessities: None | str | Unset
        if isinstance(self.special_necessities, Unset):
            special_necessities = UNSET
        else:
            special_necessities = self.special_necessities

        intro_video_id: None | str | Unset
        if isinstance(self.intro_video_id, Unset):
            intro_video_id = UNSET
        else:
            intro_video_id = self.intro_video_id

        is_sms_enabled: bool | None | Unset
        if isinstance(self.is_sms_enabled, Unset):
            is_sms_enabled = UNSET
        else:
            is_sms_enabled = self.is_sms_enabled

        is_email_enabled: bool | None | Unset
        if isinstance(self.is_email_enabled, Unset):
            is_email_enabled = UNSET
        else:
            is_email_enabled = self.is_email_enabled

        shopify_customer_id = self.shopify_customer_id

        woocommerce_customer_id = self.woocommerce_customer_id

        metafields: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.metafields, Unset):
            metafields = UNSET
        elif isinstance(self.metafields, list):
            metafields = []
            for metafields_type_0_item_data in self.metafields:
                metafields_type_0_item: dict[str, Any] | None
                if isinstance(metafields_type_0_item_data, MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0):
                    metafields_type_0_item = metafields_type_0_item_data.to_dict()
                else:
                    metafields_type_0_item = metafields_type_0_item_data
                metafields.append(metafields_type_0_item)

        else:
            metafields = self.metafields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if ssn is not UNSET:
            field_dict["ssn"] = ssn
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if gender is not UNSET:
            field_dict["gender"] = gender
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if phone_number is not UNSET:
            field_dict["phone_number"] = phone_number
        if phone_type is not UNSET:
            field_dict["phone_type"] = phone_type
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if email is not UNSET:
            field_dict["email"] = email
        if address is not UNSET:
            field_dict["address"] = address
        if pregnancy is not UNSET:
            field_dict["pregnancy"] = pregnancy
        if blood_pressure is not UNSET:
            field_dict["blood_pressure"] = blood_pressure
        if body_temperature is not UNSET:
            field_dict["body_temperature"] = body_temperature
        if oxygen_saturation is not UNSET:
            field_dict["oxygen_saturation"] = oxygen_saturation
        if special_necessities is not UNSET:
            field_dict["special_necessities"] = special_necessities
        if intro_video_id is not UNSET:
            field_dict["intro_video_id"] = intro_video_id
        if is_sms_enabled is not UNSET:
            field_dict["is_sms_enabled"] = is_sms_enabled
        if is_email_enabled is not UNSET:
            field_dict["is_email_enabled"] = is_email_enabled
        if shopify_customer_id is not UNSET:
            field_dict["shopify_customer_id"] = shopify_customer_id
        if woocommerce_customer_id is not UNSET:
            field_dict["woocommerce_customer_id"] = woocommerce_customer_id
        if metafields is not UNSET:
            field_dict["metafields"] = metafields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_create_patient_body_address_type_0 import (
            MdIntegrationsCreatePatientBodyAddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_create_patient_body_metafields_type_0_item_type_0 import (
            MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

        def _parse_ssn(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ssn = _parse_ssn(d.pop("ssn", UNSET))

        def _parse_first_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        first_name = _parse_first_name(d.pop("first_name", UNSET))

        def _parse_middle_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        middle_name = _parse_middle_name(d.pop("middle_name", UNSET))

        def _parse_last_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_name = _parse_last_name(d.pop("last_name", UNSET))

        def _parse_gender(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_phone_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone_number = _parse_phone_number(d.pop("phone_number", UNSET))

        def _parse_phone_type(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        phone_type = _parse_phone_type(d.pop("phone_type", UNSET))

        def _parse_metadata(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_address(data: object) -> MdIntegrationsCreatePatientBodyAddressType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                address_type_0 = MdIntegrationsCreatePatientBodyAddressType0.from_dict(data)

                return address_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsCreatePatientBodyAddressType0 | None | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        def _parse_pregnancy(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        pregnancy = _parse_pregnancy(d.pop("pregnancy", UNSET))

        def _parse_blood_pressure(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        blood_pressure = _parse_blood_pressure(d.pop("blood_pressure", UNSET))

        def _parse_body_temperature(data: object) -> Decimal | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (int, Decimal)):
                    raise TypeError()
                body_temperature_type_0 = Decimal(data)

                return body_temperature_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | Unset, data)

        body_temperature = _parse_body_temperature(d.pop("body_temperature", UNSET))

        def _parse_oxygen_saturation(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        oxygen_saturation = _parse_oxygen_saturation(d.pop("oxygen_saturation", UNSET))

        def _parse_special_necessities(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        special_necessities = _parse_special_necessities(d.pop("special_necessities", UNSET))

        def _parse_intro_video_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        intro_video_id = _parse_intro_video_id(d.pop("intro_video_id", UNSET))

        def _parse_is_sms_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_sms_enabled = _parse_is_sms_enabled(d.pop("is_sms_enabled", UNSET))

        def _parse_is_email_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_email_enabled = _parse_is_email_enabled(d.pop("is_email_enabled", UNSET))

        shopify_customer_id = d.pop("shopify_customer_id", UNSET)

        woocommerce_customer_id = d.pop("woocommerce_customer_id", UNSET)

        def _parse_metafields(
            data: object,
        ) -> list[MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                metafields_type_0 = []
                _metafields_type_0 = data
                for metafields_type_0_item_data in _metafields_type_0:

                    def _parse_metafields_type_0_item(
                        data: object,
                    ) -> MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            metafields_type_0_item_type_0 = (
                                MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0.from_dict(data)
                            )

                            return metafields_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 | None, data)

                    metafields_type_0_item = _parse_metafields_type_0_item(metafields_type_0_item_data)

                    metafields_type_0.append(metafields_type_0_item)

                return metafields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[MdIntegrationsCreatePatientBodyMetafieldsType0ItemType0 | None] | None | Unset, data)

        metafields = _parse_metafields(d.pop("metafields", UNSET))

        md_integrations_create_patient_body = cls(
            prefix=prefix,
            ssn=ssn,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            gender=gender,
            date_of_birth=date_of_birth,
            phone_number=phone_number,
            phone_type=phone_type,
            metadata=metadata,
            email=email,
            address=address,
            pregnancy=pregnancy,
            blood_pressure=blood_pressure,
            body_temperature=body_temperature,
            oxygen_saturation=oxygen_saturation,
            special_necessities=special_necessities,
            intro_video_id=intro_video_id,
            is_sms_enabled=is_sms_enabled,
            is_email_enabled=is_email_enabled,
            shopify_customer_id=shopify_customer_id,
            woocommerce_customer_id=woocommerce_customer_id,
            metafields=metafields,
        )

        md_integrations_create_patient_body.additional_properties = d
        return md_integrations_create_patient_body

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
