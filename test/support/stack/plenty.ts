import { aDeliveryView, aJobView, anEndpointView, anEventView, anId, aReceipt } from "../builders/views.ts";
import { type Answered, pageOf, type Script } from "./scripted-pages.ts";

/** Numbers of records, the newest first. */
export const many = Array.from({ length: 300 }, (_none, at) => 300 - at);

/** Answers with much of everything. */
export const plenty: Script = (asked) => {
  const { path, query } = asked;
  const lists: Readonly<Record<string, () => Answered>> = {
    jobs: () =>
      pageOf(
        many.map((number) =>
          aJobView(number, { status: query.get("status") === "uncertain" ? "uncertain" : "queued" }),
        ),
        asked,
      ),
    events: () =>
      pageOf(
        many.map((number) => anEventView(number)),
        asked,
      ),
    deliveries: () =>
      pageOf(
        many.map((number) => aDeliveryView(number, failing)),
        asked,
      ),
    endpoints: () =>
      pageOf(
        many.map((number) => anEndpointView(number, { status: "paused" })),
        asked,
      ),
    receipts: () => ({ body: { data: many.slice(0, 200).map(aReceipt), found: 4_000 } }),
    partners: () => ({ body: { data: many.map(aPartner), cursor: null } }),
    connections: () => ({ body: { data: connections } }),
    "dead-letters": () => ({
      body: { data: many.slice(0, 20).map((number) => ({ id: `queue-${number}`, count: 1 })) },
    }),
    metrics: () => ({ body: metrics }),
  };
  const [list = "", id] = path.split("/");
  if (id === undefined || lists[list] === undefined) return lists[path]?.();
  const one: Readonly<Record<string, () => unknown>> = {
    jobs: () => (path.endsWith("/attempts") ? { data: many.slice(0, 20).map(anAttempt), cursor: null } : aJobView(7)),
    events: () =>
      path.endsWith("/payload") ? { data: Object.fromEntries(many.map((number) => [number, "line"])) } : anEventView(7),
    deliveries: () => aDeliveryView(7, failing),
    endpoints: () => anEndpointView(7),
    partners: () => ({ ...aPartner(7), keys: many.map(aKey) }),
  };
  return { body: one[list]?.() };
};

const at = "2026-11-27T12:00:00.000Z";
/** A delivery that has failed often, with long answers. */
export const failing = {
  status: "failed",
  attempts: many.slice(0, 12).map((number) => ({
    at: new Date(number * 1e9).toISOString(),
    status: 500,
    durationMs: 20,
    response: "no ".repeat(1_000),
  })),
} as const;
const anAttempt = (number: number) => ({
  at: `2026-11-27T12:00:00.${number}Z`,
  phase: "answer",
  durationMs: 1,
  status: 500,
  error: null,
});
const aPartner = (number: number) => ({
  ...{ id: anId("prt", number), name: `Clinic ${number}`, status: "active", purposes: {} },
  grants: many.map((grant) => `vendor-${grant}:*`),
});
const aKey = (number: number) => ({
  ...{ id: `key${number}`, status: "active", createdAt: at, lastUsedAt: at, expiresAt: null, rotatedFrom: null },
});
const connections = many.slice(0, 20).map((number) => ({
  ...{ id: `vendor-${number}/default`, title: `Vendor ${number}`, vendor: `vendor-${number}`, connection: "default" },
  ...{ health: "held", circuit: "open", coolDownEnd: at, holds: ["Its calls wait."], lastWebhookAt: null },
}));
const times = Array.from({ length: 96 }, (_none, quarter) =>
  new Date(Date.parse(at) + quarter * 900_000).toISOString(),
);
const values = times.map((_time, quarter) => quarter);
const seriesOf = (name: string, stat: string, labels: object) => ({ name, unit: "Count", stat, labels, values });
const metrics = {
  ...{ step: 900, times },
  series: [
    ...["answered", "rejected", "not-sent", "uncertain"].map((outcome) => seriesOf("VendorCalls", "sum", { outcome })),
    ...["accepted", "duplicate", "late", "refused"].map((result) => seriesOf("WebhooksIn", "sum", { result })),
    ...["delivered", "failed"].map((result) => seriesOf("DeliveryAttempts", "sum", { result })),
    ...["p50", "p95"].map((stat) =>
      seriesOf("VendorCallDuration", stat, { vendor: "vendor-300", connection: "default" }),
    ),
  ],
};
