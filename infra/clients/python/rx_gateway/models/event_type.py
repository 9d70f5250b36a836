from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_type_evidence import EventTypeEvidence, check_event_type_evidence

if TYPE_CHECKING:
    from ..models.event_type_example import EventTypeExample
    from ..models.event_type_schema import EventTypeSchema


T = TypeVar("T", bound="EventType")


@_attrs_define
class EventType:
    """
    Attributes:
        name (str): As named in `eventTypes` of an endpoint.
        vendor (None | str): null for the gateway's own events.
        title (str):
        description (str):
        evidence (EventTypeEvidence): `documented`: the vendor's document has its payload. `published`: the vendor has
            published the names and types of its payload's members. `named`: the document has only its name. `unconfirmed`:
            known only from public code.
        schema (EventTypeSchema): JSON Schema 2020-12 of the whole body of a delivery.
        example (EventTypeExample): A whole body. Its `data` is made up where the vendor's document has no example;
            `description` then says so.
    """

    name: str
    vendor: None | str
    title: str
    description: str
    evidence: EventTypeEvidence
    schema: EventTypeSchema
    example: EventTypeExample
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        vendor: None | str
        vendor = self.vendor

        title = self.title

        description = self.description

        evidence: str = self.evidence

        schema = self.schema.to_dict()

        example = self.example.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "vendor": vendor,
                "title": title,
                "description": description,
                "evidence": evidence,
                "schema": schema,
                "example": example,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_type_example import EventTypeExample  # noqa: PLC0415
        from ..models.event_type_schema import EventTypeSchema  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_vendor(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        vendor = _parse_vendor(d.pop("vendor"))

        title = d.pop("title")

        description = d.pop("description")

        evidence = check_event_type_evidence(d.pop("evidence"))

        schema = EventTypeSchema.from_dict(d.pop("schema"))

        example = EventTypeExample.from_dict(d.pop("example"))

        event_type = cls(
            name=name,
            vendor=vendor,
            title=title,
            description=description,
            evidence=evidence,
            schema=schema,
            example=example,
        )

        event_type.additional_properties = d
        return event_type

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
