import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientPackages, version } from "../../infra/clients/client-packages.ts";
import {
  createClient,
  JobEndedError,
  type ProblemError,
  UncertainOutcomeError,
  WaitTimeoutError,
} from "../../infra/clients/typescript/src/index.ts";
import { installPythonClient, missingForPython } from "../support/clients/python-client.ts";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { jobClients } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";

const { stack, clients } = await useTestStack((one) => jobClients(one), { timeScale: 20 });
const { gateway, partner } = stack.info;
const vendor = gatewayClient(stack.info);
const client = createClient({ baseUrl: gateway, apiKey: partner.key });

const refillPath = "/v1/si-compounding/V2/createRefillRequest";
const patientId = 63841550598335501n;
const refillOf = (mark: string) => ({
  body: { request: { patient_id: patientId, external_id: mark } } as never,
  headers: { "x-correlation-id": mark },
});

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "rx-gateway-client-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(clientPackages))("the package for %s", (_id, { file }) => {
  test("is served whole, as what it is, and only once to who has it", async () => {
    const address = `${gateway}/clients/${file}`;
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(file.endsWith(".tgz") ? "application/gzip" : "application/zip");
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from(file.endsWith(".tgz") ? [0x1f, 0x8b] : "PK"));
    const again = await fetch(address, { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  test("is linked from its guide", async () => {
    const guide = await fetch(`${gateway}/docs/clients`);
    expect(await guide.text()).toContain(`href="../clients/${file}"`);
  });
});

describe("the package from npm's side", () => {
  test("installs into an empty folder, has the types of the guide's samples, and runs", async ({ skip }) => {
    writeFileSync(join(folder, "package.json"), '{"private": true, "type": "module"}');
    const install = [
      "install",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      `${gateway}/clients/${clientPackages.typescript.file}`,
    ];
    try {
      await run("npm", install, { cwd: folder });
    } catch (error) {
      const reason = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.exec(String(error))?.[0];
      if (reason === undefined) throw error;
      skip(`npm's registry, from which its dependencies come, cannot be reached (${reason}).`);
    }
    cpSync(fileURLToPath(new URL("../support/clients/sample.ts", import.meta.url)), join(folder, "sample.ts"));
    writeFileSync(join(folder, "guide.ts"), samplesOfGuide());
    const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
    const types = fileURLToPath(new URL("../../node_modules/@types", import.meta.url));
    const options = [
      "--strict",
      "--noEmit",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--types",
      "node",
      "--typeRoots",
      types,
    ];
    const checked = await run(process.execPath, [tsc, ...options, "sample.ts", "guide.ts"], { cwd: folder }).catch(
      (error: { readonly stdout: string }) => error,
    );
    expect(checked.stdout).toBe("");

    const secret = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
    const body = '{"id":"evt_1","type":"gateway.test"}';
    const at = new Date();
    const headers = {
      "webhook-id": "evt_1",
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign("evt_1", at, body),
    };
    const env = {
      ...process.env,
      RX_GATEWAY: gateway,
      RX_GATEWAY_KEY: partner.key,
      DELIVERY: JSON.stringify({ headers, body, secret }),
    };
    const { stdout } = await run(process.execPath, ["sample.ts"], { cwd: folder, env });
    expect(JSON.parse(stdout)).toEqual({
      status: "succeeded",
      hasId: true,
      listed: expect.arrayContaining(["succeeded"]),
      events: expect.any(Number),
      event: "gateway.test",
      refusal: "not-found",
    });
  });
});

/** The blocks of the guide as one module: what they take from their reader is declared. */
function samplesOfGuide(): string {
  const guide = readFileSync(new URL("../../docs/partner/clients.md", import.meta.url), "utf8");
  const blocks = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  expect(blocks.length).toBeGreaterThan(4);
  const imports = blocks.flatMap((code) => code.match(/^import .*$/gm) ?? []);
  const names = new Set(
    imports.flatMap((line) => (/\{(.*)\}/.exec(line)?.[1] ?? "").split(",").map((name) => name.trim())),
  );
  return [
    `import { ${[...names].join(", ")} } from "rx-gateway";`,
    "declare const stored: string, current: string, previous: string, request: Request;",
    "declare const client: { setConfig(config: object): void };",
    "declare const work: (event: object) => Promise<void>, store: (cursor: string) => Promise<void>;",
    "declare const process: { readonly env: Record<string, string | undefined> };",
    ...blocks.map((code, index) => {
      const own = code.replaceAll(/^import .*$/gm, "");
      // One client is enough for the module; every other block has its names for itself.
      return index === 0 ? own : `{${own}}`;
    }),
    "export {};",
  ].join("\n");
}

const missing = await missingForPython();
if (missing !== undefined) console.log(`The client for Python is not tested: ${missing}.`);

describe.skipIf(missing !== undefined)("the package from pip's side", () => {
  const address = `${gateway}/clients/${clientPackages.python.file}`;
  let python: Awaited<ReturnType<typeof installPythonClient>>;
  let ownTests: Promise<number>;

  beforeAll(async () => {
    python = await installPythonClient(address, join(folder, "python"));
    ownTests = python.runTests(".");
    // Awaited by the last test, beside which it runs.
    ownTests.catch(() => undefined);
  }, 120_000);

  test("is a wheel whose files are as its record says, and names its version", async () => {
    const wheel = join(folder, clientPackages.python.file);
    writeFileSync(wheel, Buffer.from(await (await fetch(address)).arrayBuffer()));
    expect((await python.run(["-m", "zipfile", "-t", wheel])).output).toContain("Done testing");
    expect((await python.run(["-m", "wheel", "unpack", "--dest", folder, wheel])).output).toContain("OK");
    expect((await python.run(["-c", "import rx_gateway; print(rx_gateway.__version__)"])).stdout.trim()).toBe(version);
  });

  test("orders, waits, lists and verifies, and never sends an uncertain write again", async () => {
    expect(await python.runTests("stack", { RX_STACK: JSON.stringify(stack.info) })).toBeGreaterThan(14);
  }, 120_000);

  test("does in each case what the clients of all languages do, also with a server that misbehaves", async () => {
    expect(await ownTests).toBeGreaterThan(70);
  }, 120_000);
});

describe("a call", () => {
  test("sends a bigint digit for digit, and reads what the vendor repeats of it exactly", async () => {
    const { data, response } = await client.POST(refillPath, refillOf("exact"));
    expect(response.headers.get("gateway-outcome")).toBe("answered");
    const [reached] = await clients.reached("exact");
    expect(reached?.body).toContain(`"patient_id":${patientId}`);
    expect(JSON.stringify(data, (_name, value) => (typeof value === "bigint" ? `${value}` : value))).toContain(
      `${patientId}`,
    );
  });

  test("returns a vendor's refusal, and throws a problem of the gateway", async () => {
    await clients.fault({ status: 404, body: '{"id": 63841550598335501}' });
    const { error } = await client.POST(refillPath, refillOf("refused"));
    expect(error).toEqual({ id: patientId });
    const limited = createClient({ baseUrl: gateway, apiKey: stack.info.limitedPartner.key });
    await expect(limited.POST(refillPath, refillOf("forbidden"))).rejects.toMatchObject({
      name: "ProblemError",
      problem: "forbidden",
      outcome: "not-sent",
    });
  });

  test("of an uncertain write is never sent again, and names its job", async () => {
    await clients.fault({ reset: "after" });
    const error = await client.POST(refillPath, refillOf("uncertain")).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(UncertainOutcomeError);
    const { jobId = "", attempts } = error as UncertainOutcomeError;
    expect(attempts).toBe(1);
    expect(await clients.reached("uncertain")).toHaveLength(1);
    await expect(client.job(jobId).wait()).rejects.toMatchObject({ name: "UncertainOutcomeError", jobId });
    expect(await clients.reached("uncertain")).toHaveLength(1);
  });

  test("is made again after the vendor's pause, under one key", async () => {
    await clients.fault({ status: 429, headers: { "retry-after": "1" } });
    const { response } = await client.POST(refillPath, {
      ...refillOf("paused"),
      headers: { "x-correlation-id": "paused", prefer: "wait=1" },
    });
    expect(response.status).toBe(200);
    const done = (await clients.reached("paused")).filter((call) => call.done);
    expect(done).toHaveLength(1);
  });

  test("reads an answer of six megabytes whole, from its link", async () => {
    const text = "x".repeat(6_000_000);
    await clients.fault({ status: 200, body: JSON.stringify({ error: 0, data: { text, patient_id: 1 } }) });
    const { data, response } = await client.POST(refillPath, refillOf("large"));
    expect(response.status).toBe(200);
    expect((data as unknown as { readonly data: { readonly text: string } }).data.text).toHaveLength(6_000_000);
  });
});

describe("a queued call", () => {
  test("is waited for, and gives the vendor's answer", async () => {
    const job = await client.callAsync("post", refillPath, refillOf("queued"));
    const ended = await job.wait({ timeout: 30_000 });
    expect(ended.job.status).toBe("succeeded");
    expect(ended.data).toMatchObject({ error: 0 });
    // Another process, with the id alone.
    expect((await client.job(job.id).wait()).data).toEqual(ended.data);
  });

  test("gives the view of a unified refill that was queued, as the call itself does", async () => {
    const body = { patientId: "63841550598335501", prescriptions: [{ rxNumber: "1001117969" }] };
    const job = await client.callAsync("post", "/v1/refills", { body });
    const { data } = await job.wait({ timeout: 30_000 });
    expect(data).toMatchObject({
      id: job.id,
      status: "succeeded",
      refillNotificationId: expect.stringMatching(/^\d+$/),
    });
  });

  test("that fails by the vendor's answer is a failed job with it", async () => {
    await clients.fault({ status: 422, body: '{"patient_id": 63841550598335501}' });
    const job = await client.callAsync("post", refillPath, refillOf("failed"));
    const ended = await job.wait();
    expect([ended.job.status, ended.error]).toEqual(["failed", { patient_id: patientId }]);
  });

  test("goes on where it is not waited for long enough, and can be cancelled while it is queued", async () => {
    await vendor.fault("si-compounding", {
      match: { path: "/V2/createRefillRequest" },
      times: 50,
      do: { status: 429, headers: { "retry-after": "60" } },
    });
    const job = await client.callAsync("post", refillPath, refillOf("cancelled"));
    await expect(job.wait({ timeout: 500 })).rejects.toBeInstanceOf(WaitTimeoutError);
    await expect
      .poll(
        () =>
          job.cancel().then(
            ({ status }) => status,
            (error: ProblemError) => error.problem,
          ),
        { timeout: 20_000 },
      )
      .toBe("cancelled");
    await expect(job.wait()).rejects.toBeInstanceOf(JobEndedError);
    await vendor.clearFaults("si-compounding");
  });

  test("is refused for a route that makes no job, before anything is sent", async () => {
    await expect(
      client.callAsync("post", "/v1/endpoints", { body: { url: "https://a.example", eventTypes: ["*"] } }),
    ).rejects.toThrow(/callAsync makes jobs/);
  });
});

describe("a client", () => {
  test("lists every job once, over pages of two", async () => {
    const ids: string[] = [];
    for await (const { id } of client.list("/v1/jobs", { params: { query: { limit: 2 } } })) ids.push(id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("finds what is about a case, without its id in a URL", async () => {
    const found: unknown[] = [];
    for await (const event of client.search("/v1/events/search", { subject: { case_id: "none" } })) found.push(event);
    expect(found).toEqual([]);
  });

  test("gives events in their order, with a cursor to go on from", async () => {
    await vendor.webhook("md-integrations", {
      payload: { event_type: "case_waiting", case_id: "c-1", timestamp: 1_700_000_000 },
    });
    const end = new AbortController();
    const types: string[] = [];
    for await (const page of client.feed({ type: "md-integrations.*" }, { signal: end.signal, pauseMs: 100 })) {
      types.push(...page.data.filter(({ subject }) => subject["case_id"] === "c-1").map(({ type }) => type));
      if (types.length > 0) end.abort();
    }
    expect(types).toEqual(["md-integrations.case_waiting"]);
  });
});
