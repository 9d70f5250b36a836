from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.endpoint_with_secret_paused_by_type_1 import (
    EndpointWithSecretPausedByType1,
    check_endpoint_with_secret_paused_by_type_1,
)
from ..models.endpoint_with_secret_purpose_type_1 import (
    EndpointWithSecretPurposeType1,
    check_endpoint_with_secret_purpose_type_1,
)
from ..models.endpoint_with_secret_status import (
    EndpointWithSecretStatus,
    check_endpoint_with_secret_status,
)
from ..models.endpoint_with_secret_type import (
    EndpointWithSecretType,
    check_endpoint_with_secret_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EndpointWithSecret")


@_attrs_define
class EndpointWithSecret:
    """
    Attributes:
        id (str):
        type_ (EndpointWithSecretType):
        event_types (list[str]):
        connections (list[str] | None): `<connection>` or `<vendor>/<connection>`; null includes events of all
            connections.
        status (EndpointWithSecretStatus): Of a `paused` endpoint the deliveries are held, and sent once it is active. A
            `disabled` one gets none.
        paused_by (EndpointWithSecretPausedByType1 | None): Why it is paused; null where it is not. After `failures` it
            becomes active once it answers a probe; paused by you (`partner`) or an `operator` of the gateway, when you or
            the operator resume it.
        purpose (EndpointWithSecretPurposeType1 | None): What you use the events for; null where it is not stated.
        header_names (list[str]): Names of the headers sent with each delivery. Their values are never shown.
        secret (str): Signs deliveries (Standard Webhooks). Shown only in this answer.
        url (str | Unset): Of type `https`, always. The address that it resolves to is checked at every attempt.
        queue_url (str | Unset): Of type `sqs`, as `roleArn` and `externalId`.
        role_arn (str | Unset):
        kms_key_arn (str | Unset):
        external_id (str | Unset): Of type `sqs`: the value of `sts:ExternalId` that the trust policy of your role has
            to demand. Made by the gateway, another one for each endpoint, and never changed.
    """

    id: str
    type_: EndpointWithSecretType
    event_types: list[str]
    connections: list[str] | None
    status: EndpointWithSecretStatus
    paused_by: EndpointWithSecretPausedByType1 | None
    purpose: EndpointWithSecretPurposeType1 | None
    header_names: list[str]
    secret: str
    url: str | Unset = UNSET
    queue_url: str | Unset = UNSET
    role_arn: str | Unset = UNSET
    kms_key_arn: str | Unset = UNSET
    external_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_: str = self.type_

        event_types = self.event_types

        connections: list[str] | None
        if isinstance(self.connections, list):
            connections = self.connections

        else:
            connections = self.connections

        status: str = self.status

        paused_by: None | str
        if isinstance(self.paused_by, str):
            paused_by = self.paused_by
        else:
            paused_by = self.paused_by

        purpose: None | str
        if isinstance(self.purpose, str):
            purpose = self.purpose
        else:
            purpose = self.purpose

        header_names = self.header_names

        secret = self.secret

        url = self.url

        queue_url = self.queue_url

        role_arn = self.role_arn

        kms_key_arn = self.kms_key_arn

        external_id = self.external_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
                "eventTypes": event_types,
                "connections": connections,
                "status": status,
                "pausedBy": paused_by,
                "purpose": purpose,
                "headerNames": header_names,
                "secret": secret,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if queue_url is not UNSET:
            field_dict["queueUrl"] = queue_url
        if role_arn is not UNSET:
            field_dict["roleArn"] = role_arn
        if kms_key_arn is not UNSET:
            field_dict["kmsKeyArn"] = kms_key_arn
        if external_id is not UNSET:
            field_dict["externalId"] = external_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = check_endpoint_with_secret_type(d.pop("type"))

        event_types = cast(list[str], d.pop("eventTypes"))

        def _parse_connections(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                connections_type_0 = cast(list[str], data)

                return connections_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        connections = _parse_connections(d.pop("connections"))

        status = check_endpoint_with_secret_status(d.pop("status"))

        def _parse_paused_by(data: object) -> EndpointWithSecretPausedByType1 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paused_by_type_1 = check_endpoint_with_secret_paused_by_type_1(data)

                return paused_by_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EndpointWithSecretPausedByType1 | None, data)

        paused_by = _parse_paused_by(d.pop("pausedBy"))

        def _parse_purpose(data: object) -> EndpointWithSecretPurposeType1 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                purpose_type_1 = check_endpoint_with_secret_purpose_type_1(data)

                return purpose_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EndpointWithSecretPurposeType1 | None, data)

        purpose = _parse_purpose(d.pop("purpose"))

        header_names = cast(list[str], d.pop("headerNames"))

        secret = d.pop("secret")

        url = d.pop("url", UNSET)

        queue_url = d.pop("queueUrl", UNSET)

        role_arn = d.pop("roleArn", UNSET)

        kms_key_arn = d.pop("kmsKeyArn", UNSET)

        external_id = d.pop("externalId", UNSET)

        endpoint_with_secret = cls(
            id=id,
            type_=type_,
            event_types=event_types,
            connections=connections,
            status=status,
            paused_by=paused_by,
            purpose=purpose,
            header_names=header_names,
            secret=secret,
            url=url,
            queue_url=queue_url,
            role_arn=role_arn,
            kms_key_arn=kms_key_arn,
            external_id=external_id,
        )

        endpoint_with_secret.additional_properties = d
        return endpoint_with_secret

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
