import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../../../shared/gateway/model/event.ts";
import { deliveryId } from "../../../shared/gateway/model/event-id.ts";
import { createPageStageDeliveries } from "../../../shared/gateway/operator/page-stage-deliveries.ts";
import { createPageStageEvents } from "../../../shared/gateway/operator/page-stage-events.ts";
import { eventAbout, type SubjectId } from "../../../shared/gateway/privacy/event-about.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../../support/builders/an-event.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";
import { webhookApi } from "../../support/harnesses/webhook-api-harness.ts";

const vendor = "md-integrations";
const connections = { [vendor]: ["default", "clinic-2"] };

/** Events of two cases of a patient and of another patient's, each with a delivery. */
async function setUp() {
  const { store, digest, clock } = webhookApi();
  const at = clock.now();
  const reads = { listEvents: 0, findSubjectEntry: 0 };
  const add = async (id: string, subject: Readonly<Record<string, string>>, more: Partial<StoredEvent> = {}) => {
    const connection = more.connection ?? "default";
    const ids = Object.entries(subject).flatMap(([name, value]): readonly SubjectId[] =>
      name === "case_id" || name === "patient_id" ? [{ vendor, connection, name, value }] : [],
    );
    const about = eventAbout(digest, ids, { time: at });
    await store.indexEvent(id, about.keys, []);
    const receivedAt = at + Number(id.slice(4));
    const endpoints = [{ endpointId: "ep_1", partnerId: "prt_1" }];
    await store.storeEvent(anEvent({ id, subject, about, receivedAt, endpoints, ...more }), 0);
    await store.addDelivery(aDelivery({ id: deliveryId(id, "ep_1"), eventId: id, createdAt: receivedAt }), at);
  };
  await add("evt_1", { case_id: "case-1", patient_id: "patient-1" });
  await add("evt_2", { case_id: "case-2", patient_id: "patient-1", order_id: "order-1" });
  await add("evt_3", { case_id: "case-3", patient_id: "patient-3" });
  await add("evt_4", { case_id: "case-1" }, { connection: "clinic-2" });
  await add("evt_5", { order_id: "order-1" });
  const counted = {
    ...store,
    listEvents: async (...given: Parameters<typeof store.listEvents>) => {
      reads.listEvents += 1;
      return await store.listEvents(...given);
    },
    findSubjectEntry: async (key: string) => {
      reads.findSubjectEntry += 1;
      return await store.findSubjectEntry(key);
    },
  };
  const deps = { store: counted, jobs: { lookUpJob: async () => undefined }, digest: async () => digest };
  const pageEvents = createPageStageEvents({ ...deps, connections });
  const pageDeliveries = createPageStageDeliveries({
    ...deps,
    connections: connections[vendor]?.map((connection) => ({ vendor, connection })) ?? [],
  });
  const events = async (subject: Readonly<Record<string, string>>, query = {}) =>
    await pageEvents({ partners: [], seenBy: undefined, query, subject });
  const deliveries = async (subject: Readonly<Record<string, string>>) =>
    await pageDeliveries({ endpoints: [anEndpoint()], partners: [aPartner()], query: {}, subject });
  return { events, deliveries, reads };
}

describe("the console's search for a subject", () => {
  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ case_id: "case-1" }, ["evt_1", "evt_4"]],
    [{ case_id: "patient-1" }, ["evt_1", "evt_2"]],
    [{ patient_id: "case-3" }, ["evt_3"]],
    [{ case_id: "case-1", patient_id: "patient-1" }, ["evt_1"]],
    [{ case_id: "case-1", patient_id: "patient-3" }, []],
    [{ case_id: "case-1", order_id: "order-1" }, []],
    [{ order_id: "order-1", patient_id: "patient-1" }, ["evt_2"]],
    [{ order_id: "order-1" }, ["evt_2", "evt_5"]],
    [{ case_id: "none" }, []],
  ])("finds by all of %j", async (subject, expected) => {
    const { events, deliveries } = await setUp();
    expect((await events(subject)).data.map(({ id }) => id)).toEqual(expected);
    expect((await deliveries(subject)).data.map(({ eventId }) => eventId)).toEqual(expected);
  });

  it("finds the notifications about the jobs that name a patient", async () => {
    const { vendor: refills, refill, processQueue, notifications, subjects, jobs, digest, onlyJob } = jobHarness();
    refills.script.push(answers(200));
    await refill({ prefer: "respond-async" });
    await processQueue();
    await notifications.publish();
    const page = createPageStageEvents({
      ...{
        store: { ...notifications.store, ...subjects },
        jobs,
        digest,
        connections: { "si-compounding": ["default"] },
      },
    });
    const search = async (patient_id: string) =>
      (await page({ partners: [], seenBy: undefined, query: {}, subject: { patient_id } })).data.map(
        ({ type, subject }) => [type, subject],
      );
    expect(await search("1")).toHaveLength(1);
    expect(onlyJob().status).toBe("succeeded");
    expect(await search("3")).toEqual([]);
  });

  it("reads the index of subjects alone, however many events there are", async () => {
    const { events, deliveries, reads } = await setUp();
    await events({ case_id: "case-1" });
    await deliveries({ case_id: "case-1" });
    expect(reads.listEvents).toBe(0);
    expect(reads.findSubjectEntry).toBeGreaterThan(0);
    expect(reads.findSubjectEntry).toBeLessThanOrEqual(20);
  });

  it("refuses the cursor of another subject's list", async () => {
    const { events } = await setUp();
    const { cursor } = await events({ case_id: "case-1" }, { limit: 1 });
    await expect(events({ case_id: "case-3" }, { cursor })).rejects.toMatchObject({ members: { status: 400 } });
    expect((await events({ case_id: "case-1" }, { cursor })).data.map(({ id }) => id)).toEqual(["evt_4"]);
  });
});
