import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StackInfo } from "../../infra/local/stack-info.ts";
import { until } from "../support/until.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const copied = [
  "shared",
  "infra",
  "functions",
  "docs",
  "CHANGELOG.md",
  "LICENSE",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "cdk.json",
];

describe("a vendor of an OpenAPI document, on a local stack with nothing else changed", () => {
  const root = mkdtempSync(join(tmpdir(), "rx-gateway-sixth-vendor-"));
  let running: ChildProcess | undefined;
  let stack: StackInfo;

  beforeAll(async () => {
    for (const path of copied) cpSync(join(repository, path), join(root, path), { recursive: true });
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
    const document = join(repository, "test/fixtures/openapi/paw-post.yaml");
    const args = ["infra/vendors/new-vendor.mjs", "--from", document, "--webhooks", "stripe"];
    expect(spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    const ports = { GATEWAY_PORT: "0", SIMULATOR_PORT: "0", RECEIVER_PORT: "0" };
    running = spawn(process.execPath, ["infra/local/main.mjs", "--no-demo"], {
      cwd: root,
      env: { ...process.env, ...ports, RX_LOCAL_DIR: join(root, ".local") },
      stdio: "ignore",
    });
    const file = join(root, ".local/stack.json");
    await until(() => existsSync(file) || running?.exitCode !== null, 100_000);
    stack = JSON.parse(readFileSync(file, "utf8"));
  }, 120_000);
  afterAll(async () => {
    if (running?.exitCode === null) {
      const ended = once(running, "exit");
      running.kill("SIGTERM");
      await ended;
    }
    rmSync(root, { recursive: true });
  });

  const call = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(stack.gateway + path, {
      method,
      headers: { authorization: `Bearer ${stack.partner.key}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  };
  const control = async (method: string, path: string, body?: object) => {
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return JSON.parse(await (await fetch(`${stack.simulators}/_control/paw-post/${path}`, init)).text());
  };

  it("is listed with its operations for the partner of every grant", async () => {
    const { body } = await call("GET", "/v1/vendors");
    const listed = body.data.find(({ id }: { id: string }) => id === "paw-post");
    expect(JSON.stringify(listed)).toContain("createParcel");
    expect((await call("GET", "/v1/paw-post/v2/oauth/token")).status).toBe(403);
  });

  it("is logged in to by HTTP Basic, and does a write as a job", async () => {
    const parcel = { weight_grams: 250, address: { line1: "1 Main St", postcode: "02101" } };
    const created = await call("POST", "/v1/paw-post/v2/parcels", parcel);
    expect(created).toMatchObject({ status: 201, body: { status: "packed" } });
    const job = await call("GET", `/v1/jobs/${created.headers.get("gateway-job")}`);
    expect(job.body).toMatchObject({ vendor: "paw-post", operation: "createParcel", status: "succeeded" });

    const [login] = (await control("GET", "requests")).filter(({ path }: { path: string }) => path.includes("/token"));
    expect(login).toMatchObject({
      status: 200,
      connection: "default",
      body: "grant_type=client_credentials&scope=parcels",
    });
    expect(login.headers.authorization).toMatch(/^Basic /);
  });

  it("has its requests checked by its document", async () => {
    const refused = await call("POST", "/v1/paw-post/v2/parcels", { weight_grams: 0, address: { line1: "1 Main St" } });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      "/address/postcode",
      "/weight_grams",
    ]);
  });

  it("has its webhooks verified by Stripe's form, and recorded once", async () => {
    const payload = {
      id: "evt_77",
      type: "parcel.shipped",
      created: Math.floor(Date.now() / 1000),
      data: { id: "par_1" },
    };
    expect(await control("POST", "webhooks", { payload, badSignature: true })).toEqual({ statuses: [401] });
    expect(await control("POST", "webhooks", { payload, times: 3 })).toEqual({ statuses: [200, 200, 200] });

    const events = await until(async () => {
      const { body } = await call("GET", "/v1/events?limit=200");
      const own = body.data.filter(({ type }: { type: string }) => type.startsWith("paw-post."));
      return own.length > 0 && own;
    });
    expect(events).toMatchObject([{ type: "paw-post.parcel.shipped", vendor: "paw-post", connection: "default" }]);
    expect(events).toHaveLength(1);
  });
});
