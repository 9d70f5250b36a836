import { describe, expect, it } from "vitest";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { memoryReceipts } from "../../../support/fakes/memory-receipts.ts";
import { memoryHealthStore } from "../../../support/fakes/memory-stores.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";
import { consoleHarness } from "../../../support/harnesses/console-harness.ts";

const caller = aPartner({ id: "prt_caller", grants: ["inside-rx:*"] });

async function setUp(options: { readonly readOnly?: boolean } = {}) {
  const receipts = memoryReceipts();
  const stores = {
    ...{ receipts, health: memoryHealthStore(), log: silentLog() },
    silences: { lastWebhooks: async () => [] },
    catchUps: { findCatchUp: async () => undefined },
    shapes: { findDrift: async () => undefined },
    eventBodies: { get: async () => undefined },
  };
  return { ...(await consoleHarness({ ...options, partner: caller, stores })), receipts };
}

type Listed = { readonly data: readonly { readonly id: string }[] };
const idsOf = ({ document }: { readonly document: Listed }) => document.data.map(({ id }) => id);

describe("a partner's pages in the console", () => {
  it("say who the operator is, with the partner's grants", async () => {
    const { call } = await setUp();
    const me = { role: "operator", identity: { arn: "arn:aws:iam::1:user/some" }, readOnly: false };
    expect((await call("GET", "partners/prt_caller/v1/me")).document).toMatchObject({ ...me, grants: ["inside-rx:*"] });
    expect((await call("GET", "v1/me")).document).toMatchObject({ ...me, grants: [] });
  });

  it("list the connections that the partner's grants cover, whether to call or to see events", async () => {
    const { call } = await setUp();
    expect(idsOf(await call("GET", "partners/prt_caller/v1/connections"))).toEqual(["inside-rx/default"]);
    const seen = idsOf(await call("GET", "partners/prt_1/v1/connections"));
    expect(new Set(seen.map((id) => id.split("/")[0]))).toEqual(new Set(["md-integrations"]));
    expect(idsOf(await call("GET", "v1/connections"))).toEqual(idsOf(await call("GET", "connections")));
  });

  it("list the vendors that the partner may call, and all of the stage for all partners", async () => {
    const { call } = await setUp();
    expect(idsOf(await call("GET", "partners/prt_caller/v1/vendors"))).toEqual(["inside-rx"]);
    expect(idsOf(await call("GET", "partners/prt_1/v1/vendors"))).toEqual([]);
    expect(idsOf(await call("GET", "v1/vendors")).length).toBeGreaterThan(3);
  });

  it.each([
    ["v1/cases", 403, /identify patients/],
    ["v1/cases?status=waiting", 403, /identify patients/],
    ["v1/jobs/job_1/response", 403, /a patient's data/],
    ["v1/event-types", 404, /\/docs\/reference/],
  ])("say why they do not show %s", async (path, status, detail) => {
    const { call } = await setUp();
    const answer = await call("GET", `partners/prt_1/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.document.detail).toMatch(detail);
  });

  it("take a name and labels of metrics", async () => {
    const { call } = await setUp();
    const answer = await call("GET", "partners/prt_1/v1/metrics?name=VendorCallDuration&by=vendor,connection");
    expect([answer.status, answer.document.series]).toEqual([200, []]);
    expect((await call("GET", "v1/metrics?name=VendorCallDuration&by=vendor")).document.errors).toMatchObject([
      { pointer: "query/by" },
    ]);
  });
});

describe("an event with its payload in the console", () => {
  const path = "partners/prt_1/v1/events/evt_1?include=data";

  it("is put on record before it is shown", async () => {
    const { call, receipts } = await setUp();
    expect((await call("GET", path)).document).toMatchObject({ id: "evt_1", data: { event_type: "case_waiting" } });
    expect(receipts.sent.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      "operator requested",
      "payload-read read",
      "operator done",
    ]);
  });

  it("is not shown where it cannot be put on record, or the console only reads", async () => {
    const unrecorded = await setUp();
    unrecorded.receipts.fail(10);
    const refused = await unrecorded.call("GET", path);
    expect([refused.status, refused.document.type]).toEqual([503, "urn:rx-gateway:problem:not-on-record"]);
    expect(refused.body).not.toContain("case_waiting");
    const reading = await setUp({ readOnly: true });
    expect((await reading.call("GET", path)).status).toBe(403);
    expect((await reading.call("GET", "partners/prt_1/v1/events/evt_1")).status).toBe(200);
    expect(reading.receipts.sent).toEqual([]);
  });
});
