import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localConnections } from "../../infra/local/connections.ts";
import type { CallOptions } from "../support/stack/gateway-client.ts";
import { putSecret } from "../support/stack/put-secret.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client } = await useGateway();

const mdi = "/v1/md-integrations";
const clinic = { "gateway-connection": "clinic-2" };

async function answerOf(path: string, options: CallOptions = {}) {
  const response = await client.call(path, options);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    warning: response.headers.get("gateway-warning"),
    outcome: response.headers.get("gateway-outcome"),
    job: response.headers.get("gateway-job"),
    text,
    body: text.startsWith("{") ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

beforeEach(async () => {
  await client.clearJournal("md-integrations");
  await client.clearJournal("mwi-formulary");
});
afterEach(async () => {
  await client.clearFaults("mwi-formulary");
});

test("a connection for partners refuses other audiences before anything is sent, recorded or claimed", async () => {
  const jobs = async () => ((await answerOf("/v1/jobs?limit=100")).body["data"] as unknown[]).length;
  const before = await jobs();
  const body = "{}";
  const key = { "idempotency-key": "audience-1" };
  for (const [path, options] of [
    ["/web/clinicians", { body, headers: { ...clinic, ...key } }],
    ["/web/clinicians", { body, headers: { ...clinic, ...key, prefer: "respond-async" } }],
    ["/web/clinicians", { headers: clinic }],
    ["/web/reports-of-none", { headers: clinic }],
    ["/web/reports-of-none", { body, headers: { ...clinic, prefer: "respond-async" } }],
    ["/v1/clinician/patients/p/messages", { headers: clinic }],
    ["/woocommerce/orders", { body, headers: clinic }],
    ["/shopify/partners", { method: "DELETE", headers: clinic }],
  ] satisfies readonly (readonly [string, CallOptions])[]) {
    const refused = await answerOf(`${mdi}${path}`, options);
    expect(refused, path).toMatchObject({ status: 403, outcome: "not-sent", job: null });
    expect(refused.body["type"]).toBe("urn:rx-gateway:problem:wrong-audience");
  }
  expect(await client.journal("md-integrations")).toEqual([]);
  expect(await jobs()).toBe(before);
  expect((await answerOf(`${mdi}/v1/partner/metadata/states`, { headers: clinic })).warning).toBeNull();
});

test("a connection that names no audiences sends the call, and warns on the answer, a replay and the stored response", async () => {
  const path = `${mdi}/web/partners/p/tags/t`;
  const options = { method: "PATCH", body: '{"name": 7}', headers: { "idempotency-key": "audience-2" } };
  const expected = 'other-audience, doubtful-field; pointer="/name"';
  const first = await answerOf(path, options);
  expect(first).toMatchObject({ outcome: "answered", warning: expected });
  expect((await answerOf(path, options)).warning).toBe(expected);
  expect((await answerOf(`/v1/jobs/${first.job}/response`)).warning).toBe(expected);
  expect(await client.journal("md-integrations")).not.toEqual([]);

  const queued = { ...options, headers: { prefer: "respond-async, wait=10", "idempotency-key": "audience-3" } };
  const answer = await answerOf(path, queued);
  expect(answer).toMatchObject({ outcome: "answered", warning: expected });
  expect((await answerOf(`/v1/jobs/${answer.job}/response`)).warning).toBe(expected);
});

test("a WooCommerce call has the store's signature over exactly the bytes that are sent", async () => {
  const body = '{ "id": 63841550598335501, "total":"6.00" }';
  await answerOf(`${mdi}/woocommerce/orders`, { body, headers: { "x-shopify-hmac-sha256": "another" } });
  const secret = "local-md-integrations-default-store-secret";
  const expected = createHmac("sha256", secret).update(body).digest("base64");
  const [sent] = (await client.journal("md-integrations")).filter(({ path }) => path === "/woocommerce/orders");
  expect(sent?.body).toBe(body);
  expect(sent?.headers).toMatchObject({
    "x-wc-webhook-signature": expected,
    "x-shopify-hmac-sha256": expected,
    authorization: expect.stringMatching(/^Bearer /),
  });
});

test("an assumed operation warns on answers and problems, and a 404 of it says that the path may be wrong", async () => {
  const types = "/v1/mwi-formulary/formulary/v3/types";
  expect(await answerOf(types)).toMatchObject({ status: 200, warning: "assumed-operation" });
  expect(await answerOf(`/v1/mwi-formulary/formulary/v3/stock/ABC`)).toMatchObject({
    status: 400,
    warning: "assumed-operation",
  });

  const refused = await answerOf(types, { key: stack.info.limitedPartner.key });
  expect(refused).toMatchObject({ status: 403, warning: "assumed-operation" });

  const vendorBody = '{"status":404, "error":"Not Found"}';
  const rule = { status: 404, headers: { "content-type": "application/json" }, body: vendorBody };
  await client.fault("mwi-formulary", { match: { path: "/formulary/v3/*" }, times: 9, do: rule });
  const missing = await answerOf(types);
  expect(missing).toMatchObject({
    status: 404,
    type: "application/problem+json",
    warning: "assumed-operation",
    outcome: "answered",
    body: {
      type: "urn:rx-gateway:problem:assumed-path-not-found",
      vendorAnswer: { contentType: "application/json", body: vendorBody },
    },
  });
  expect(missing.body["detail"]).toContain("vendorPaths");

  const id = "918D012A-E5CE-4391-8D42-8396EF19CE83";
  const write = await answerOf(`/v1/mwi-formulary/formulary/v3/formularies/${id}/document-templates`, {
    body: JSON.stringify({ "document-template-uuid": id }),
    headers: { "tenant-id": "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001" },
  });
  expect(write).toMatchObject({ status: 404, type: "application/problem+json", warning: "assumed-operation" });
  expect(await answerOf(`/v1/jobs/${write.job}/response`)).toMatchObject({
    status: 404,
    type: "application/json",
    text: vendorBody,
    warning: "assumed-operation",
  });
});

test("a secret with an unknown audience is a misconfigured connection, and the detail names the field", async () => {
  const local = localConnections.find((one) => one.vendor === "md-integrations" && one.connection === "default");
  // A container keeps a usable secret for minutes: syncvet's second connection has not been used yet.
  const unused = localConnections.find((one) => one.vendor === "syncvet" && one.connection === "clinic-2");
  expect(local?.credentials["audiences"]).toBeUndefined();
  await putSecret(stack.info, "syncvet/clinic-2", { ...unused?.credentials, audiences: ["clinician"] });
  const refused = await answerOf("/v1/syncvet/api/Anything", { headers: clinic });
  expect(refused).toMatchObject({ status: 503, outcome: "not-sent" });
  expect(refused.body["type"]).toBe("urn:rx-gateway:problem:connection-misconfigured");
  expect(refused.body["detail"]).toContain("audiences");
});
