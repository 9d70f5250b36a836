import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, describe, expect, test } from "vitest";
import { dynamoPartnerReader } from "../../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "../../shared/aws/dynamodb-partner-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { addPartner } from "../support/stack/add-partner.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";

const { stack, clients } = await useTestStack(webhookClients);
const { region, credentials, dynamodb: endpoint, tables } = stack.info.aws;
const dynamoDb = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
const directory = dynamoTable(dynamoDb, tables["directory"] ?? "");
afterAll(() => dynamoDb.destroy());

interface Session {
  readonly id: string;
  readonly token: string;
  readonly url: string;
}

const make = async (body: unknown = {}, key?: string): Promise<Session> => {
  const made = await clients.call<Session>("POST", "/v1/portal-sessions", body, key);
  expect(made.status).toBe(201);
  return made.body;
};
const get = (path: string, { token }: Session) => clients.call<Record<string, unknown>>("GET", path, undefined, token);
const problemOf = ({ status, body }: { readonly status: number; readonly body: unknown }) => [
  status,
  (body as { readonly type?: string }).type,
];
const notAllowed = [403, "urn:rx-gateway:problem:session-not-allowed"];

describe("a portal session", () => {
  test.each(["", "/local"])("is made with a key under '%s', and its address is of the page there", async (root) => {
    const { body } = await clients.call<Session>("POST", `${root}/v1/portal-sessions`, { actor: "j.doe" });
    expect(body.url).toBe(`${stack.info.gateway}${root}/portal#token=${body.token}`);
    const page = await fetch(body.url);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  });

  test("reads what its partner may, in each function that serves it", async () => {
    const session = await make({ actor: "j.doe" });
    expect((await get("/v1/me", session)).body).toMatchObject({
      role: "partner",
      identity: { partnerId: stack.info.partner.id, actor: "j.doe" },
      stage: "local",
      readOnly: false,
    });
    for (const path of ["/v1/vendors", "/v1/jobs", "/v1/events", "/v1/deliveries", "/v1/metrics"]) {
      expect([path, (await get(path, session)).status]).toEqual([path, 200]);
    }
  });

  test("changes what its partner may, unless it only reads", async () => {
    const place = { url: `${stack.info.receiver}/session`, eventTypes: ["*"] };
    const { token } = await make({ actor: "j.doe" });
    const created = await clients.call<{ readonly id: string }>("POST", "/v1/endpoints", place, token);
    expect(created.status).toBe(201);
    const reading = await make({ readOnly: true });
    const path = `/v1/endpoints/${created.body.id}`;
    expect((await get(path, reading)).status).toBe(200);
    for (const [method, target, body] of [
      ["POST", "/v1/endpoints", place],
      ["PATCH", path, { status: "paused" }],
      ["DELETE", path, undefined],
    ] as const) {
      expect(problemOf(await clients.call(method, target, body, reading.token))).toEqual(notAllowed);
    }
    expect((await clients.call("DELETE", path, undefined, token)).status).toBe(204);
  });

  test.each([
    ["a vendor's path", "/v1/si-compounding/V2/getHealthStatus"],
    ["a unified resource, which a vendor's function serves", "/v1/refills"],
    ["uploads", "/v1/uploads"],
    ["sessions", "/v1/portal-sessions"],
    ["keys", "/v1/keys/rotate"],
  ])("is refused at %s", async (_what, path) => {
    await fetch(`${stack.info.simulators}/_control/si-compounding/requests`, { method: "DELETE" });
    const { token } = await make({ actor: "j.doe", payloads: true });
    expect(problemOf(await clients.call("POST", path, {}, token))).toEqual(notAllowed);
    const journal = await fetch(`${stack.info.simulators}/_control/si-compounding/requests`);
    expect(await journal.json()).toEqual([]);
  });

  test("ends when its person signs out", async () => {
    const session = await make();
    expect((await get("/v1/me", session)).status).toBe(200);
    const ended = await clients.call("DELETE", "/v1/portal-sessions/current", undefined, session.token);
    expect(ended.status).toBe(204);
    expect((await get("/v1/me", session)).status).toBe(401);
    expect((await get("/v1/metrics", session)).status).toBe(401);
  });

  test("ends with its time", async () => {
    const session = await make({ ttlSeconds: 60 });
    expect((await get("/v1/me", session)).status).toBe(200);
    // The minute has passed.
    await directory.update({ pk: `session#${session.id}`, sk: "session" }, { set: { endsAt: Date.now() } });
    expect((await get("/v1/me", session)).status).toBe(401);
    expect((await get("/v1/metrics", session)).status).toBe(401);
  });

  test("ends when its key is revoked, though it was accepted a moment ago", async () => {
    const { key } = await addPartner(stack.info, { keyId: "revoked1", grants: ["syncvet:*"] });
    const session = await make({}, key);
    expect((await get("/v1/me", session)).status).toBe(200);
    await dynamoPartnerStore(directory).revokeKey("revoked1", { at: Date.now() });
    expect((await get("/v1/me", session)).status).toBe(401);
    expect((await get("/v1/metrics", session)).status).toBe(401);
  });

  test("does not come back when its partner is suspended and resumed", async () => {
    const { id, key } = await addPartner(stack.info, { keyId: "suspended1", grants: ["syncvet:*"] });
    const session = await make({}, key);
    expect((await get("/v1/me", session)).status).toBe(200);
    for (const status of ["suspended", "active"] as const) {
      const seen = await dynamoPartnerReader(directory).findPartner(id);
      if (seen === undefined) throw new Error("The partner is gone.");
      await dynamoPartnerStore(directory).changePartner(seen, { ...seen, status });
      expect((await get("/v1/me", session)).status).toBe(401);
    }
  });

  test("is no key: its parts under the key's prefix, and a key's under its own, are 401", async () => {
    const session = await make();
    for (const token of [session.token.replace("rxs_", "rxg_"), stack.info.partner.key.replace("rxg_", "rxs_")]) {
      expect((await get("/v1/me", { ...session, token })).status).toBe(401);
    }
  });
});
