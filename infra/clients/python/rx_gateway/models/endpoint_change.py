from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.endpoint_change_purpose_type_1 import (
    EndpointChangePurposeType1,
    check_endpoint_change_purpose_type_1,
)
from ..models.endpoint_change_status import (
    EndpointChangeStatus,
    check_endpoint_change_status,
)
from ..models.endpoint_change_type import EndpointChangeType, check_endpoint_change_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.endpoint_change_headers import EndpointChangeHeaders


T = TypeVar("T", bound="EndpointChange")


@_attrs_define
class EndpointChange:
    """
    Attributes:
        event_types (list[str] | Unset):
        type_ (EndpointChangeType | Unset): `https` has `url` and may have `headers`; `sqs` has `queueUrl` and
            `roleArn`, and `kmsKeyArn` where the queue has a customer-managed key. Absent: `https`, or as it was.
        url (str | Unset): Of an endpoint of type `https`: https, on port 443 or from 1024 on, without credentials, to a
            public name or address. Checked now and at every attempt.
        queue_url (str | Unset): Of an endpoint of type `sqs`: the URL of a standard or FIFO queue, in an AWS account of
            yours.
        role_arn (str | Unset): The role in the queue's account that the gateway assumes to send, with the endpoint's
            `externalId`. Its name begins with `rx-gateway-`.
        kms_key_arn (None | str | Unset): The customer-managed key of the queue, by its id and not by an alias.
        connections (list[str] | None | Unset): Only events of these connections; null includes events of all.
        headers (EndpointChangeHeaders | Unset): Sent with each delivery, `Authorization` for example. At most 4,096
            characters in all; names are case-insensitive and unique. They replace all earlier headers. Refused:
            `Webhook-*`, `Gateway-*`, `Content-*`, `Proxy-*`, cookies, headers of the connection, and `__proto__`. Required
            again when `url` changes to another origin.
        purpose (EndpointChangePurposeType1 | None | Unset): What you use the events for. Each delivery is recorded with
            it, for the account of disclosures that a patient can demand; null does not state it.
        status (EndpointChangeStatus | Unset): `paused` holds what is delivered to it, without a probe, until you set
            `active`: held deliveries are then sent, about 300 a minute. `disabled` gets none.
    """

    event_types: list[str] | Unset = UNSET
    type_: EndpointChangeType | Unset = UNSET
    url: str | Unset = UNSET
    queue_url: str | Unset = UNSET
    role_arn: str | Unset = UNSET
    kms_key_arn: None | str | Unset = UNSET
    connections: list[str] | None | Unset = UNSET
    headers: EndpointChangeHeaders | Unset = UNSET
    purpose: EndpointChangePurposeType1 | None | Unset = UNSET
    status: EndpointChangeStatus | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_types: list[str] | Unset = UNSET
        if not isinstance(self.event_types, Unset):
            event_types = self.event_types

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        url = self.url

        queue_url = self.queue_url

        role_arn = self.role_arn

        kms_key_arn: None | str | Unset
        if isinstance(self.kms_key_arn, Unset):
            kms_key_arn = UNSET
        else:
            kms_key_arn = self.kms_key_arn

        connections: list[str] | None | Unset
        if isinstance(self.connections, Unset):
            connections = UNSET
        elif isinstance(self.connections, list):
            connections = self.connections

        else:
            connections = self.connections

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        purpose: None | str | Unset
        if isinstance(self.purpose, Unset):
            purpose = UNSET
        elif isinstance(self.purpose, str):
            purpose = self.purpose
        else:
            purpose = self.purpose

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if event_types is not UNSET:
            field_dict["eventTypes"] = event_types
        if type_ is not UNSET:
            field_dict["type"] = type_
        if url is not UNSET:
            field_dict["url"] = url
        if queue_url is not UNSET:
            field_dict["queueUrl"] = queue_url
        if role_arn is not UNSET:
            field_dict["roleArn"] = role_arn
        if kms_key_arn is not UNSET:
            field_dict["kmsKeyArn"] = kms_key_arn
        if connections is not UNSET:
            field_dict["connections"] = connections
        if headers is not UNSET:
            field_dict["headers"] = headers
        if purpose is not UNSET:
            field_dict["purpose"] = purpose
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.endpoint_change_headers import EndpointChangeHeaders  # noqa: PLC0415

        d = dict(src_dict)
        event_types = cast(list[str], d.pop("eventTypes", UNSET))

        _type_ = d.pop("type", UNSET)
        type_: EndpointChangeType | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        else:
            type_ = check_endpoint_change_type(_type_)

        url = d.pop("url", UNSET)

        queue_url = d.pop("queueUrl", UNSET)

        role_arn = d.pop("roleArn", UNSET)

        def _parse_kms_key_arn(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        kms_key_arn = _parse_kms_key_arn(d.pop("kmsKeyArn", UNSET))

        def _parse_connections(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                connections_type_0 = cast(list[str], data)

                return connections_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        connections = _parse_connections(d.pop("connections", UNSET))

        _headers = d.pop("headers", UNSET)
        headers: EndpointChangeHeaders | Unset
        if isinstance(_headers, Unset):
            headers = UNSET
        else:
            headers = EndpointChangeHeaders.from_dict(_headers)

        def _parse_purpose(data: object) -> EndpointChangePurposeType1 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                purpose_type_1 = check_endpoint_change_purpose_type_1(data)

                return purpose_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EndpointChangePurposeType1 | None | Unset, data)

        purpose = _parse_purpose(d.pop("purpose", UNSET))

        _status = d.pop("status", UNSET)
        status: EndpointChangeStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_endpoint_change_status(_status)

        endpoint_change = cls(
            event_types=event_types,
            type_=type_,
            url=url,
            queue_url=queue_url,
            role_arn=role_arn,
            kms_key_arn=kms_key_arn,
            connections=connections,
            headers=headers,
            purpose=purpose,
            status=status,
        )

        return endpoint_change
