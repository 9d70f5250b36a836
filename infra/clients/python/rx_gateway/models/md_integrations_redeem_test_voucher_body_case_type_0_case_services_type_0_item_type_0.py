from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsRedeemTestVoucherBodyCaseType0CaseServicesType0ItemType0")


@_attrs_define
class MdIntegrationsRedeemTestVoucherBodyCaseType0CaseServicesType0ItemType0:
    """
    Attributes:
        description (None | str | Unset):
        service_type (None | str | Unset):
        title (None | str | Unset):
        additional_note (None | str | Unset):
        clinical_notes (None | str | Unset):
        thank_you_note (None | str | Unset):
        pharmacy_fax_number (None | str | Unset):
        include_drivers_license (bool | None | Unset):
        send_pdf_file_automatically (bool | None | Unset):
    """

    description: None | str | Unset = UNSET
    service_type: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_note: None | str | Unset = UNSET
    clinical_notes: None | str | Unset = UNSET
    thank_you_note: None | str | Unset = UNSET
    pharmacy_fax_number: None | str | Unset = UNSET
    include_drivers_license: bool | None | Unset = UNSET
    send_pdf_file_automatically: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        service_type: None | str | Unset
        if isinstance(self.service_type, Unset):
            service_type = UNSET
        else:
            service_type = self.service_type

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        additional_note: None | str | Unset
        if isinstance(self.additional_note, Unset):
            additional_note = UNSET
        else:
            additional_note = self.additional_note

        clinical_notes: None | str | Unset
        if isinstance(self.clinical_notes, Unset):
            clinical_notes = UNSET
        else:
            clinical_notes = self.clinical_notes

        thank_you_note: None | str | Unset
        if isinstance(self.thank_you_note, Unset):
            thank_you_note = UNSET
        else:
            thank_you_note = self.thank_you_note

        pharmacy_fax_number: None | str | Unset
        if isinstance(self.pharmacy_fax_number, Unset):
            pharmacy_fax_number = UNSET
        else:
            pharmacy_fax_number = self.pharmacy_fax_number

        include_drivers_license: bool | None | Unset
        if isinstance(self.include_drivers_license, Unset):
            include_drivers_license = UNSET
        else:
            include_drivers_license = self.include_drivers_license

        send_pdf_file_automatically: bool | None | Unset
        if isinstance(self.send_pdf_file_automatically, Unset):
            send_pdf_file_automatically = UNSET
        else:
            send_pdf_file_automatically = self.send_pdf_file_automatically

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if service_type is not UNSET:
            field_dict["service_type"] = service_type
        if title is not UNSET:
            field_dict["title"] = title
        if additional_note is not UNSET:
            field_dict["additional_note"] = additional_note
        if clinical_notes is not UNSET:
            field_dict["clinical_notes"] = clinical_notes
        if thank_you_note is not UNSET:
            field_dict["thank_you_note"] = thank_you_note
        if pharmacy_fax_number is not UNSET:
            field_dict["pharmacy_fax_number"] = pharmacy_fax_number
        if include_drivers_license is not UNSET:
            field_dict["include_drivers_license"] = include_drivers_license
        if send_pdf_file_automatically is not UNSET:
            field_dict["send_pdf_file_automatically"] = send_pdf_file_automatically

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_service_type(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        service_type = _parse_service_type(d.pop("service_type", UNSET))

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_additional_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        additional_note = _parse_additional_note(d.pop("additional_note", UNSET))

        def _parse_clinical_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        clinical_notes = _parse_clinical_notes(d.pop("clinical_notes", UNSET))

        def _parse_thank_you_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thank_you_note = _parse_thank_you_note(d.pop("thank_you_note", UNSET))

        def _parse_pharmacy_fax_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        pharmacy_fax_number = _parse_pharmacy_fax_number(d.pop("pharmacy_fax_number", UNSET))

        def _parse_include_drivers_license(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        include_drivers_license = _parse_include_drivers_license(d.pop("include_drivers_license", UNSET))

        def _parse_send_pdf_file_automatically(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        send_pdf_file_automatically = _parse_send_pdf_file_automatically(d.pop("send_pdf_file_automatically", UNSET))

        md_integrations_redeem_test_voucher_body_case_type_0_case_services_type_0_item_type_0 = cls(
            description=description,
            service_type=service_type,
            title=title,
            additional_note=additional_note,
            clinical_notes=clinical_notes,
            thank_you_note=thank_you_note,
            pharmacy_fax_number=pharmacy_fax_number,
            include_drivers_license=include_drivers_license,
            send_pdf_file_automatically=send_pdf_file_automatically,
        )

        md_integrations_redeem_test_voucher_body_case_type_0_case_services_type_0_item_type_0.additional_properties = d
        return md_integrations_redeem_test_voucher_body_case_type_0_case_services_type_0_item_type_0

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
