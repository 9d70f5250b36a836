import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { CfnTemplate } from "../../infra/local/runner/template/cloudformation.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { exportLoggedSpans, type SubscribedLines } from "../support/tracing/export-logged-spans.ts";
import { type ReceivedSpan, startOtlpReceiver } from "../support/tracing/otlp-receiver.ts";
import { until } from "../support/until.ts";

/** Every function records all of its spans. */
const withTracing = (template: CfnTemplate): CfnTemplate => ({
  ...template,
  Resources: Object.fromEntries(
    Object.entries(template.Resources).map(([id, resource]) => {
      if (resource.Type !== "AWS::Lambda::Function") return [id, resource];
      const { Environment = {}, ...properties } = resource.Properties ?? {};
      const { Variables = {} } = Environment as { readonly Variables?: object };
      const environment = { Variables: { ...Variables, TRACE_SAMPLE_RATIO: "1" } };
      return [id, { ...resource, Properties: { ...properties, Environment: environment } }];
    }),
  ),
});

const { stack, client } = await useGateway({ changeTemplate: withTracing, timeScale: 20 });
const receiver = await startOtlpReceiver();
afterAll(() => receiver.stop());

type Line = Readonly<Record<string, unknown>>;

function linesOf(functionName: string): readonly Line[] {
  return readFileSync(join(stack.info.logs, `${functionName}.ndjson`), "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line]));
}

/** The spans of all logs, by function. */
function loggedSpans(): readonly SubscribedLines[] {
  return readdirSync(stack.info.logs)
    .filter((file) => file.endsWith(".ndjson"))
    .map((file) => file.slice(0, -".ndjson".length))
    .map((name) => ({ functionName: name, lines: linesOf(name).filter(({ event }) => event === "span") }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ functionName, lines }) => ({ functionName, lines: lines.map((line) => JSON.stringify(line)) }));
}

/** Each span's name with those of the spans above it. */
function path(span: ReceivedSpan, spans: readonly ReceivedSpan[]): string {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent === undefined ? span.name : `${path(parent, spans)} > ${span.name}`;
}

const traceOf = (header: string | undefined) => header?.split("-")[1];
const spanOf = (header: string | undefined) => header?.split("-")[2];

const callTrace = "1".repeat(32);
const jobTrace = "2".repeat(32);
const sent = (trace: string) => ({ traceparent: `00-${trace}-${"b".repeat(16)}-01`, tracestate: "partner=x" });
const refill = "/v1/si-compounding/V2/createRefillRequest";
const body = JSON.stringify({ request: { patient_id: "canary0001jane", notes: "canary0002jane" } });

test("a call's trace reaches the vendor, with the span of the attempt that it names", async () => {
  await client.clearJournal("si-compounding");
  await (await client.call(`${refill}?q=canary0003jane`, { body, headers: sent(callTrace) })).text();
  const orders = (await client.journal("si-compounding")).filter(({ path }) => path.includes("createRefillRequest"));
  const [order] = orders;
  expect(traceOf(order?.headers["traceparent"])).toBe(callTrace);
  expect(order?.headers["tracestate"]).toBe("partner=x");
  const exchanges = () => linesOf("proxy-si-compounding").filter(({ name }) => name === "exchange");
  await until(() => exchanges().length > 0);
  const [exchange] = exchanges();
  expect(spanOf(order?.headers["traceparent"])).toBe(exchange?.["spanId"]);
  expect(exchange).toMatchObject({ event: "span", traceId: callTrace, vendor: "si-compounding", status: 200 });
});

test("an invalid traceparent is ignored, and the vendor gets none", async () => {
  await client.clearJournal("md-integrations");
  const headers = { traceparent: `00-${"A".repeat(32)}-${"b".repeat(16)}-01`, tracestate: "partner=x" };
  expect((await client.call("/v1/md-integrations/v1/partner/states", { headers })).status).toBeLessThan(500);
  const calls = (await client.journal("md-integrations")).filter(({ path }) => path.includes("states"));
  expect(calls).not.toEqual([]);
  for (const { headers: received } of calls) {
    expect(received).not.toHaveProperty("traceparent");
    expect(received).not.toHaveProperty("tracestate");
  }
});

test("later attempts at a job belong to the trace of its request", async () => {
  await client.clearJournal("si-compounding");
  await client.fault("si-compounding", {
    match: { path: "/V2/createRefillRequest" },
    times: 5,
    do: { status: 429, headers: { "retry-after": "0" } },
  });
  const other = body.replace("0001", "0004");
  const headers = { ...sent(jobTrace), prefer: "respond-async", "idempotency-key": "traces" };
  expect((await client.call(refill, { body: other, headers })).status).toBe(202);
  const orders = async () =>
    (await client.journal("si-compounding")).filter(({ path }) => path.includes("createRefillRequest"));
  await until(async () => (await orders()).some(({ done }) => done));
  const received = (await orders()).map(({ headers: { traceparent } }) => traceparent);
  expect(new Set(received.map(traceOf))).toEqual(new Set([jobTrace]));
  expect(new Set(received.map(spanOf)).size).toBe(received.length);
  const attempts = () => linesOf("proxy-si-compounding").filter(({ name }) => name === "job-attempt");
  await until(() => attempts().some(({ outcome }) => outcome === "answered"));
  expect(attempts().length).toBeGreaterThan(1);
  expect(attempts().every(({ traceId }) => traceId === jobTrace)).toBe(true);
});

test("a webhook is one trace from intake through its record to each attempt at its delivery", async () => {
  const endpoint = { url: `${stack.info.receiver}/traces`, eventTypes: ["md-integrations.*"] };
  await (await client.call("/v1/endpoints", { body: JSON.stringify(endpoint) })).text();
  await fetch(`${stack.info.receiver}/_respond/traces`, {
    method: "POST",
    body: JSON.stringify([{ times: 1, status: 500 }]),
  });
  const timestamp = Math.floor(Date.now() / 1000);
  const payload = { event_type: "patient_modified", patient_id: "canary0005jane", name: "canary0006jane", timestamp };
  await client.webhook("md-integrations", { payload });
  const received = async () =>
    (await (await fetch(`${stack.info.receiver}/_received/traces`)).json()) as {
      readonly headers: Readonly<Record<string, string>>;
    }[];
  await until(async () => (await received()).length === 2);
  await until(() => linesOf("deliver-event").some(({ name }) => name === "delivery-attempt"));
  const headers = (await received()).map(({ headers: { traceparent } }) => traceparent);
  const [recorded] = linesOf("process-events").filter(({ name }) => name === "webhook");
  const trace = recorded?.["traceId"];
  expect(headers.map(traceOf)).toEqual([trace, trace]);
  expect(headers[0]).not.toBe(headers[1]);
  // Other lines than spans have the trace's id, too.
  for (const [functionName, event] of [
    ["process-events", "webhook.recorded"],
    ["deliver-event", "delivery.attempted"],
  ] as const) {
    const logged = () => linesOf(functionName).filter((line) => line["event"] === event);
    await until(() => logged().length > 0);
    expect(logged()).toMatchObject([{ traceId: trace }]);
  }
});

test("a receiver of OTLP gets every span, as one tree for each trace, and nothing of a patient", async () => {
  const groups = loggedSpans();
  await exportLoggedSpans(receiver.host, groups);
  const spans = receiver.spans();
  expect(spans).toHaveLength(groups.flatMap(({ lines }) => lines).length);
  const paths = new Set(spans.map((span) => path(span, spans)));
  for (const expected of [
    "request > exchange",
    "request > job-attempt > exchange",
    "request > webhook > delivery-attempt",
  ]) {
    expect(paths).toContain(expected);
  }
  const text = receiver.bodies.join("\n");
  expect(text).not.toMatch(/canary\d{4}jane|https?:|partner=x|Bearer|rxg_/);
});
