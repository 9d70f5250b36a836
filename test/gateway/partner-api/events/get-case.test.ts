import { expect, it } from "vitest";
import { caseKey } from "../../../../shared/gateway/model/case-key.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const at = Date.parse("2026-01-01T00:00:00Z");

async function setUp(connection = "default", caseId = "case-1") {
  const api = webhookApi();
  const version = { time: at, rank: 4, eventId: "evt_1" };
  const state = {
    caseId,
    lastReceivedAt: api.clock.now(),
    status: { value: "waiting", ...version },
    trackingNumber: { value: "101", ...version, time: at + 1_000 },
    offerings: [{ id: "o", value: { case_offering_id: "o", title: "A" }, ...version }],
    timeline: [{ type: "md-integrations.case_waiting", receivedAt: at + 5, ...version }],
  };
  await api.cases.putCase(caseKey(api.digest, "md-integrations", connection, caseId), state, undefined);
  return api;
}

it("GET /v1/cases/{id} returns a case to a partner that may see its events, and logs that without its id", async () => {
  const { call, log } = await setUp();

  expect((await call("GET", "/v1/cases/case-1")).body).toEqual({
    caseId: "case-1",
    status: "waiting",
    statusAt: "2026-01-01T00:00:00.000Z",
    order: { status: null, details: null, trackingNumber: "101", at: "2026-01-01T00:00:01.000Z" },
    offerings: [{ case_offering_id: "o", title: "A", at: "2026-01-01T00:00:00.000Z" }],
    timeline: [
      {
        eventId: "evt_1",
        type: "md-integrations.case_waiting",
        timestamp: "2026-01-01T00:00:00.000Z",
        receivedAt: "2026-01-01T00:00:00.005Z",
      },
    ],
  });
  expect(log.lines.join()).toContain("audit.payload-read");
  expect(log.lines.join()).not.toContain("case-1");
});

it.each([
  ["a case that is not there", "default", "/v1/cases/case-2", "prt_1"],
  ["a connection without a grant", "clinic-2", "/v1/cases/case-1", "prt_2"],
  ["a grant for operations alone", "default", "/v1/cases/case-1", "prt_none"],
])("GET /v1/cases/{id} answers 404 for %s", async (_what, connection, path, partner) => {
  const { call } = await setUp(connection);

  expect((await call("GET", path, undefined, partner)).status).toBe(404);
});

it("GET /v1/cases/{id} finds the case of another connection that the partner has a grant for", async () => {
  const { call } = await setUp("clinic-2");

  expect((await call("GET", "/v1/cases/case-1")).status).toBe(200);
});

it.each([
  "a b",
  "a/b",
  "a%2Fb",
  "%",
  "a?b#c&d=e",
  "a;b+c",
  "..%2e",
  "Ünï",
  "病例 😀",
  "\u0000",
  '{"id": 1}',
  "x".repeat(200),
  "é".repeat(200),
])("GET /v1/cases/{id} finds a case by any id of a webhook, percent-encoded: %j", async (caseId) => {
  const { call } = await setUp("default", caseId);

  expect((await call("GET", `/v1/cases/${encodeURIComponent(caseId)}`)).body.caseId).toBe(caseId);
});

it.each([
  "%",
  "%zz",
  "%ff",
  "a%2",
  "",
  "x".repeat(201),
  "case%2D2",
  "case-1/",
  "case%252D1",
])("GET /v1/cases/%s answers 404", async (segment) => {
  const { call } = await setUp();

  expect((await call("GET", `/v1/cases/${segment}`)).status).toBe(404);
});

it("GET /v1/cases/{id} decodes an id once", async () => {
  const { call } = await setUp();

  expect((await call("GET", "/v1/cases/case%2D1")).status).toBe(200);
});
