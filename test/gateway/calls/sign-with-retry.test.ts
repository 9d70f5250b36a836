import { describe, expect, it, test } from "vitest";
import type { Call } from "../../../shared/gateway/calls/call.ts";
import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import { safeCall } from "../../../shared/gateway/calls/probe-call.ts";
import { signWithRetry } from "../../../shared/gateway/calls/sign-with-retry.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import type { Operation } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";
import { type JobHarness, jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";

const unavailable = { kind: "unavailable", why: "status" } as const;
const notSent = { status: 503, headers: { "Gateway-Outcome": "not-sent" } };

describe("A token endpoint that gives no token at the moment", () => {
  it.each([1, 2, 3])("A write is sent after %i failed logins when it has the time", async (failures) => {
    const harness = jobHarness();
    harness.vendor.loginScript.push(...Array.from({ length: failures }, () => unavailable));
    expect(await harness.refill()).toMatchObject({ status: 200, headers: { "Gateway-Outcome": "answered" } });
    expect(harness.vendor.logins).toBe(failures + 1);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("A token endpoint without a token is called four times, two seconds apart", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push(...Array.from({ length: 9 }, () => unavailable));
    expect(await harness.refill()).toMatchObject(notSent);
    expect(harness.vendor.logins).toBe(4);
    expect(harness.clock.monotonic()).toBe(6_000);
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("A call without the time does not wait for a token", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push(unavailable);
    expect(await harness.refill({ prefer: "wait=2" })).toMatchObject({ ...notSent, headers: { "Retry-After": "2" } });
    expect(harness.clock.monotonic()).toBe(0);
  });

  it("A token endpoint is called once by all calls while its failure is remembered", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push(unavailable);
    const answers = await Promise.all([harness.refill(), harness.refill({}, { body: refillOf(2) }), harness.lookUp()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(harness.vendor.logins).toBe(2);
  });

  it("A refresh is retried like a first login, since the vendor has refused the token and done nothing", async () => {
    const harness = jobHarness();
    await harness.refill();
    harness.vendor.script.push({
      exchange: { kind: "answered", answer: { status: 401, headers: {}, body: new Uint8Array() } },
      done: false,
    });
    harness.vendor.loginScript.push(unavailable);
    expect((await harness.refill({}, { body: refillOf(2) })).status).toBe(200);
    expect(harness.vendor.calls.filter(({ done }) => done)).toHaveLength(2);
  });

  it("A queued call waits for a token in its queue, not in a function", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push(unavailable);
    await harness.refill({ prefer: "respond-async" });
    await harness.processQueue();
    expect(harness.clock.monotonic()).toBe(0);
    expect(harness.onlyJob()).toMatchObject({ status: "queued", outcome: "not-sent", attempts: 0 });
    harness.clock.advance(2_000);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 1 });
  });
});

describe("A token endpoint with a cool-down", () => {
  const signing = (harness: JobHarness, blockedFor: () => number | undefined) => {
    const by = harness.instance();
    const call = {
      connectionName: "default",
      operation: undefined,
      action: "x",
      safe: false,
      request: { method: "POST", path: "/x", query: [], headers: {}, body: new Uint8Array() },
    };
    const guard = { loginBlockedFor: async () => blockedFor() };
    return signWithRetry({ ...by, guard }, { call, deadline: harness.clock.monotonic() + 25_000 });
  };

  it("A token endpoint with a cool-down of an hour keeps no function waiting", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push({ ...unavailable, retryAfterSeconds: 3_600 });
    const held = { members: { outcome: "not-sent", retryAfterSeconds: 3_600 } };
    await expect(signing(harness, () => 3_600)).rejects.toMatchObject(held);
    await expect(signing(harness, () => 3_600)).rejects.toMatchObject(held);
    expect(harness.clock.monotonic()).toBe(0);
    expect(harness.vendor.logins).toBe(1);
  });

  it("A token endpoint with a short cool-down is called again right after it", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push({ ...unavailable, retryAfterSeconds: 7 });
    const signed = await signing(harness, () => Math.max(0, 7 - harness.clock.monotonic() / 1_000) || undefined);
    expect(signed?.request.token?.value).toBe("token-2");
    expect(harness.clock.monotonic()).toBe(7_000);
  });
});

describe("A failure before there is a token", () => {
  it("A refusal of the credentials is final after the secret was read again", async () => {
    const harness = jobHarness();
    harness.vendor.loginScript.push({ kind: "refused" }, { kind: "refused" });
    expect(await harness.refill()).toMatchObject({ ...notSent, headers: { "Retry-After": "60" } });
    expect(harness.clock.monotonic()).toBe(0);
    expect(harness.vendor.logins).toBe(1);
  });

  it.each([
    "read",
    "acquireLease",
    "storeToken",
  ] as const)("A write is sent although the token store fails once to %s", async (step) => {
    const harness = jobHarness();
    const { [step]: kept } = harness.tokens;
    const once = () => {
      Object.assign(harness.tokens, { [step]: kept });
      return Promise.reject(new Error("The table is out of reach."));
    };
    Object.assign(harness.tokens, { [step]: once });
    expect((await harness.refill()).status).toBe(200);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("A write is sent although the secret cannot be read once", async () => {
    const harness = jobHarness();
    harness.secrets.fail(true);
    harness.onSleep(async () => harness.secrets.fail(false));
    expect((await harness.refill()).status).toBe(200);
    expect(harness.clock.monotonic()).toBe(5_000);
  });

  it("A signature that does not end leaves the call within its time", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const never: typeof by.tokens.get = () => new Promise(() => {});
    const tokens = Object.assign(Object.create(by.tokens) as typeof by.tokens, { get: never });
    const request = { connectionName: "default", operation: undefined, action: "x", safe: true };
    const body = Buffer.from("{}");
    const call = { ...request, request: { method: "POST", path: "/x", query: [], headers: {}, body } };
    const deadline = harness.clock.monotonic() + 20;
    expect(await signWithRetry({ ...by, tokens }, { call, deadline })).toBeUndefined();
  });
});

describe("The Version header of a connection", () => {
  const taking: Operation = {
    id: "listThings",
    method: "GET",
    path: "/things",
    safe: true,
    evidence: "documented",
    requestHeaders: ["version"],
  };
  const { requestHeaders: _, ...plain } = taking;

  test.each<
    [what: string, operation: Operation | undefined, headers: HttpHeaders, sent: readonly string[] | undefined]
  >([
    ["the connection's for an operation that takes one", taking, {}, ["7"]],
    ["the partner's where it sends one", taking, { version: ["8"] }, ["8"]],
    ["none for an operation that takes none", plain, {}, undefined],
    ["none on a path that the catalogue does not know", undefined, {}, undefined],
  ])("A call has %s", async (_what, operation, headers, sent) => {
    const harness = jobHarness();
    harness.secrets.put(
      "rx-gateway/test/si-compounding/default",
      JSON.stringify({ clientId: "id", clientSecret: "s", pepper: aPepper, version: "7" }),
    );
    const request = { method: "GET", path: "/things", query: [], headers, body: Buffer.from("{}") };
    const call = { connectionName: "default", operation, action: "x", safe: true, request };
    const signed = await signWithRetry(harness.instance(), { call, deadline: harness.clock.monotonic() + 25_000 });
    expect(signed?.request.headers["version"]).toEqual(sent);
  });
});

describe("A call whose connection has other audiences", () => {
  const name = "rx-gateway/test/md-integrations/default";
  const secretFor = (audiences?: readonly string[]) =>
    JSON.stringify({ clientId: "id", clientSecret: "s", pepper: aPepper, audiences });
  const call: Call = {
    connectionName: "default",
    operation: mdIntegrations.operations.find(({ id }) => id === "createClinician"),
    action: "createClinician",
    safe: false,
    request: { method: "POST", path: "/web/clinicians", query: [], headers: {}, body: new Uint8Array() },
  };
  const signing = (harness: JobHarness) => {
    const secrets = memorySecretStore({ [name]: secretFor() });
    const connections = new ConnectionStore({
      secrets,
      clock: harness.clock,
      prefix: "rx-gateway/test",
      vendor: mdIntegrations,
      environmentRequired: false,
    });
    const deps = { ...harness.instance(), vendor: mdIntegrations, connections };
    const deadline = () => harness.clock.monotonic() + 25_000;
    return { secrets, sign: (one: Call = call) => signWithRetry(deps, { call: one, deadline: deadline() }) };
  };

  it("A later attempt is refused without a login, and not retried, once the secret names other audiences", async () => {
    const harness = jobHarness();
    const { secrets, sign } = signing(harness);
    expect(await sign()).toMatchObject({ connection: { name: "default" } });
    secrets.put(name, secretFor(["partner"]));
    harness.clock.advance(5 * 60_000);
    const { logins } = harness.vendor;
    await expect(sign()).rejects.toMatchObject({ members: { status: 403, name: "wrong-audience" } });
    expect(harness.vendor.logins).toBe(logins);
  });

  it("The gateway's own probe is signed, whatever the audiences are", async () => {
    const harness = jobHarness();
    const { secrets, sign } = signing(harness);
    secrets.put(name, secretFor(["clinician"]));
    const operation = mdIntegrations.operations.find(({ id }) => id === mdIntegrations.probe);
    expect(await sign(safeCall(operation, call))).toBeDefined();
  });
});
