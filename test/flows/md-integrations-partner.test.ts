import { describe, expect, test } from "vitest";
import { offering, telehealthPartner } from "../support/stack/telehealth-partner.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

const { stack, client: controls } = await useGateway({ timeScale: 100 });
const { mdi, call, caseOf, arrived, openCase } = await telehealthPartner(stack.info);

describe("a partner with the grants for MD Integrations alone", () => {
  const seen = { patient_id: "", case_id: "", file_id: "" };

  test("creates a case of a patient with a file, answers and an offering, and reads it at once", async () => {
    Object.assign(seen, await openCase());
    const { case_id } = seen;
    expect(await caseOf(case_id)).toMatchObject({ caseId: case_id, status: "created" });
    await arrived("patient_created", { patient_id: seen.patient_id });
    expect((await arrived("case_created", { case_id })).data).toMatchObject({ metadata: "order 1001" });
    const path = { case_id };
    expect(await call("getCase", { path })).toMatchObject({ case_id, patient: { first_name: "Jane" } });
    expect(await call("listCaseFiles", { path })).toMatchObject([{ file_id: seen.file_id, name: "license.jpg" }]);
    expect(await call("listCaseOfferings", { path })).toMatchObject([{ product: { quantity: "30" } }]);
    expect(await call("listCaseQuestions", { path })).toMatchObject([{ answer: "No", important: true }]);
  });

  test.each([
    ["assigned", "case_assigned_to_clinician"],
    ["waiting", "case_waiting"],
    ["approved", "case_approved"],
    ["processing", "case_processing"],
    ["completed", "case_completed"],
  ])("sees the case become %s at its endpoint and in GET /v1/cases/{id}", async (status, event) => {
    const { case_id } = seen;
    await call("setTestEncounterStatus", { path: { encounter_id: case_id }, body: { status, reason: "" } });
    expect((await arrived(event, { case_id })).data).toMatchObject({ case_id, metadata: "order 1001" });
    const shown = await caseOf(case_id);
    expect(shown).toMatchObject({ status });
    expect(shown.timeline.map(({ type }: { type: string }) => type)).toContain(`md-integrations.${event}`);
    expect((await call("getCase", { path: { case_id } })).case_status).toMatchObject({ name: status });
  });

  test("sees what was submitted of the completed case", async () => {
    const { case_id } = seen;
    const { data } = await arrived("offering_submitted", { case_id });
    expect(data["offerings"]).toMatchObject([{ product_id: offering.offering_id }]);
    expect((await caseOf(case_id)).offerings).toMatchObject([{ product_id: offering.offering_id }]);
  });

  test("writes to the patient, and reads the clinician's reply by the id in the webhook", async () => {
    const path = { patient_id: seen.patient_id };
    const question = await call("sendPatientMessage", { path, body: { channel: "patient", text: "When?" } });
    await arrived("message_created", { message_id: question.id });
    const reply = { channel: "patient", text: "At noon.", clinician_id: "c-1", reference_message_id: question.id };
    const { id } = await call("sendTestPatientMessage", { path, body: reply });
    const { subject, data } = await arrived("message_created", { message_id: id });
    expect([subject["patient_id"], data["user_type"]]).toEqual([seen.patient_id, "clinician"]);
    const read = await call("getPatientMessageAsPartner", { path: { ...path, message_id: id } });
    expect(read).toMatchObject({ text: "At noon.", reference_message_id: question.id });
    const { data: both } = await call("listPatientMessages", { path, query: { channel: "patient" } });
    expect(both.map(({ text }: { text: string }) => text)).toEqual(["When?", "At noon."]);
  });

  test("creates a voucher, whose redemption opens another case of the patient", async () => {
    const { patient_id } = seen;
    const body = { patient_id, hold_status: false, offerings: [{ id: offering.offering_id }] };
    const { partner_voucher_id: voucher_id, onboarding_url } = await call("createVoucher", { body });
    expect(onboarding_url).toContain(voucher_id);
    await arrived("voucher_created", { voucher_id, patient_id });
    await call("redeemTestVoucher", { path: { voucher_id }, body: {} });
    const { subject } = await arrived("voucher_used", { voucher_id, patient_id });
    const { case_id } = await call("getVoucher", { path: { voucher_id } });
    expect(subject["case_id"]).toBe(case_id);
    await arrived("case_created", { case_id });
    expect(await caseOf(case_id)).toMatchObject({ status: "created" });
  });

  test("sees the order shipped, with its tracking number in the case", async () => {
    const { case_id } = seen;
    const { timestamp } = (await arrived("case_completed", { case_id })).data;
    const shipped = { order_status: "shipped", order_details: "Tracking Number: 101010" };
    const event = { event_type: "order_status_changed", encounter_id: case_id, case_id, ...shipped };
    await controls.webhook("md-integrations", { payload: { timestamp: Number(timestamp) + 1, ...event } });
    expect((await arrived("order_status_changed", { case_id })).data).toMatchObject(shipped);
    expect((await caseOf(case_id)).order).toMatchObject({ status: "shipped", trackingNumber: "101010" });
    const [{ orders }] = await call("listCaseOrders", { path: { case_id } });
    expect(orders).toMatchObject([{ status: "shipped", details: "Tracking Number: 101010" }]);
  });

  test("finds the patient until the vendor confirms the deletion that it asked for", async () => {
    const { patient_id } = await call("createPatient", { body: { first_name: "Ann" } });
    const path = { patient_id };
    expect(await call("deletePatient", { path })).toEqual([]);
    expect(await call("getPatient", { path })).toMatchObject({ patient_id });
    const payload = {
      timestamp: Math.floor(Date.now() / 1000),
      event_type: "patient_deleted",
      patient_id,
      metadata: "",
    };
    await controls.webhook("md-integrations", { payload });
    await arrived("patient_deleted", { patient_id });
    expect((await mdi.call("getPatient", { path })).status).toBe(404);
  });

  test("reads a new case even if the vendor's webhook of it is lost", async () => {
    const match = { method: "POST", path: "/v1/partner/cases" };
    await controls.fault("md-integrations", { match, do: { dropWebhooks: true } });
    const { case_id } = await call("createCase", { body: { patient_id: seen.patient_id } });
    expect(await caseOf(case_id)).toMatchObject({ caseId: case_id, status: "created" });
  });

  test("is refused what its key has no grant for", async () => {
    const answer = await mdi.own("GET", "/v1/inside-rx/search/v1/popular");
    expect(answer.status).toBe(403);
  });
});
