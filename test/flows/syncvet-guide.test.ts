import { beforeEach, describe, expect, test } from "vitest";
import { documentedClient } from "../support/guides/documented-client.ts";
import { guideSteps, missingParts } from "../support/guides/guide-steps.ts";
import { runStep } from "../support/guides/run-step.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

/** Written from `/openapi.json` and the guide, as a partner's engineer does: it imports nothing of the gateway. */
const { stack, client: controls } = await useGateway();
const syncvet = await documentedClient(stack.info, "syncvet");

const clinic = { "gateway-connection": "clinic-2" };
const call = (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) =>
  syncvet.own(method, `/v1/syncvet${path}`, { headers, ...(body === undefined ? {} : { body }) });

interface Event {
  readonly id: string;
  readonly type: string;
  readonly connection: string | null;
  readonly timestamp: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly stale: boolean;
}

async function allEvents(): Promise<readonly Event[]> {
  const found: Event[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query = cursor === "" ? { limit: "200" } : { limit: "200", cursor };
    const { json } = await syncvet.own("GET", "/v1/events", { query });
    found.push(...json.data);
    cursor = json.cursor;
  }
  return found;
}

/** The events of the connection with these types, once there are so many. */
async function events(count: number, types: readonly string[], connection = "clinic-2"): Promise<readonly Event[]> {
  return await until(async () => {
    const found = (await allEvents()).filter((one) => one.connection === connection && types.includes(one.type));
    return found.length >= count ? found : undefined;
  });
}

const webhook = (payload: unknown, more: object = {}) =>
  controls.webhook("syncvet", { connection: "clinic-2", payload, ...more });

beforeEach(async () => {
  await controls.clearJournal("syncvet");
  await controls.clearFaults("syncvet");
});

test.each(guideSteps("syncvet"))("the guide's command under “$heading” gets the answer that it shows", async (step) => {
  const output = await runStep(step, stack.info.gateway, stack.info.partner.key);
  expect(missingParts(step, output), output).toEqual([]);
});

describe("a search", () => {
  test.each([
    "/api/SearchPatients",
    "/api/practices/12/SearchPatients",
  ])("whose path is listed is a read: it has no job and is repeated when it is uncertain: %s", async (path) => {
    await controls.fault("syncvet", { match: { path }, do: { status: 500 } });
    const { status, headers } = await call("POST", path, clinic, { name: "Sample" });
    expect([status, headers.get("gateway-outcome"), headers.get("gateway-job")]).toEqual([200, "answered", null]);
    expect((await controls.journal("syncvet")).filter((one) => one.path === path)).toHaveLength(2);
  });

  test("whose path is not listed, or listed for another connection, is a job", async () => {
    const other = await call("POST", "/api/SearchClients", clinic, {});
    const elsewhere = await call("POST", "/api/SearchPatients", {}, {});
    for (const { headers } of [other, elsewhere]) expect(headers.get("gateway-job")).toMatch(/^job_/);
  });
});

describe("a write", () => {
  test("is done once under one key", async () => {
    const key = { ...clinic, "idempotency-key": "booking-1" };
    const first = await call("POST", "/api/BookAppointment", key, { slot: 1 });
    const again = await call("POST", "/api/BookAppointment", key, { slot: 1 });
    expect([first.status, again.status, again.headers.get("idempotency-replayed")]).toEqual([200, 200, "true"]);
    expect(await controls.journal("syncvet")).toHaveLength(1);
  });

  test("whose outcome is unknown is not repeated", async () => {
    const path = "/api/BookAppointment";
    await controls.fault("syncvet", { match: { path }, do: { status: 408 } });
    const { status, json, headers } = await call("POST", path, clinic, { slot: 2 });
    expect([status, json.outcome, headers.has("location")]).toEqual([504, "uncertain", true]);
    expect(await controls.journal("syncvet")).toHaveLength(1);
  });

  test("that is limited waits as the vendor says", async () => {
    const path = "/limited/Write";
    const limited = { status: 429, headers: { "retry-after": "60" }, body: "" };
    await controls.fault("syncvet", { match: { path }, times: 9, do: limited });
    const { status, headers } = await call("POST", path, clinic, {});
    expect(status).toBe(503);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(50);
    expect((await call("POST", "/api/Other", clinic, {})).status).toBe(200);
  });

  test("of more than 30 MiB is refused before it is sent", async () => {
    const body = { vendor: "syncvet", size: 31_457_281, contentType: "multipart/form-data; boundary=x" };
    expect((await syncvet.own("POST", "/v1/uploads", { body })).status).toBe(413);
  });
});

describe("a writeback that is answered with 202", () => {
  const path = "/api/WriteBack";

  async function accepted(writebackId: string, headers: Record<string, string> = {}) {
    const body = JSON.stringify({ writebackId });
    await controls.fault("syncvet", { match: { path }, do: { status: 202, body, work: true } });
    const answer = await call("POST", path, { ...clinic, ...headers }, { id: writebackId });
    expect(answer.status).toBe(202);
    return `/v1/jobs/${answer.headers.get("gateway-job") ?? answer.json.id}`;
  }
  const job = async (location: string) => (await syncvet.own("GET", location)).json;
  const ended = (location: string) =>
    until(async () => {
      const found = await job(location);
      return found.vendorPending === undefined && found.status !== "queued" && found.status !== "sending" && found;
    });

  test.each([
    ["wb-1", "Completed", "succeeded"],
    ["wb-2", "Failed", "failed"],
  ])("ends as its webhook says, and its event is published once: %s %s", async (writebackId, status, wanted) => {
    const location = await accepted(writebackId);
    expect(await job(location)).toMatchObject({ status: "succeeded", vendorPending: true });
    await webhook({ eventType: "WritebackState", eventId: `${writebackId}-1`, writebackId, status: "Processing" });
    await webhook({ eventType: "WritebackEnded", eventId: `${writebackId}-2`, writebackId, status }, { times: 3 });
    expect(await ended(location)).toMatchObject({ status: wanted, outcome: "answered", responseStatus: 202 });
    const published = await until(async () => {
      const own = (await allEvents()).filter(
        ({ type, subject }) => type === `job.${wanted}` && location.endsWith(subject["job_id"] ?? "-"),
      );
      return own.length > 0 && own;
    });
    expect(published).toHaveLength(1);
    expect(await events(1, ["syncvet.WritebackState", "syncvet.WritebackEnded"])).not.toEqual([]);
  });

  test("ends also when the webhook was quicker than the answer", async () => {
    await webhook({ eventType: "Early", eventId: "wb-3-1", writebackId: "wb-3", status: "Failed" });
    await events(1, ["syncvet.Early"]);
    const location = await accepted("wb-3");
    expect(await ended(location)).toMatchObject({ status: "failed", outcome: "answered" });
  });

  test("stays pending after a webhook about other work", async () => {
    const location = await accepted("wb-4");
    await webhook({ eventType: "Foreign", eventId: "wb-5-1", writebackId: "wb-5", status: "Failed" });
    await events(1, ["syncvet.Foreign"]);
    expect(await job(location)).toMatchObject({ status: "succeeded", vendorPending: true });
  });
});

describe("a webhook", () => {
  test("becomes one event with its type, time and subject, however often it is sent", async () => {
    const payload = {
      eventType: "PatientUpdated",
      eventId: "e-1",
      occurredAt: "2026-01-15T10:00:00Z",
      patientId: 1001,
      practiceId: "p-1",
    };
    const occurredAt = new Date(Date.now() - 5_000).toISOString();
    expect(await webhook({ ...payload, occurredAt }, { times: 3 })).toEqual([200, 200, 200]);
    await webhook({ ...payload, occurredAt, attempt: 2 });
    await webhook({ eventType: "Last", eventId: "e-2" });
    await events(1, ["syncvet.Last"]);
    expect(await events(1, ["syncvet.PatientUpdated"])).toMatchObject([
      { timestamp: occurredAt, subject: { patient_id: "1001", practice_id: "p-1" }, stale: false },
    ]);
  });

  test("that is older than the last one of its subject is stale", async () => {
    const now = Math.floor(Date.now() / 1000);
    for (const [eventId, occurredAt] of [
      ["s-1", now],
      ["s-2", now - 60],
    ]) {
      await webhook({ eventType: "Ordered", eventId, occurredAt, patientId: "s" });
      await events(eventId === "s-1" ? 1 : 2, ["syncvet.Ordered"]);
    }
    expect((await events(2, ["syncvet.Ordered"])).map(({ stale }) => stale)).toEqual([false, true]);
  });

  test("without the members that the pointers name is an event all the same", async () => {
    await webhook({ other: 1 });
    await controls.webhook("syncvet", { connection: "clinic-2", raw: "no JSON" });
    expect(await events(2, ["syncvet.unknown"])).toHaveLength(2);
  });

  test("of a connection without pointers is unknown, and one that is not signed is refused", async () => {
    await controls.webhook("syncvet", { payload: { eventType: "PatientUpdated", eventId: "e-9" } });
    expect(await events(1, ["syncvet.unknown"], "default")).toHaveLength(1);
    expect(await webhook({ eventType: "Forged" }, { badSignature: true })).toEqual([401]);
  });
});

test("the document has both operations of the vendor, with the warning that they are unconfirmed", async () => {
  for (const id of ["addPatientAttachment", "addMedicalHistoryWithAttachment"]) {
    const { status, headers } = await syncvet.call(id, { body: "{}" });
    expect([status, headers.get("gateway-warning")]).toEqual([200, "unconfirmed-operation"]);
  }
  expect(syncvet.uncalled()).toEqual([]);
});
