import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { coolDownScenario } from "../support/scenarios/cool-down.ts";
import { hangingScenario } from "../support/scenarios/hanging-vendor.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

// More instances than a small machine starts by default: some rules hold only across several.
const { stack, client } = await useGateway({ maxInstances: 16 });

let clients: ReturnType<typeof jobClients>;

beforeAll(async () => {
  clients = jobClients(stack);
});

/** Runs the operator's tool against this stack, as from a shell. */
async function operator(...args: string[]): Promise<string> {
  const main = fileURLToPath(new URL("../../infra/operator/main.ts", import.meta.url));
  const env = { ...process.env, RX_LOCAL_DIR: dirname(stack.info.logs) };
  return (await promisify(execFile)(process.execPath, [main, ...args, "--local"], { env })).stdout;
}

async function healthOf(vendor: string): Promise<unknown> {
  const { data } = (await (await client.call("/v1/vendors")).json()) as { data: { id: string; health: unknown }[] };
  return data.find(({ id }) => id === vendor)?.health;
}

describe("a vendor's Retry-After", () => {
  it.each([
    { seconds: 2, form: "seconds" as const },
    { seconds: 3, form: "date" as const },
  ])("of $seconds s as $form keeps every instance away until it is over", { timeout: 60_000 }, async (asked) => {
    const seen = await coolDownScenario(stack, asked);

    expect(seen.early).toEqual([]);
    expect(seen.odd).toEqual([]);
    expect(seen.instances).toBeGreaterThanOrEqual(4);
    expect(seen.held).toBeGreaterThan(seen.instances);
    expect(seen.resumedAfterMs).toBeLessThan(1_500);
    await clients.jobThatIs(seen.queuedJob, "succeeded");
  });

  it("of 3600 s runs no function, is shown in the vendor's health, and can be cleared", {
    timeout: 60_000,
  }, async () => {
    const seen = await coolDownScenario(stack, { seconds: 3600, form: "seconds", watchMs: 2_500 });

    expect(seen.early).toEqual([]);
    expect(seen.busyAtEnd).toBe(0);
    expect(seen.maxHeldMs).toBeLessThan(3_000);
    const waiting = await clients.jobThatIs(seen.queuedJob, "queued");
    expect(Date.parse(waiting.nextAttemptAt ?? "")).toBeGreaterThan(seen.end - 5_000);
    expect(await healthOf("si-compounding")).toEqual({ status: "impaired", connections: ["default"] });
    expect(await healthOf("inside-rx")).toEqual({ status: "ok" });

    expect(await operator("lift-cool-down", "si-compounding/default")).toMatch(/^Cleared: it would have ended at 20/);

    const again = await operator("connections", "clear-cool-down", "si-compounding/default", "--yes", "--json");
    expect(JSON.parse(again)).toEqual({
      vendor: "si-compounding",
      connection: "default",
      cleared: false,
      coolDownEnd: null,
      jobsRequeued: 0,
      holdsLeft: [],
    });
    await until(async () => (await client.call("/v1/si-compounding/V2/getHealthStatus", { body: "" })).status === 200);
    await stack.invoke("run-due-work", {});
    await clients.jobThatIs(seen.queuedJob, "succeeded");
    await until(async () => JSON.stringify(await healthOf("si-compounding")) === '{"status":"ok"}');
  });
});

describe("a token endpoint that fails once", { timeout: 60_000 }, () => {
  const read = () => client.call("/v1/md-integrations/v1/partner/metadata/states");

  it.each([
    { how: "with a 500", action: { status: 500 } },
    { how: "with a reset", action: { reset: "before" } },
  ])("$how fails no call that has the time to wait", async ({ action }) => {
    await read();
    await client.clearJournal("md-integrations");
    await client.fault(
      "md-integrations",
      { match: { path: "/v1/partner/metadata/states" }, do: { revokeTokens: true } },
      { match: { path: "/v1/partner/auth/token" }, do: action },
    );
    const answers = await Promise.all([read(), read(), read(), read()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const logins = (await client.journal("md-integrations")).filter(({ path }) => path.endsWith("/auth/token"));
    expect(logins.map(({ done }) => done)).toEqual([false, true]);
  });

  it("is tried later for a queued call", async () => {
    const path = "/api/Appointments";
    const login = "/37d2016b-9350-4cc7-bb6e-0d2507211ecd/oauth2/v2.0/token";
    // A call with a cached token finds out itself that the token is refused.
    await until(async () => (await client.call("/v1/syncvet/api/Patients")).status === 200);
    await client.clearJournal("syncvet");
    await client.fault(
      "syncvet",
      { match: { path }, do: { revokeTokens: true } },
      { match: { path: login }, do: { status: 500 } },
    );
    const headers = { prefer: "respond-async" };
    const id = jobIdOf(await client.call(`/v1/syncvet${path}`, { body: '{"name": "x"}', headers }));
    expect(await clients.jobThatIs(id, "succeeded")).toMatchObject({ status: "succeeded" });
    const calls = (await client.journal("syncvet")).filter((entry) => entry.path === path);
    // Another instance with the same token finds out for itself.
    expect(calls.map(({ done }) => done)).toEqual([...calls.slice(1).map(() => false), true]);
    expect(calls.length).toBeGreaterThan(1);
  });
});

describe("a vendor that is down", () => {
  const down = { match: { path: "/formulary/*" }, times: 1_000, do: { status: 500 } };
  const types = () => client.call("/v1/mwi-formulary/formulary/v3/types");
  const write = () =>
    client.call("/v1/mwi-formulary/formulary/v3/unknown", {
      body: '{"name": "x"}',
      headers: { "tenant-id": stack.info.tenants["mwi-formulary/default"]?.[0] ?? "" },
    });

  it("is not called once its circuit breaker is open, and called again when it answers the probe", {
    timeout: 60_000,
  }, async () => {
    await client.fault("mwi-formulary", down);
    await until(async () => {
      const response = await types();
      return response.status === 503 && ((await response.json()) as { type: string }).type.endsWith(":vendor-down");
    });
    expect(await healthOf("mwi-formulary")).toEqual({ status: "impaired", connections: ["default"] });

    await client.clearFaults("mwi-formulary");
    await client.clearJournal("mwi-formulary");
    const answered = await until(async () => {
      const response = await write();
      return response.headers.get("gateway-outcome") === "answered" && response;
    });
    expect(answered.status).toBe(404);
    const asked = (await client.journal("mwi-formulary")).map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual(["GET /formulary/v3/types", "POST /formulary/v3/unknown"]);
    await until(async () => JSON.stringify(await healthOf("mwi-formulary")) === '{"status":"ok"}');
  });

  it("is called for all others while it refuses one operation to the connection's credentials", {
    timeout: 60_000,
  }, async () => {
    const tenant = stack.info.tenants["mwi-formulary/default"]?.[0] ?? "";
    const labels = () =>
      client
        .call("/v1/mwi-formulary/formulary/v3/labels", { headers: { "tenant-id": tenant } })
        .then((one) => one.status);
    await client.fault("mwi-formulary", { match: { path: "/formulary/v3/labels" }, times: 1_000, do: { status: 401 } });
    // The token endpoint of this vendor gives the same token again.
    for (let calls = 0; calls < 3; calls += 1) {
      expect(await labels()).toBe(502);
      expect((await types()).status).toBe(200);
    }
    await client.clearFaults("mwi-formulary");
  });

  it("is asked for the root of its host where its document names no read, before a write goes to it", {
    timeout: 60_000,
  }, async () => {
    const attach = () => client.call("/v1/syncvet/api/Write", { body: "{}" });
    await client.fault("syncvet", { match: { path: "/api/*" }, times: 1_000, do: { status: 500 } });
    await until(async () => ((await (await attach()).json()) as { type: string }).type.endsWith(":vendor-down"));

    await client.clearFaults("syncvet");
    await client.clearJournal("syncvet");
    await until(async () => (await attach()).headers.get("gateway-outcome") === "answered");
    const asked = (await client.journal("syncvet")).map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual(["GET /", "POST /api/Write"]);
  });

  it("has rate limit headers in its answers where the connection has a rate limit", async () => {
    const response = await types();
    expect(response.headers.get("ratelimit-policy")).toBe('"mwi-formulary";q=1000;w=1');
    expect(response.headers.get("ratelimit")).toMatch(/^"mwi-formulary";r=\d+;t=1$/);
    expect((await client.call("/v1/inside-rx/x")).headers.get("ratelimit")).toBeNull();
  });
});

it("one vendor that hangs harms no other", { timeout: 60_000 }, async () => {
  const seen = await hangingScenario(stack, { stretches: 2, rounds: 15 });

  console.log(
    `${seen.hanging} calls of one vendor hanging: ${seen.calls} calls of others, median ` +
      `${seen.quiet.p50.toFixed(1)} ms in between and ${seen.during.p50.toFixed(1)} ms meanwhile`,
  );
  expect(seen.failed).toEqual([]);
  expect(seen.hanging).toBeGreaterThanOrEqual(8);
});

describe("the operator's tool", () => {
  it("adds a partner whose key works at once, and revokes it", async () => {
    const added = await operator("add-partner", "Flow test", "--grants", "inside-rx:*,si-compounding:getHealthStatus");
    const [key = ""] = /rxg_\S+/.exec(added) ?? [];
    const [partnerId = ""] = /prt_\w+/.exec(added) ?? [];
    const more = await operator("add-key", partnerId);
    const call = (by: string) => client.call("/v1/si-compounding/V2/getHealthStatus", { body: "", key: by });

    expect((await call(key)).status).toBe(200);
    expect(await operator("partners")).toContain(`${partnerId}  active  Flow test`);
    await operator("revoke-key", /rxg_(\w+)_/.exec(more)?.[1] ?? "");
    expect((await call(/rxg_\S+/.exec(more)?.[0] ?? "")).status).toBe(401);
    expect((await call(key)).status).toBe(200);
  });

  it("lists uncertain jobs", async () => {
    await clients.fault({ reset: "after" });
    const id = jobIdOf(await clients.refill("operator"));

    expect(await operator("jobs", "--status", "uncertain")).toContain(
      `${id}  ${stack.info.partner.id}  si-compounding/default  createRefillRequest  uncertain`,
    );
    expect(await operator("jobs", "--status", "uncertain", "--vendor", "inside-rx")).toBe("0 jobs.\n");
    const listed = await operator("jobs", "list", "--status", "uncertain", "--json");
    const jobs = listed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(jobs).toContainEqual({
      id,
      partnerId: stack.info.partner.id,
      vendor: "si-compounding",
      connection: "default",
      operation: "createRefillRequest",
      status: "uncertain",
      attempts: 1,
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });
});
