from typing import Any
from urllib.parse import quote

import httpx

from ...answer import Answer, any_content
from ...models.md_integrations_woo_commerce_auth_callback_body import (
    MdIntegrationsWooCommerceAuthCallbackBody,
)
from ...sender import AsyncSender, Sender
from ...types import UNSET, Unset


def _get_kwargs(
    partner: str,
    *,
    body: MdIntegrationsWooCommerceAuthCallbackBody | Unset = UNSET,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_wc_webhook_topic: str | Unset = UNSET,
    x_wc_webhook_source: str | Unset = UNSET,
    x_wc_webhook_signature: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_shopify_topic, Unset):
        headers["X-Shopify-Topic"] = x_shopify_topic

    if not isinstance(x_shopify_shop_domain, Unset):
        headers["X-Shopify-Shop-Domain"] = x_shopify_shop_domain

    if not isinstance(x_wc_webhook_topic, Unset):
        headers["X-Wc-Webhook-Topic"] = x_wc_webhook_topic

    if not isinstance(x_wc_webhook_source, Unset):
        headers["X-Wc-Webhook-Source"] = x_wc_webhook_source

    if not isinstance(x_wc_webhook_signature, Unset):
        headers["X-Wc-Webhook-Signature"] = x_wc_webhook_signature

    if not isinstance(x_shopify_hmac_sha_256, Unset):
        headers["X-Shopify-Hmac-Sha256"] = x_shopify_hmac_sha_256

    if not isinstance(gateway_connection, Unset):
        headers["Gateway-Connection"] = gateway_connection

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    if not isinstance(gateway_expires, Unset):
        headers["Gateway-Expires"] = str(gateway_expires)

    if not isinstance(gateway_body, Unset):
        headers["Gateway-Body"] = gateway_body

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/md-integrations/woocommerce/partners/{partner}/auth/callback".format(
            partner=quote(str(partner), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse(response: httpx.Response) -> Any:
    return any_content(response)


def sync_detailed(
    client: Sender,
    partner: str,
    *,
    body: MdIntegrationsWooCommerceAuthCallbackBody | Unset = UNSET,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_wc_webhook_topic: str | Unset = UNSET,
    x_wc_webhook_source: str | Unset = UNSET,
    x_wc_webhook_signature: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[Any]:
    """As `sync`, with the headers of the answer."""
    return client.send(
        _get_kwargs(
            partner=partner,
            body=body,
            x_shopify_topic=x_shopify_topic,
            x_shopify_shop_domain=x_shopify_shop_domain,
            x_wc_webhook_topic=x_wc_webhook_topic,
            x_wc_webhook_source=x_wc_webhook_source,
            x_wc_webhook_signature=x_wc_webhook_signature,
            x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


def sync(
    client: Sender,
    partner: str,
    *,
    body: MdIntegrationsWooCommerceAuthCallbackBody | Unset = UNSET,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_wc_webhook_topic: str | Unset = UNSET,
    x_wc_webhook_source: str | Unset = UNSET,
    x_wc_webhook_signature: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Any:
    """Partner Auth Callback

     Submits the API keys of a WooCommerce store.

    Args:
        partner (str):
        x_shopify_topic (str | Unset):
        x_shopify_shop_domain (str | Unset):
        x_wc_webhook_topic (str | Unset):
        x_wc_webhook_source (str | Unset):
        x_wc_webhook_signature (str | Unset):
        x_shopify_hmac_sha_256 (str | Unset):
        gateway_connection (str | Unset):
        idempotency_key (str | Unset):
        gateway_expires (int | Unset):
        gateway_body (str | Unset):
        body (MdIntegrationsWooCommerceAuthCallbackBody | Unset):
    """
    return sync_detailed(
        client,
        partner=partner,
        body=body,
        x_shopify_topic=x_shopify_topic,
        x_shopify_shop_domain=x_shopify_shop_domain,
        x_wc_webhook_topic=x_wc_webhook_topic,
        x_wc_webhook_source=x_wc_webhook_source,
        x_wc_webhook_signature=x_wc_webhook_signature,
        x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
        gateway_connection=gateway_connection,
        idempotency_key=idempotency_key,
        gateway_expires=gateway_expires,
        gateway_body=gateway_body,
    ).parsed


async def asyncio_detailed(
    client: AsyncSender,
    partner: str,
    *,
    body: MdIntegrationsWooCommerceAuthCallbackBody | Unset = UNSET,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_wc_webhook_topic: str | Unset = UNSET,
    x_wc_webhook_source: str | Unset = UNSET,
    x_wc_webhook_signature: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Answer[Any]:
    """As `asyncio`, with the headers of the answer."""
    return await client.send(
        _get_kwargs(
            partner=partner,
            body=body,
            x_shopify_topic=x_shopify_topic,
            x_shopify_shop_domain=x_shopify_shop_domain,
            x_wc_webhook_topic=x_wc_webhook_topic,
            x_wc_webhook_source=x_wc_webhook_source,
            x_wc_webhook_signature=x_wc_webhook_signature,
            x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        ),
        _parse,
    )


async def asyncio(
    client: AsyncSender,
    partner: str,
    *,
    body: MdIntegrationsWooCommerceAuthCallbackBody | Unset = UNSET,
    x_shopify_topic: str | Unset = UNSET,
    x_shopify_shop_domain: str | Unset = UNSET,
    x_wc_webhook_topic: str | Unset = UNSET,
    x_wc_webhook_source: str | Unset = UNSET,
    x_wc_webhook_signature: str | Unset = UNSET,
    x_shopify_hmac_sha_256: str | Unset = UNSET,
    gateway_connection: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    gateway_expires: int | Unset = UNSET,
    gateway_body: str | Unset = UNSET,
) -> Any:
    """As `sync`, with `await`."""
    return (
        await asyncio_detailed(
            client,
            partner=partner,
            body=body,
            x_shopify_topic=x_shopify_topic,
            x_shopify_shop_domain=x_shopify_shop_domain,
            x_wc_webhook_topic=x_wc_webhook_topic,
            x_wc_webhook_source=x_wc_webhook_source,
            x_wc_webhook_signature=x_wc_webhook_signature,
            x_shopify_hmac_sha_256=x_shopify_hmac_sha_256,
            gateway_connection=gateway_connection,
            idempotency_key=idempotency_key,
            gateway_expires=gateway_expires,
            gateway_body=gateway_body,
        )
    ).parsed
