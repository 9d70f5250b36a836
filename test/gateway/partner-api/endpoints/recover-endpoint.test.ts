import { describe, expect, it } from "vitest";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { day, hour, recoveryHarness } from "../../../support/harnesses/recovery-harness.ts";

describe("a recovery", () => {
  it("retries the deliveries that failed in its time span, and no others", async () => {
    const { harness, now, ago, addEvent, recover, recovery, processPage, statusOf } = recoveryHarness();
    const before = await addEvent(now - 3 * hour, {});
    const first = await addEvent(now - 2 * hour, {});
    const delivered = await addEvent(now - 2 * hour, { status: "delivered" });
    const held = await addEvent(now - hour, { status: "held" });
    const last = await addEvent(now - hour, {});
    const after = await addEvent(now - hour + 1, {});
    const missing = await addEvent(now - hour, null);

    const answer = await recover({ since: ago(2 * hour), until: ago(hour) });
    await processPage();

    expect(answer).toMatchObject({
      status: 202,
      headers: { Location: "/v1/endpoints/ep_1/recovery" },
      body: { status: "running", since: ago(2 * hour), until: ago(hour), includeMissing: false, sentAgain: 0 },
    });
    expect(await recovery()).toMatchObject({ id: answer.body.id, status: "done", examined: 4, sentAgain: 2, added: 0 });
    expect(await Promise.all([first, last].map(statusOf))).toEqual(["pending", "pending"]);
    expect(await Promise.all([before, delivered, held, after].map(statusOf))).toEqual([
      "failed",
      "delivered",
      "held",
      "failed",
    ]);
    expect(await statusOf(missing)).toBeUndefined();
    await harness.deliverQueued();
    expect(await Promise.all([first, last].map(statusOf))).toEqual(["delivered", "delivered"]);
  });

  it("creates missing deliveries if requested, of late events too, and duplicates none", async () => {
    const { harness, now, ago, addEvent, recover, recovery, processPage } = recoveryHarness();
    const missing = await addEvent(now - hour, null);
    const late = await addEvent(now - hour, null, { late: true });
    const elsewhere = await addEvent(now - hour, null, { connection: "clinic-2" });
    const notification = await addEvent(now - hour, null, {
      vendor: null,
      connection: null,
      partnerId: "prt_1",
      type: "job.x",
    });
    await addEvent(now - hour, null, { vendor: null, connection: null, partnerId: "prt_2", type: "job.x" });
    const ofPartner = { vendor: null, connection: null, partnerId: "prt_1" };
    const subject = { endpoint_id: "ep_1" };
    await addEvent(now - hour, null, { ...ofPartner, type: "endpoint.paused", subject });
    await addEvent(now - hour, null, { ...ofPartner, type: "gateway.test", subject: { endpoint_id: "ep_2" } });
    const failed = await addEvent(now - hour, {});
    const delivered = await addEvent(now - hour, { status: "delivered" });

    await recover({ since: ago(day), includeMissing: true });
    await processPage();

    expect(await recovery()).toMatchObject({ status: "done", sentAgain: 1, added: 3 });
    const stored = harness.storedDeliveries().map(({ id, status }) => [id, status]);
    expect(Object.fromEntries(stored)).toEqual({
      [missing]: "pending",
      [late]: "pending",
      [notification]: "pending",
      [failed]: "pending",
      [delivered]: "delivered",
    });
    expect(stored.map(([id]) => id)).not.toContain(elsewhere);
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(4);
    await recover({ since: ago(day), includeMissing: true });
    await processPage();
    await harness.deliverQueued();
    expect(harness.sent).toHaveLength(4);
  });

  it("applies the current filter and connections of the endpoint", async () => {
    const { harness, now, ago, addEvent, recover, processPage, statusOf } = recoveryHarness();
    harness.partners.put(aPartner({ grants: ["md-integrations/*:events"] }));
    const eventTypes = ["md-integrations.case_waiting"];
    await harness.endpoints.replace(anEndpoint({ eventTypes, connections: ["clinic-2"], revision: 2 }));
    const wanted = await addEvent(now - hour, null, { connection: "clinic-2" });
    const otherType = await addEvent(now - hour, null, {
      connection: "clinic-2",
      type: "md-integrations.case_created",
    });
    const otherConnection = await addEvent(now - hour, null);

    await recover({ since: ago(day), includeMissing: true });
    await processPage();

    expect(await Promise.all([wanted, otherType, otherConnection].map(statusOf))).toEqual([
      "pending",
      undefined,
      undefined,
    ]);
  });
});

describe("a request to recover", () => {
  it("returns the running recovery when it is repeated, and is 409 when it differs", async () => {
    const { harness, ago, recover } = recoveryHarness();
    const first = await recover({ since: ago(day) });
    harness.clock.advance(1_000);

    expect((await recover({ since: ago(day) })).body.id).toBe(first.body.id);
    expect(await recover({ since: ago(hour) })).toMatchObject({
      status: 409,
      headers: { Location: "/v1/endpoints/ep_1/recovery" },
      body: { type: "urn:rx-gateway:problem:recovery-running" },
    });
    expect((await recover({ since: ago(day) }, "ep_2")).status).toBe(202);
    expect(harness.eventQueue.sent).toHaveLength(2);
  });

  it.each<[string, object, string[]]>([
    ["without since", {}, ["/since"]],
    ["with a since that is not a time", { since: "yesterday" }, ["/since"]],
    ["with a since in the future", { since: "2027-01-01T00:00:00Z" }, ["/since"]],
    ["with a since before the retention", { since: "2025-12-01T00:00:00Z" }, ["/since"]],
    ["with an until before since", { since: "2026-01-09T00:00:00Z", until: "2026-01-08T00:00:00Z" }, ["/until"]],
    [
      "with more than one fault",
      { since: 1, until: "x", includeMissing: "yes", "a/b": 1 },
      ["/a~1b", "/since", "/until", "/includeMissing"],
    ],
  ])("is refused %s", async (_what, body, pointers) => {
    const { recover } = recoveryHarness();

    const answer = await recover(body);

    expect(answer.status).toBe(400);
    expect((answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("ends now when its until is in the future", async () => {
    const { recover, ago } = recoveryHarness();

    expect((await recover({ since: ago(hour), until: "2027-01-01T00:00:00Z" })).body.until).toBe(ago(0));
  });

  it("is refused for a disabled endpoint and for another partner's", async () => {
    const { harness, ago, recover } = recoveryHarness();
    await harness.endpoints.disable("prt_1", "ep_2");
    harness.partners.put(aPartner({ id: "prt_2" }));

    expect((await recover({ since: ago(hour) }, "ep_2")).status).toBe(409);
    expect((await recover({ since: ago(hour) }, "ep_9")).status).toBe(404);
    const path = "/v1/endpoints/ep_1";
    expect((await harness.call("POST", `${path}/recover`, { since: ago(hour) }, "prt_2")).status).toBe(404);
    expect((await harness.call("GET", `${path}/recovery`, undefined, "prt_2")).status).toBe(404);
    expect((await harness.call("GET", `${path}/recovery`)).status).toBe(404);
  });
});
