from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    customer_id: str,
    *,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_shopify_topic, Unset):
        headers["X-Shopify-Topic"] = x_shopify_topic

    if not isinstance(x_shopify_shop_domain, Unset):
        headers["X-Shopify-Shop-Domain"] = x_shopify_shop_domain

    if not isinstance(x_shopify_hmac_sha_256, Unset):
        headers["X-Shopify-Hmac-Sha256"] = x_shopify_hmac_sha_256

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/md-integrations/shopify/customers/{customer_id}/auth".format(
            customer_id=quote(str(customer_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    customer_id: str,
    *,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            customer_id=customer_id,
            x_shopify_topic=x_shopify_topic,
            x_shopify_shop_domain=x_shopify_shop_domain,
            x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


def sync(
    client: Sender,
    customer_id: str,
    *,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """Get Customer Auth Link

     Creates a sign-in link for a Shopify customer.

    Args:
        customer_id (str):
        x_shopify_topic (str | Unset):
        x_shopify_shop_domain (str | Unset):
        x_shopify_hmac_sha_256 (str | Unset):
        gateway_connection (str | Unset):
    """
    return sync_detailed(
        client,
        customer_id=customer_id,
        x_shopify_topic=x_shopify_topic,
        x_shopify_shop_domain=x_shopify_shop_domain,
        x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
        gateway_connection=gateway_connection,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    customer_id: str,
    *,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            customer_id=customer_id,
            x_shopify_topic=x_shopify_topic,
            x_shopify_shop_domain=x_shopify_shop_domain,
            x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
            gateway_connection=gateway_connection,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    customer_id: str,
    *,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            customer_id=customer_id,
            x_shopify_topic=x_shopify_topic,
            x_shopify_shop_domain=x_shopify_shop_domain,
            x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
            gateway_connection=gateway_connection,
        )
    ).parsed
