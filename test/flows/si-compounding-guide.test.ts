import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentedClient } from "../support/guides/documented-client.ts";
import { guideSteps, missingParts } from "../support/guides/guide-steps.ts";
import { runStep } from "../support/guides/run-step.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";

/** Written from `/openapi.json` and the guide, as a partner's engineer does: it imports nothing of the gateway. */
const { stack, client: controls } = await useGateway();
const vendor = await documentedClient(stack.info, "si-compounding");

/** The digits of an id in an answer, which a parser of doubles would round. */
const idIn = (text: string, name: string): string => new RegExp(`"${name}":\\s*(\\d+)`).exec(text)?.[1] ?? "";

test.each(
  guideSteps("si-compounding"),
)("the guide's command under “$heading” gets the answer that it shows", async (step) => {
  const output = await runStep(step, stack.info.gateway, stack.info.partner.key);
  expect(missingParts(step, output), output).toEqual([]);
});

test("the service is up, asked with an empty body and with any", async () => {
  for (const body of [undefined, {}, { token: "mine" }]) {
    const { status, json } = await vendor.call("getHealthStatus", body === undefined ? {} : { body });
    expect([status, json]).toEqual([200, { status: "UP" }]);
  }
});

describe("a caller's patient", () => {
  test.each([
    ["phone_number", "(555) 555-0102"],
    ["phone_number", "5555550102"],
    ["patient_phone", "5555550102"],
    ["patient_id", "63841550598335501"],
  ])("is found by %s %s, with every digit of the id", async (name, value) => {
    const { status, headers, text, json } = await vendor.call("getPatient", { body: { request: { [name]: value } } });
    expect([status, headers.get("gateway-outcome"), json.error]).toEqual([200, "answered", 0]);
    expect(idIn(text, "patient_id")).toBe("63841550598335501");
  });

  test("with an unknown id is an error in an answer of 200", async () => {
    // One more than a known id: equal to it for a parser of doubles.
    const body = '{"request": {"patient_id": 63841550598335502}}';
    const { status, headers, json } = await vendor.call("getPatient", { body });
    expect([status, headers.get("gateway-outcome")]).toEqual([200, "answered"]);
    expect(json.error).not.toBe(0);
  });

  test("cannot be asked for without request, nor with a body that carries no token", async () => {
    const withoutRequest = await vendor.call("getPatient", { body: { patient_id: "63841550598335501" } });
    expect([withoutRequest.status, withoutRequest.json.errors]).toEqual([
      400,
      [{ pointer: "/request", detail: "is required" }],
    ]);
    for (const body of ["[]", "request=1", '"text"']) {
      const { status, headers } = await vendor.call("getPatient", { body });
      expect([status, headers.get("gateway-outcome")]).toEqual([400, "not-sent"]);
    }
  });
});

describe("prescriptions", () => {
  test.each([
    ["rx_number", "1001117969"],
    ["prescription_id", "63841558324288628"],
    ["patient_id", "63841550598335501"],
  ])("are found by %s, with dates as MM/DD/YYYY", async (name, value) => {
    const { text, json } = await vendor.call("getPrescription", { body: { request: { [name]: value } } });
    expect([json.error, json.data.total_prescriptions]).toEqual([0, 1]);
    expect(idIn(text, "prescription_id")).toBe("63841558324288628");
    expect(json.data.prescriptions[0]).toMatchObject({ date_written: "01/22/2024", status_ivr: "no_refills" });
  });
});

describe("a refill", () => {
  const refill = (patient: string, headers: Record<string, string>) =>
    vendor.call("createRefillRequest", {
      headers,
      body: { request: { patient_id: patient, prescriptions: [{ rx_number: "1001117970", drug_name: "Sample" }] } },
    });
  const madeFor = async (patient: string) =>
    (await controls.journal("si-compounding")).filter(({ body = "", done }) => done && body.includes(`"${patient}"`));

  beforeAll(() => controls.clearFaults("si-compounding"));
  afterAll(() => controls.clearFaults("si-compounding"));

  test("takes a key in production, and nothing else does", () => {
    expect(vendor.needingKey()).toEqual(["createRefillRequest"]);
  });

  test("is made once under one key, and its job has the outcome", async () => {
    const [first, again] = [
      await refill("P-1", { "idempotency-key": "P-1" }),
      await refill("P-1", { "idempotency-key": "P-1" }),
    ];
    expect([first.status, first.json.error, again.text]).toEqual([200, 0, first.text]);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(idIn(first.text, "refill_notification_id")).toMatch(/^\d{15,}$/);
    expect(await madeFor("P-1")).toHaveLength(1);
    const job = await vendor.own("GET", `/v1/jobs/${first.headers.get("gateway-job")}`);
    expect(job.json).toMatchObject({ operation: "createRefillRequest", status: "succeeded" });
  });

  test("that the vendor refuses in an answer of 200 is a failed job", async () => {
    const body = '{"error": 7, "msg": "Refill not allowed"}';
    await controls.fault("si-compounding", { match: { path: "/V2/createRefillRequest" }, do: { status: 200, body } });
    const answer = await refill("P-2", { "idempotency-key": "P-2" });
    expect([answer.status, answer.text, answer.headers.get("gateway-outcome")]).toEqual([200, body, "answered"]);
    const job = await vendor.own("GET", `/v1/jobs/${answer.headers.get("gateway-job")}`);
    expect(job.json.status).toBe("failed");
  });

  test("whose answer cannot be read is uncertain, and is not sent again", async () => {
    await controls.fault("si-compounding", {
      match: { path: "/V2/createRefillRequest" },
      do: { work: true, status: 200, body: "<html>" },
    });
    const headers = { "idempotency-key": "P-3" };
    const lost = await refill("P-3", headers);
    expect([lost.status, lost.json.outcome]).toEqual([504, "uncertain"]);
    const again = await refill("P-3", headers);
    expect([again.status, again.headers.get("location")]).toEqual([504, lost.headers.get("location")]);
    expect(await madeFor("P-3")).toHaveLength(1);
  });

  test("can be queued for a caller who waits on the telephone", async () => {
    const answer = await refill("P-4", { "idempotency-key": "P-4", prefer: "respond-async, wait=10" });
    expect([answer.status, answer.json.error]).toEqual([200, 0]);
  });
});

test("the login is the gateway's own", async () => {
  const body = { clientID: "a", clientSecret: "b" };
  expect((await vendor.own("POST", "/v1/si-compounding/V2/getToken", { body })).status).toBe(403);
});

test("every operation of the document was called", () => {
  expect(vendor.uncalled()).toEqual([]);
});
