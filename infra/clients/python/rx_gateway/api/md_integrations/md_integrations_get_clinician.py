from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    clinician: str,
    *,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(version, Unset):
        headers["Version"] = version

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/web/clinicians/{clinician}".format(
            clinician=quote(str(clinician), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    clinician: str,
    *,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            clinician=clinician,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    clinician: str,
    *,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Clinician

     Reads one clinician.

    Args:
        clinician (str):
        version (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        clinician=clinician,
        version=version,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    clinician: str,
    *,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            clinician=clinician,
            version=version,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    clinician: str,
    *,
    version: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            clinician=clinician,
            version=version,
            gateway_connection=gateway_connection,
        )
    ).parsed
