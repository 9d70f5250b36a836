import { describe, expect, it } from "vitest";
import { createAuthorizeKey } from "../../../../shared/gateway/access/authorize-key.ts";
import { deliveryId } from "../../../../shared/gateway/model/event-id.ts";
import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { sessionIdleMs } from "../../../../shared/gateway/model/portal-session.ts";
import { partnerRoutes } from "../../../../shared/gateway/partner-api/routes/partner-routes.ts";
import type { AnyRoute } from "../../../../shared/gateway/partner-api/routes/route.ts";
import type { Caller } from "../../../../shared/http/messages.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../../support/builders/an-event.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryReceipts } from "../../../support/fakes/memory-receipts.ts";
import {
  memoryEndpointStore,
  memoryPartnerStore,
  memoryPortalSessions,
  memoryWebhookStore,
} from "../../../support/fakes/memory-stores.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";
import { memoryPartnerApi } from "../../../support/partner-api/memory-partner-api.ts";

const hour = 3_600_000;

async function harness({ namedPayloads = false } = {}) {
  const clock = manualClock();
  const log = silentLog();
  const receipts = memoryReceipts();
  const sessions = memoryPortalSessions();
  const partnerStore = memoryPartnerStore(aPartner());
  await partnerStore.addKey({ id: "k1", partnerId: "prt_1", secretSha256: "", status: "active" });
  const [endpoints, store] = [memoryEndpointStore(), memoryWebhookStore(clock)];
  const ports = {
    partners: partnerStore,
    partnerStore,
    sessions,
    endpoints,
    store,
    namedPayloads,
    receipts,
    clock,
    log,
  };
  const api = memoryPartnerApi(ports);
  const authorize = createAuthorizeKey({ partners: partnerStore, sessions, clock, logRefused: () => {} });
  const sessionIds: string[] = [];
  const make = async (body?: unknown) =>
    await api.call({ method: "POST", target: "/v1/portal-sessions", body, keyId: "k1" });
  /** Makes a session and returns what calls in it, as the authorizer identifies it. */
  const signIn = async (body?: unknown) => {
    const made = (await make(body)).body;
    sessionIds.push(made.id);
    const caller = (await authorize(`Bearer ${made.token}`)) as Caller;
    const call = (method: string, target: string, sent?: unknown) =>
      api.call({ method, target, body: sent, ...caller });
    return { ...made, caller, call };
  };
  return { clock, log, receipts, sessions, endpoints, store, partnerStore, authorize, make, signIn, api, sessionIds };
}

describe("POST /v1/portal-sessions", () => {
  it("shows a token once, and an address that has it in its fragment", async () => {
    const { clock, log, make } = await harness();
    const { status, body } = await make({ actor: "j.doe@clinic.example", ttlSeconds: 600 });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      token: expect.stringMatching(/^rxs_[0-9a-f]{12}_[0-9a-f]{64}$/),
      url: `https://gateway.example/prod/portal#token=${body.token}`,
      expiresAt: new Date(clock.now() + 600_000).toISOString(),
      readOnly: false,
      payloads: false,
    });
    const [, , secret] = body.token.split("_");
    expect(log.lines.join()).toContain('"audit.portal-session-created"');
    expect(log.lines.join()).not.toContain(secret);
  });

  it("stores a digest of the token alone, and the time after which the record is removed", async () => {
    const { clock, make, sessions } = await harness();
    const { body } = await make({ actor: "j.doe" });
    const stored = await sessions.findSession(body.id);
    expect(stored).toMatchObject({ partnerId: "prt_1", keyId: "k1", actor: "j.doe", endsAt: clock.now() + hour });
    expect(JSON.stringify(stored)).not.toContain(body.token.split("_")[2]);
  });

  it.each([
    ["a longer session", { ttlSeconds: 3_601 }],
    ["a session that is over at once", { ttlSeconds: 0 }],
    ["a person without a name", { actor: "" }],
    ["a name with a line break", { actor: "j\ndoe" }],
    ["an unknown member", { admin: true }],
  ])("refuses %s", async (_what, body) => {
    expect((await (await harness()).make(body)).status).toBe(400);
  });

  it.each([
    [true, { payloads: true }, false],
    [true, { payloads: true, actor: "j.doe" }, true],
    [false, { payloads: true }, true],
    [false, {}, false],
  ])("shows payloads where names are required (%s) and %j was asked: %s", async (namedPayloads, body, payloads) => {
    expect((await (await harness({ namedPayloads })).make(body)).body.payloads).toBe(payloads);
  });
});

describe("A portal session", () => {
  it("identifies its partner, key and person", async () => {
    const { signIn } = await harness();
    const { call, expiresAt } = await signIn({ actor: "j.doe", readOnly: true });
    const { status, body } = await call("GET", "/v1/me");
    expect(status).toBe(200);
    expect(body).toEqual({
      role: "partner",
      identity: { partnerId: "prt_1", partner: aPartner().name, keyId: "k1", actor: "j.doe" },
      stage: "local",
      readOnly: true,
      payloads: false,
      grants: aPartner().grants,
      expiresAt,
    });
  });

  it("names its person in every receipt, or itself where none was named", async () => {
    const { signIn, receipts } = await harness();
    const target = "/v1/jobs";
    const named = await signIn({ actor: "j.doe" });
    const unnamed = await signIn();
    receipts.sent.length = 0;
    await named.call("GET", target);
    await unnamed.call("GET", target);
    expect(receipts.sent).toMatchObject([
      { kind: "list-read", partner: "prt_1", key: "k1", actor: "j.doe", session: named.id },
      { kind: "list-read", key: "k1", actor: `session ${unnamed.id}`, session: unnamed.id },
    ]);
  });

  const idle = sessionIdleMs;
  const ends: readonly [string, (given: Awaited<ReturnType<typeof harness>>) => Promise<unknown>][] = [
    ["its time is over, although it was used", endWhileUsed],
    ["it was not used for 15 minutes", async ({ clock }) => clock.advance(idle)],
    ["its key is revoked", async ({ partnerStore, clock }) => partnerStore.revokeKey("k1", { at: clock.now() })],
    ["its key expires", async ({ partnerStore, clock }) => partnerStore.limitKey("k1", clock.now())],
    ["its key is removed", async ({ partnerStore }) => partnerStore.removeKey({ id: "k1", partnerId: "prt_1" })],
    ["its partner is suspended", async (given) => setStatuses(given, "suspended")],
    ["its partner is suspended and resumed", async (given) => setStatuses(given, "suspended", "active")],
  ];
  it.each(ends)("ends when %s, at once and for the authorizer", async (_when, end) => {
    const given = await harness();
    const { token, call } = await given.signIn({ actor: "j.doe" });
    expect((await call("GET", "/v1/jobs")).status).toBe(200);
    await end(given);
    expect((await call("GET", "/v1/jobs")).status).toBe(401);
    expect(await given.authorize(`Bearer ${token}`)).toBeUndefined();
  });

  it("goes on while it is used", async () => {
    const { clock, sessions, authorize, signIn } = await harness();
    const { id, token, call } = await signIn();
    clock.advance(idle - 1);
    expect(await authorize(`Bearer ${token}`)).toMatchObject({ session: { id } });
    await sessions.recordSessionUse(id, clock.now(), clock.now() - 60_000);
    clock.advance(idle - 1);
    expect((await call("GET", "/v1/me")).status).toBe(200);
  });

  it("ends when its person signs out, also one that only reads", async () => {
    const { authorize, signIn } = await harness();
    const { token, call } = await signIn({ readOnly: true });
    expect((await call("DELETE", "/v1/portal-sessions/current")).status).toBe(204);
    expect((await call("GET", "/v1/me")).status).toBe(401);
    expect(await authorize(`Bearer ${token}`)).toBeUndefined();
  });

  it("is not a key, and a key is no session", async () => {
    const { authorize, signIn } = await harness();
    const { token } = await signIn();
    expect(await authorize(`Bearer ${token.replace("rxs_", "rxg_")}`)).toBeUndefined();
    expect(await authorize(`Bearer ${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`)).toBeUndefined();
    expect(await authorize(`Bearer rxs_${"0".repeat(12)}_${token.split("_")[2]}`)).toBeUndefined();
  });

  const routes: readonly [string, AnyRoute][] = Object.entries(partnerRoutes);
  const pathOf = ({ path }: AnyRoute): string =>
    path.replaceAll(/\{(\w+)\}/g, (_text, name) =>
      name === "caseId" ? "c1" : path.includes("catch-ups") ? "cup_a_b_1" : "x_1",
    );
  const refused = routes.filter(([, { session }]) => session === "refused");
  const changes = routes.filter(
    ([, { method, receipt, session }]) =>
      method !== "GET" && receipt !== "payload-read" && receipt !== "list-read" && session !== "ends",
  );

  it.each(refused)("may not use %s", async (_id, route) => {
    const { call } = await (await harness()).signIn({ actor: "j.doe", payloads: true });
    expect(await call(route.method, pathOf(route), {})).toMatchObject({
      status: 403,
      body: { type: "urn:rx-gateway:problem:session-not-allowed" },
    });
  });

  it("refuses routes that make credentials or hold bodies", () => {
    expect(refused.map(([id]) => id).sort()).toEqual(["createPortalSession", "createUpload", "rotateKey"]);
  });

  it.each(changes)("that only reads may not use %s", async (_id, route) => {
    const { call } = await (await harness()).signIn({ readOnly: true });
    const target = pathOf(route).replace("x_1", idOf(route));
    expect(await call(route.method, target, {})).toMatchObject({
      status: 403,
      body: { type: "urn:rx-gateway:problem:session-not-allowed" },
    });
  });

  it.each([
    "events",
    "deliveries",
  ])("that only reads searches %s by a subject, which is on record with its person", async (list) => {
    const { signIn, receipts } = await harness();
    const { call } = await signIn({ actor: "j.doe", readOnly: true });
    receipts.sent.length = 0;
    const found = await call("POST", `/v1/${list}/search`, { subject: { case_id: "c-1" } });
    expect([found.status, found.body.data]).toEqual([200, []]);
    expect(receipts.sent).toMatchObject([{ kind: "payload-read", actor: "j.doe", key: "k1" }]);
  });

  it.each([
    ["/v1/events/evt_1?include=data"],
    ["/v1/feed?include=data"],
    ["/v1/jobs/job_1/response"],
    ["/v1/refills/job_1"],
    ["/v1/refills"],
  ])("without payloads may not read %s, and one with them may ask", async (target) => {
    const { signIn } = await harness();
    const without = await signIn();
    expect((await without.call("GET", target)).status).toBe(403);
    const withThem = await signIn({ payloads: true });
    expect([200, 404]).toContain((await withThem.call("GET", target)).status);
  });

  it("shows what an endpoint has answered with payloads alone, since it may repeat one", async () => {
    const { signIn, endpoints, store, receipts } = await harness();
    const [event, endpoint] = [anEvent({ id: "evt_1" }), anEndpoint({ id: "ep_1" })];
    await endpoints.add(endpoint);
    await store.storeEvent(event, 0);
    const attempts = [{ at: 0, status: 500, durationMs: 5, response: "case-1 of a patient" }];
    const id = deliveryId(event.id, endpoint.id);
    await store.addDelivery(aDelivery({ id, eventId: event.id, endpointId: endpoint.id, attempts }), 0);
    const reads = [
      ["GET", `/v1/deliveries/${id}`],
      ["GET", "/v1/deliveries"],
      ["GET", `/v1/endpoints/${endpoint.id}/deliveries`],
      ["POST", "/v1/deliveries/search"],
      ["POST", `/v1/deliveries/${id}/retry`],
    ] as const;
    for (const payloads of [false, true]) {
      const { call } = await signIn({ payloads });
      for (const [method, target] of reads) {
        receipts.sent.length = 0;
        const { status, body } = await call(method, target, method === "POST" ? {} : undefined);
        expect([target, status]).toEqual([target, method === "POST" && target.endsWith("/retry") ? 202 : 200]);
        const [shown] = body.data ?? [body];
        expect([target, shown.attempts[0]?.response]).toEqual([target, payloads ? attempts[0]?.response : undefined]);
      }
    }
  });

  it("without payloads reads lists, events and cases", async () => {
    const { call } = await (await harness()).signIn();
    for (const target of ["/v1/events", "/v1/deliveries", "/v1/jobs", "/v1/endpoints", "/v1/feed"]) {
      expect([target, (await call("GET", target)).status]).toEqual([target, 200]);
    }
    expect((await call("GET", "/v1/events/evt_1")).status).toBe(404);
  });
});

describe("DELETE /v1/portal-sessions/current", () => {
  it("is 404 with an API key", async () => {
    const { api } = await harness();
    expect((await api.call({ method: "DELETE", target: "/v1/portal-sessions/current", keyId: "k1" })).status).toBe(404);
  });
});

async function setStatuses(
  { partnerStore }: Awaited<ReturnType<typeof harness>>,
  ...statuses: readonly Partner["status"][]
): Promise<void> {
  for (const status of statuses) {
    const seen = await partnerStore.findPartner("prt_1");
    if (seen !== undefined) await partnerStore.changePartner(seen, { ...seen, status });
  }
}

/** Lets the session's time pass, with a use of it every ten minutes. */
async function endWhileUsed({ clock, sessions, sessionIds }: Awaited<ReturnType<typeof harness>>): Promise<void> {
  for (let minutes = 0; minutes < 60; minutes += 10) {
    clock.advance(600_000);
    for (const id of sessionIds) await sessions.recordSessionUse(id, clock.now(), clock.now());
  }
}

/** An id of the route's resource. */
function idOf({ path }: AnyRoute): string {
  const kinds: Readonly<Record<string, string>> = { jobs: "job_1", endpoints: "ep_1", deliveries: "dlv_1" };
  return kinds[path.split("/")[2] ?? ""] ?? "x_1";
}
