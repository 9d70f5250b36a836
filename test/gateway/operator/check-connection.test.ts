import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type CheckStep, createCheckConnection } from "../../../shared/gateway/operator/check-connection.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";

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

async function check(text: string | undefined = secret, over: Partial<VendorDescriptor> = {}) {
  const pauses: number[] = [];
  const run = createCheckConnection({
    vendor: { ...vendor, ...over },
    rules: { environmentRequired: false, originAllowed: false },
    secrets: memorySecretStore(text === undefined ? {} : { "rx-gateway/test/clinic/default": text }),
    secretPrefix: "rx-gateway/test",
    originOverride,
    clock: manualClock(),
    pause: async (ms) => void pauses.push(ms),
    pauseMs: 1_000,
  });
  const steps: CheckStep[] = [];
  for await (const step of run("default")) steps.push(step);
  return { steps, pauses };
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
    const { steps } = await check();
    expect(JSON.stringify(steps)).not.toMatch(/canary|jane|secret-token|client-secret|"client"/);
  });

  it("shows the vendor's own path where a stage corrects it", async () => {
    statuses.set("/clinic/v2/owners", 200);
    const { steps } = await check(secret, { vendorPaths: { listOwners: "GET /v2/owners" } });
    expect(steps.find(({ operation }) => operation === "listOwners")).toMatchObject({
      route: "GET /v2/owners",
      status: 200,
      result: "exists",
    });
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
    ["is empty", undefined],
    ["is not JSON", "client-secret"],
    ["lacks the credentials", JSON.stringify({ pepper: aPepper })],
  ])("ends at a secret that %s, without a request", async (_, text) => {
    const { steps } = await check(text ?? "");
    expect(shortly(steps)).toEqual(["secret  refused"]);
    expect(JSON.stringify(steps)).not.toContain("client-secret");
    expect(received).toEqual([]);
  });
});
