import datetime
from typing import Any

import httpx

from ...answer import Answer
from ...models.get_metrics_name import GetMetricsName
from ...models.get_metrics_step import GetMetricsStep
from ...models.metrics import Metrics
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    name: GetMetricsName | Unset = UNSET,
    by: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    step: GetMetricsStep | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_name: str | Unset = UNSET
    if not isinstance(name, Unset):
        json_name = name

    params["name"] = json_name

    params["by"] = by

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = since.isoformat()
    params["since"] = json_since

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = until.isoformat()
    params["until"] = json_until

    json_step: str | Unset = UNSET
    if not isinstance(step, Unset):
        json_step = step

    params["step"] = json_step

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/metrics",
        "params": params,
    }

    return _kwargs


def _parse(response: httpx.Response) -> Metrics:
    response_200 = Metrics.from_dict(response.json())

    return response_200


def sync_detailed(
    client: Sender,
    *,
    name: GetMetricsName | Unset = UNSET,
    by: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    step: GetMetricsStep | Unset = UNSET,
) -> Answer[Metrics]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            name=name,
            by=by,
            since=since,
            until=until,
            step=step,
        ),
        _parse,
    )


def sync(
    client: Sender,
    *,
    name: GetMetricsName | Unset = UNSET,
    by: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    step: GetMetricsStep | Unset = UNSET,
) -> Metrics:
    """Read what was counted and measured

     `VendorCalls` (by `outcome`), `DeliveryAttempts` (by `result`) and `DeliveryDuration`, from an event's receipt
    to its delivery, are the partner's own. `VendorCallDuration` and `BreakerOpen` (1 when the circuit opens, 0
    when it closes) are of the connections that the key may call, whatever partner calls them. Values appear
    within three minutes, and an answer may be a minute old.

    Args:
        name (GetMetricsName | Unset):
        by (str | Unset):
        since (datetime.datetime | Unset):
        until (datetime.datetime | Unset):
        step (GetMetricsStep | Unset):
    """
    return sync_detailed(
        client,
        name=name,
        by=by,
        since=since,
        until=until,
        step=step,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    *,
    name: GetMetricsName | Unset = UNSET,
    by: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    step: GetMetricsStep | Unset = UNSET,
) -> Answer[Metrics]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            name=name,
            by=by,
            since=since,
            until=until,
            step=step,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    *,
    name: GetMetricsName | Unset = UNSET,
    by: str | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
    step: GetMetricsStep | Unset = UNSET,
) -> Metrics:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            name=name,
            by=by,
            since=since,
            until=until,
            step=step,
        )
    ).parsed
