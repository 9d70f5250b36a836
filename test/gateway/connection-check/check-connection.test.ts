import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { isValid } from "../../../shared/core/schema/schema.ts";
import { connectionHosts } from "../../../shared/gateway/calls/connection-hosts.ts";
import { createCheckConnection } from "../../../shared/gateway/connection-check/check-connection.ts";
import { type CheckStep, checkAnswer } from "../../../shared/gateway/model/connection-check.ts";
import { noOwnHosts, type OwnHosts, parseOwnHosts } from "../../../shared/http/own-hosts.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

/** The vendor: statuses by path, each with a body that must not be shown. */
const statuses = new Map<string, number>();
const received: string[] = [];
const server = createServer((request, response) => {
  received.push(`${request.method} ${request.url}`);
  const path = (request.url ?? "").replace(/\?.*/, "");
  const isLogin = path.endsWith("/token");
  response.statusCode = statuses.get(path) ?? 404;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(isLogin ? { access_token: "secret-token", token_type: "Bearer" } : { jane: "canary" }));
}).listen(0, "127.0.0.1");
await once(server, "listening");
const originOverride = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const read = (id: string, path: string, more: Partial<Operation> = {}): Operation => ({
  id,
  method: "GET",
  path,
  safe: true,
  evidence: "assumed",
  ...more,
});

const vendor: VendorDescriptor = {
  id: "clinic",
  title: "Clinic",
  origins: { live: "https://clinic.example", sandbox: "https://clinic.example" },
  auth: {
    kind: "access-token",
    carriedIn: "authorization-header",
    login: {
      path: "/token",
      encoding: "json",
      fields: { id: "clientId" },
      tokenField: "access_token",
      defaultSeconds: 600,
    },
  },
  operations: [
    read("ping", "/ping", { evidence: "documented" }),
    read("listThings", "/things"),
    read("listOwners", "/owners"),
    read("findThings", "/found", { evidence: "unconfirmed" }),
    read("getThing", "/things/{id}"),
    read("searchThings", "/search", { method: "POST" }),
    read("priceThings", "/prices"),
    read("addThing", "/things", { method: "POST", safe: false }),
  ],
  requestRules: { priceThings: { query: { ndc: { required: true } } } },
  probe: "ping",
  readBody: statusDecides,
};

const secret = JSON.stringify({ clientId: "client", clientSecret: "client-secret", pepper: aPepper });

interface Given {
  readonly text?: string | undefined;
  readonly over?: Partial<VendorDescriptor>;
  readonly request?: { readonly connection?: string; readonly reads?: boolean; readonly from?: string };
  readonly remainingMs?: number;
  /** The gateway's own hosts. */
  readonly ownHosts?: OwnHosts;
  /** How long each pause and each call take together. */
  readonly stepMs?: number;
}

async function check({ text = secret, over = {}, request = { reads: true }, ...times }: Given = {}) {
  const { remainingMs = 27_000, stepMs = 0, ownHosts = noOwnHosts } = times;
  const pauses: number[] = [];
  const log = silentLog();
  const clock = manualClock();
  const described = { ...vendor, ...over };
  const run = createCheckConnection({
    vendor: described,
    connectionNames: ["default"],
    rules: { environmentRequired: false, originAllowed: false },
    secrets: memorySecretStore(text === "" ? {} : { "rx-gateway/test/clinic/default": text }),
    secretPrefix: "rx-gateway/test",
    originsOf: connectionHosts({ vendor: described, originOverride, ownHosts }),
    clock,
    pause: async (ms) => {
      pauses.push(ms);
      clock.advance(stepMs);
    },
    pauseMs: 1_000,
    log,
  });
  const answer = await run({ connection: "default", ...request }, remainingMs);
  return { ...answer, pauses, lines: log.lines };
}

const shortly = (steps: readonly CheckStep[]) =>
  steps.map(({ step, operation, status, result }) => [operation ?? step, status ?? "", result].join(" "));

beforeEach(() => {
  received.length = 0;
  statuses.clear();
  for (const [path, status] of [
    ["token", 200],
    ["ping", 200],
    ["things", 200],
    ["owners", 404],
    ["found", 422],
  ] as const) {
    statuses.set(`/clinic/${path}`, status);
  }
});

describe("The check of a connection", () => {
  it("logs in, sends the probe, and tries each assumed read without parameters once", async () => {
    const { steps, pauses } = await check();
    expect(shortly(steps)).toEqual([
      "secret  ok",
      "login  ok",
      "probe 200 exists",
      "listThings 200 exists",
      "listOwners 404 missing",
      "findThings 422 exists",
      "getThing  skipped",
      "searchThings  skipped",
      "priceThings  skipped",
    ]);
    expect(steps.filter(({ result }) => result === "skipped").map(({ meaning }) => meaning)).toEqual([
      "Not called: it needs {id}.",
      "Not called: it needs a body.",
      "Not called: it needs the query ndc.",
    ]);
    expect(received).toEqual([
      "POST /clinic/token",
      "GET /clinic/ping",
      "GET /clinic/things",
      "GET /clinic/owners",
      "GET /clinic/found",
    ]);
    expect(pauses).toEqual([1_000, 1_000, 1_000]);
  });

  it("shows neither a credential nor anything of an answer", async () => {
    const answer = await check();
    expect(JSON.stringify(answer)).not.toMatch(/canary|jane|secret-token|client-secret|"client"/);
  });

  it("shows the vendor's own path where a stage corrects it", async () => {
    statuses.set("/clinic/v2/owners", 200);
    const { steps } = await check({ over: { vendorPaths: { listOwners: "GET /v2/owners" } } });
    expect(steps.find(({ operation }) => operation === "listOwners")).toMatchObject({
      route: "GET /v2/owners",
      status: 200,
      result: "exists",
    });
  });

  it.each([
    ["ok", 200, 200],
    ["ok", 200, 404],
    ["login-refused", 401, 200],
    ["login-refused", 200, 401],
    ["login-refused", 200, 403],
    ["unreachable", 500, 200],
    ["unreachable", 200, 503],
  ] as const)("is %s where the login is answered %i and the probe %i", async (result, login, probe) => {
    statuses.set("/clinic/token", login).set("/clinic/ping", probe);
    const answer = await check({ request: {} });
    expect(answer.result).toBe(result);
    expect(isValid(checkAnswer, JSON.parse(JSON.stringify(answer)))).toBe(true);
  });

  it.each([
    [200, "ok"],
    [401, "login-refused"],
    [500, "unreachable"],
  ] as const)("with an API key is by the probe, which is answered %i", async (status, result) => {
    statuses.set("/clinic/ping", status);
    const text = JSON.stringify({ apiKey: "the-api-key", pepper: aPepper });
    const answer = await check({ text, over: { auth: { kind: "api-key", header: "x-api-key" } }, request: {} });
    expect([answer.result, shortly(answer.steps)]).toEqual([result, ["secret  ok", expect.stringMatching(/^probe/)]]);
    expect(received).toEqual(["GET /clinic/ping"]);
  });

  it.each([
    [401, "login 401 refused"],
    [500, "login 500 unclear"],
  ])("ends at a login that is answered %i", async (status, line) => {
    statuses.set("/clinic/token", status);
    const { steps } = await check();
    expect(shortly(steps)).toEqual(["secret  ok", line]);
    expect(received).toEqual(["POST /clinic/token"]);
  });

  it.each([
    ["is empty", "", "secret  empty"],
    ["is not JSON", "client-secret", "secret  refused"],
    ["lacks the credentials", JSON.stringify({ pepper: aPepper }), "secret  refused"],
  ])("has no credentials where a secret %s, and makes no request", async (_, text, line) => {
    const answer = await check({ text });
    expect([answer.result, shortly(answer.steps)]).toEqual(["no-credentials", [line]]);
    expect(JSON.stringify(answer)).not.toContain("client-secret");
    expect(received).toEqual([]);
  });

  it("has no credentials for a host of the gateway itself", async () => {
    const answer = await check({ ownHosts: parseOwnHosts(new URL(originOverride).host) });
    expect([answer.result, shortly(answer.steps)]).toEqual(["no-credentials", ["secret  refused"]]);
    expect(received).toEqual([]);
  });

  it("makes no read but the probe unless it is asked for", async () => {
    expect(shortly((await check({ request: {} })).steps)).toEqual(["secret  ok", "login  ok", "probe 200 exists"]);
  });

  it("leaves reads to another check for which there is no time, and that one goes on with them alone", async () => {
    const first = await check({ remainingMs: 9_500, stepMs: 1_000 });
    expect([shortly(first.steps).slice(3), first.next]).toEqual([["listThings 200 exists"], "listOwners"]);

    received.length = 0;
    const second = await check({ request: { reads: true, from: "listOwners" } });
    expect(shortly(second.steps).slice(0, 2)).toEqual(["listOwners 404 missing", "findThings 422 exists"]);
    expect(second.next).toBeUndefined();
    expect(received).toEqual(["POST /clinic/token", "GET /clinic/owners", "GET /clinic/found"]);
  });

  it("logs the connection, the result and the time, and nothing else", async () => {
    const { lines } = await check();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        at: expect.any(String),
        level: "info",
        event: "login.checked",
        vendor: "clinic",
        connection: "default",
        result: "ok",
        ms: 0,
      },
    ]);
  });

  it("is not made of a connection that the function does not have", async () => {
    await expect(check({ request: { connection: "other" } })).rejects.toThrow("There is no such connection.");
    expect(received).toEqual([]);
  });
});
