import { beforeAll, describe, expect, test } from "vitest";
import { exampleRequest, publishedCollection } from "../support/local/published-collection.ts";
import { formOf, telehealthPartner } from "../support/stack/telehealth-partner.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack } = await useGateway();
const { mdi, call, openCase } = await telehealthPartner(stack.info);

/** Deletions come last. */
const published = publishedCollection.toSorted((a, b) => Number(a.method === "DELETE") - Number(b.method === "DELETE"));

describe("every published operation of MD Integrations", () => {
  const path: Record<string, string> = {};

  beforeAll(async () => {
    const { patient_id, file_id, case_id } = await openCase();
    Object.assign(path, { patient_id, file_id, case_id, encounter_id: case_id });
    await call("processCase", { path });
    const [{ orders }] = await call("listCaseOrders", { path });
    const [{ case_offering_id }] = await call("listCaseOfferings", { path });
    const { id: message_id } = await call("sendPatientMessage", { path, body: { channel: "patient", text: "Hello" } });
    const { partner_voucher_id: voucher_id } = await call("createVoucher", { body: { patient_id } });
    const { id: tag_id } = await call("createTag", { body: { name: "follow-up" } });
    const { id: subscription_id } = await call("createSubscription", { body: { patient_id, title: "monthly" } });
    const made = { order_id: orders[0].id, offering_id: case_offering_id, message_id, voucher_id, tag_id, tag: tag_id };
    Object.assign(path, made, { subscription_id, status: "processing", platform: "web" });
    await call("addCaseTag", { path, body: { notes: "n" } });
    await call("addPatientTag", { path, body: { notes: "n" } });
  });

  /** Of what the vendor has without a partner, such as a clinician, the simulator has any id that is no UUID. */
  const anyOther = new Proxy(path, { get: (known, name) => known[String(name)] ?? "example" });

  test.each(published)("$id is answered", async ({ id }) => {
    const request = id === "createFile" ? await formOf("a.jpg") : { body: exampleRequest(id) };
    await call(id, { ...request, path: anyOther });
  });

  test("was called, 122 in all", () => {
    const uncalled = new Set(mdi.uncalled());
    const called = published.filter(({ id }) => !uncalled.has(id));
    expect([called.length, published.length]).toEqual([122, 122]);
  });
});
