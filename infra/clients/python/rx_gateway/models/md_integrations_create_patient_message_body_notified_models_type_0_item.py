from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.md_integrations_create_patient_message_body_notified_models_type_0_item_notified_model_type import (
    MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType,
    check_md_integrations_create_patient_message_body_notified_models_type_0_item_notified_model_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item")


@_attrs_define
class MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0Item:
    """
    Attributes:
        notified_model_type (MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType):
        notified_model_id (None | Unset | UUID):
    """

    notified_model_type: MdIntegrationsCreatePatientMessageBodyNotifiedModelsType0ItemNotifiedModelType
    notified_model_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        notified_model_type: str = self.notified_model_type

        notified_model_id: None | str | Unset
        if isinstance(self.notified_model_id, Unset):
            notified_model_id = UNSET
        elif isinstance(self.notified_model_id, UUID):
            notified_model_id = str(self.notified_model_id)
        else:
            notified_model_id = self.notified_model_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "notified_model_type": notified_model_type,
            }
        )
        if notified_model_id is not UNSET:
            field_dict["notified_model_id"] = notified_model_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        notified_model_type = (
            check_md_integrations_create_patient_message_body_notified_models_type_0_item_notified_model_type(
                d.pop("notified_model_type")
            )
        )

        def _parse_notified_model_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                notified_model_id_type_0 = UUID(data)

                return notified_model_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        notified_model_id = _parse_notified_model_id(d.pop("notified_model_id", UNSET))

        md_integrations_create_patient_message_body_notified_models_type_0_item = cls(
            notified_model_type=notified_model_type,
            notified_model_id=notified_model_id,
        )

        md_integrations_create_patient_message_body_notified_models_type_0_item.additional_properties = d
        return md_integrations_create_patient_message_body_notified_models_type_0_item

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
