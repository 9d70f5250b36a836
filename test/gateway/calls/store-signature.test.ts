import { describe, expect, test } from "vitest";
import { withStoreSignature } from "../../../shared/gateway/calls/store-signature.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { clientCredentials } from "../../support/builders/client-credentials.ts";

const connection = (storeSecret?: string) => ({
  credentials: clientCredentials(storeSecret === undefined ? {} : { storeSecret }),
});
const operationOf = (id: string) => mdIntegrations.operations.find((one) => one.id === id);
const own = { "x-shopify-hmac-sha256": ["the partner's"], "x-shopify-topic": ["orders/create"] };

describe("A store's signature", () => {
  // echo -n '<body>' | openssl dgst -sha256 -hmac store-secret -binary | base64
  test.each([
    ["createWooCommerceOrder", '{"id":144,"total":"6.00"}', "G9LOZ+aw7i40hte6TrnDRFkTs5d6B/eg1rtCtPZn97o="],
    ["wooCommerceAuthCallback", '{"id":144,"total":"6.00"}', "G9LOZ+aw7i40hte6TrnDRFkTs5d6B/eg1rtCtPZn97o="],
    ["disconnectWooCommerceStore", "", "C/HkKBRy5Azgl4bpVCfdkX5AtKYPO8/osnAKl8PSm1M="],
  ])("The signature of %s is the base64 HMAC-SHA256 of its raw body", (id, body, expected) => {
    const request = { headers: own, body: Buffer.from(body) };
    expect(withStoreSignature(operationOf(id), connection("store-secret"), request)).toEqual({
      headers: {
        "x-shopify-topic": ["orders/create"],
        "x-shopify-hmac-sha256": [expected],
        "x-wc-webhook-signature": [expected],
      },
      body: request.body,
    });
  });

  test.each([
    ["of a connection without a store's secret", "createWooCommerceOrder", undefined],
    ["whose formula is not documented", "disconnectShopifyStore", "store-secret"],
    ["of an operation that takes none", "getStates", "store-secret"],
    ["of no operation", "none", "store-secret"],
  ])("The signature %s is left to the partner", (_what, id, secret) => {
    const request = { headers: own, body: Buffer.from("{}") };
    expect(withStoreSignature(operationOf(id), connection(secret), request)).toBe(request);
  });

  test("The signature of an uploaded body is refused, since its bytes are not read", () => {
    const request = { headers: {}, body: { key: "uploads/1", size: 9 } };
    const sign = () => withStoreSignature(operationOf("createWooCommerceOrder"), connection("s"), request);
    expect(sign).toThrow("413 body-too-large");
  });

  test("Every operation for a store is computed by the gateway or marked as not documented", () => {
    const stores = mdIntegrations.operations.filter(({ audience }) => audience === "store");
    expect(stores).toHaveLength(6);
    for (const { id, storeSignature } of stores) expect(storeSignature, id).toBeDefined();
  });
});
