from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsGetPatientIntroVideoResponse2XX")


@_attrs_define
class MdIntegrationsGetPatientIntroVideoResponse2XX:
    """
    Attributes:
        intro_video_url (None | str | Unset):
        verification_code (None | str | Unset):
    """

    intro_video_url: None | str | Unset = UNSET
    verification_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        intro_video_url: None | str | Unset
        if isinstance(self.intro_video_url, Unset):
            intro_video_url = UNSET
        else:
            intro_video_url = self.intro_video_url

        verification_code: None | str | Unset
        if isinstance(self.verification_code, Unset):
            verification_code = UNSET
        else:
            verification_code = self.verification_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if intro_video_url is not UNSET:
            field_dict["intro_video_url"] = intro_video_url
        if verification_code is not UNSET:
            field_dict["verification_code"] = verification_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_intro_video_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        intro_video_url = _parse_intro_video_url(d.pop("intro_video_url", UNSET))

        def _parse_verification_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        verification_code = _parse_verification_code(d.pop("verification_code", UNSET))

        md_integrations_get_patient_intro_video_response_2xx = cls(
            intro_video_url=intro_video_url,
            verification_code=verification_code,
        )

        md_integrations_get_patient_intro_video_response_2xx.additional_properties = d
        return md_integrations_get_patient_intro_video_response_2xx

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
