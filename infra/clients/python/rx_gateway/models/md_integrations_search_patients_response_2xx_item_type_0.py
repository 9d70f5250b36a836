from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.md_integrations_search_patients_response_2xx_item_type_0_address_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0,
    )
    from ..models.md_integrations_search_patients_response_2xx_item_type_0_intro_video_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0,
    )
    from ..models.md_integrations_search_patients_response_2xx_item_type_0_partner_type_0 import (
        MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0,
    )


T = TypeVar("T", bound="MdIntegrationsSearchPatientsResponse2XXItemType0")


@_attrs_define
class MdIntegrationsSearchPatientsResponse2XXItemType0:
    """
    Attributes:
        prefix (None | str | Unset):
        first_name (None | str | Unset):
        middle_name (None | str | Unset):
        last_name (None | str | Unset):
        ssn (None | str | Unset):
        email (None | str | Unset):
        date_of_birth (None | str | Unset):
        gender (int | None | Unset):
        gender_label (None | str | Unset):
        patient_id (None | str | Unset):
        special_necessities (None | str | Unset):
        is_live (bool | None | Unset):
        address (MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0 | None | Unset):
        intro_video (MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0 | None | Unset):
        partner (MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0 | None | Unset):
    """

    prefix: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    middle_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    ssn: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    date_of_birth: None | str | Unset = UNSET
    gender: int | None | Unset = UNSET
    gender_label: None | str | Unset = UNSET
    patient_id: None | str | Unset = UNSET
    special_necessities: None | str | Unset = UNSET
    is_live: bool | None | Unset = UNSET
    address: MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0 | None | Unset = UNSET
    intro_video: MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0 | None | Unset = UNSET
    partner: MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_address_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_intro_video_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_partner_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0,  # noqa: PLC0415
        )

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

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

        ssn: None | str | Unset
        if isinstance(self.ssn, Unset):
            ssn = UNSET
        else:
            ssn = self.ssn

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        else:
            date_of_birth = self.date_of_birth

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        else:
            gender = self.gender

        gender_label: None | str | Unset
        if isinstance(self.gender_label, Unset):
            gender_label = UNSET
        else:
            gender_label = self.gender_label

        patient_id: None | str | Unset
        if isinstance(self.patient_id, Unset):
            patient_id = UNSET
        else:
            patient_id = self.patient_id

        special_necessities: None | str | Unset
        if isinstance(self.special_necessities, Unset):
            special_necessities = UNSET
        else:
            special_necessities = self.special_necessities

        is_live: bool | None | Unset
        if isinstance(self.is_live, Unset):
            is_live = UNSET
        else:
            is_live = self.is_live

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0):
            address = self.address.to_dict()
        else:
            address = self.address

        intro_video: dict[str, Any] | None | Unset
        if isinstance(self.intro_video, Unset):
            intro_video = UNSET
        elif isinstance(self.intro_video, MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0):
            intro_video = self.intro_video.to_dict()
        else:
            intro_video = self.intro_video

        partner: dict[str, Any] | None | Unset
        if isinstance(self.partner, Unset):
            partner = UNSET
        elif isinstance(self.partner, MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0):
            partner = self.partner.to_dict()
        else:
            partner = self.partner

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if middle_name is not UNSET:
            field_dict["middle_name"] = middle_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if ssn is not UNSET:
            field_dict["ssn"] = ssn
        if email is not UNSET:
            field_dict["email"] = email
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if gender is not UNSET:
            field_dict["gender"] = gender
        if gender_label is not UNSET:
            field_dict["gender_label"] = gender_label
        if patient_id is not UNSET:
            field_dict["patient_id"] = patient_id
        if special_necessities is not UNSET:
            field_dict["special_necessities"] = special_necessities
        if is_live is not UNSET:
            field_dict["is_live"] = is_live
        if address is not UNSET:
            field_dict["address"] = address
        if intro_video is not UNSET:
            field_dict["intro_video"] = intro_video
        if partner is not UNSET:
            field_dict["partner"] = partner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_address_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_intro_video_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0,  # noqa: PLC0415
        )
        from ..models.md_integrations_search_patients_response_2xx_item_type_0_partner_type_0 import (
            MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        prefix = _parse_prefix(d.pop("prefix", UNSET))

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

        def _parse_ssn(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ssn = _parse_ssn(d.pop("ssn", UNSET))

        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))

        def _parse_date_of_birth(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        date_of_birth = _parse_date_of_birth(d.pop("date_of_birth", UNSET))

        def _parse_gender(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))

        def _parse_gender_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        gender_label = _parse_gender_label(d.pop("gender_label", UNSET))

        def _parse_patient_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        patient_id = _parse_patient_id(d.pop("patient_id", UNSET))

        def _parse_special_necessities(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        special_necessities = _parse_special_necessities(d.pop("special_necessities", UNSET))

        def _parse_is_live(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_live = _parse_is_live(d.pop("is_live", UNSET))

        def _parse_address(data: object) -> MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                address_type_0 = MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0.from_dict(data)

                return address_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSearchPatientsResponse2XXItemType0AddressType0 | None | Unset, data)

        address = _parse_address(d.pop("address", UNSET))

        def _parse_intro_video(
            data: object,
        ) -> MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                intro_video_type_0 = MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0.from_dict(data)

                return intro_video_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSearchPatientsResponse2XXItemType0IntroVideoType0 | None | Unset, data)

        intro_video = _parse_intro_video(d.pop("intro_video", UNSET))

        def _parse_partner(data: object) -> MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                partner_type_0 = MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0.from_dict(data)

                return partner_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MdIntegrationsSearchPatientsResponse2XXItemType0PartnerType0 | None | Unset, data)

        partner = _parse_partner(d.pop("partner", UNSET))

        md_integrations_search_patients_response_2xx_item_type_0 = cls(
            prefix=prefix,
            first_name=first_name,
            middle_name=middle_name,
            last_name=last_name,
            ssn=ssn,
            email=email,
            date_of_birth=date_of_birth,
            gender=gender,
            gender_label=gender_label,
            patient_id=patient_id,
            special_necessities=special_necessities,
            is_live=is_live,
            address=address,
            intro_video=intro_video,
            partner=partner,
        )

        md_integrations_search_patients_response_2xx_item_type_0.additional_properties = d
        return md_integrations_search_patients_response_2xx_item_type_0

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
