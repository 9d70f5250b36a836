import { describe, expect, it } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { Recovery } from "../../../shared/gateway/model/recovery.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { createInspectEvent } from "../../../shared/gateway/webhooks/recovery/inspect.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { aCase, deletionHarness, patient } from "../../support/harnesses/deletion-harness.ts";

const later = anEndpoint({ id: "ep_later", createdAt: Date.parse("2025-01-01T00:00:00Z") });
const ownerKey = subjectKey(keyedDigest("test-key"), aCase);

/** An event of before the endpoint, which a recovery or an owner that was found later delivers to it. */
async function setUp() {
  const harness = deletionHarness();
  await harness.record(harness.news({ patient_id: "patient-1", case_id: "case-1" }));
  await harness.endpoints.add(later);
  const [event] = harness.storedEvents();
  if (event === undefined) throw new Error("There should be an event.");
  const now = harness.clock.now();
  const recovery = { id: "rcv_1", partnerId: later.partnerId, endpointId: later.id, createdAt: now } as Recovery;
  const inspect = createInspectEvent(harness);
  const context = { recovery, endpoint: later, partner: aPartner(), nextTime: harness.clock.now };
  return { harness, event, recover: () => inspect(event, context) };
}

describe("A delivery that a recovery has added", () => {
  it("to an endpoint that is deleted since is erased with its event", async () => {
    const { harness, recover } = await setUp();
    expect(await recover()).toBe("added");
    expect(await recover()).toBe("added");
    await harness.deliverQueued();
    await harness.endpoints.remove(later.partnerId, later.id);
    expect(harness.storedDeliveries()).toHaveLength(2);
    expect((await harness.preview(patient)).deliveries).toHaveLength(2);

    expect((await harness.delete(patient)).deliveries).toHaveLength(2);
    await harness.removeHidden();

    expect(harness.storedDeliveries()).toEqual([]);
  });

  it("is not added of an event that was hidden since it was listed", async () => {
    const { harness, recover } = await setUp();
    await harness.delete(patient);
    expect(await recover()).toBe("skipped");
    expect([harness.storedEvents(), harness.storedDeliveries()]).toEqual([[], []]);
  });
});

describe("A delivery to a partner that was found to own the event later", () => {
  it("is erased with it, although its endpoint is deleted since", async () => {
    const { harness } = await setUp();
    await harness.store.addOwner(ownerKey, later.partnerId);
    await harness.processEventWork({ v: 1, kind: "case-owned", partnerId: later.partnerId, keys: [ownerKey] });
    expect(harness.storedDeliveries()).toHaveLength(2);
    await harness.endpoints.remove(later.partnerId, later.id);

    await harness.delete(patient);
    await harness.removeHidden();

    expect(harness.storedDeliveries()).toEqual([]);
  });
});

describe("A partner that was found to own an event while it was hidden", () => {
  it("owns it after a restore", async () => {
    const { harness } = await setUp();
    await harness.delete(patient);
    await harness.store.addOwner(ownerKey, "prt_1");
    await harness.processEventWork({ v: 1, kind: "case-owned", partnerId: "prt_1", keys: [ownerKey] });
    await harness.restore(patient);
    for (let look = 0; look < 2; look += 1) {
      harness.clock.advance(harness.erasureWaits.again);
      await harness.continueErasures();
      for (const message of harness.eventQueue.takeAll()) await harness.processEventWork(message);
    }

    expect(harness.storedEvents().map(({ ownedBy }) => ownedBy)).toEqual([["prt_1"]]);
    expect(harness.store.table.items("erasure")).toEqual([]);
    expect(harness.eventQueue.takeAll()).toEqual([]);
  });
});
