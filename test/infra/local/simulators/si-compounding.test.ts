import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesFolder } from "../../../../shared/vendors/example-files.ts";
import { useSimulators } from "../../../support/local/use-simulators.ts";
import { login, tokenOf } from "../../../support/local/vendor-logins.ts";

const example = (name: string) => readFileSync(new URL(name, examplesFolder("si-compounding")), "utf8");

describe("si-compounding", () => {
  const simulators = useSimulators();
  const post = async (name: string, body: string) =>
    (await simulators.send(`/si-compounding/V2/${name}`, { method: "POST", body })).text;
  const ask = async (name: string, request: string) =>
    post(name, `{"token":"${await tokenOf(simulators, "si-compounding")}","request":${request}}`);
  const lastDone = async () => (await simulators.journal("si-compounding")).at(-1)?.done;

  it("si-compounding issues tokens of 32 hex characters, in the document's form", async () => {
    const { status, text } = await login(simulators, "si-compounding");
    expect(status).toBe(200);
    expect(text.replace(/[0-9a-f]{32}/, "2".repeat(32))).toBe(example("getToken.json"));
  });

  it("si-compounding refuses wrong credentials with HTTP 200 and an error that does not look like a refused token", async () => {
    const { status, text } = await login(simulators, "si-compounding", "default", "wrong");
    expect([status, JSON.parse(text).error === 0]).toEqual([200, false]);
    expect(JSON.parse(text).msg).not.toMatch(/token/i);
    expect(await lastDone()).toBe(false);
  });

  it.each([
    "getHealthStatus",
    "getPatient",
    "getPrescription",
    "createRefillRequest",
  ])("si-compounding refuses %s without a valid token in the body", async (name) => {
    for (const body of ['{"token":"unknown","request":{}}', '{"request":{}}', "{}"]) {
      expect(await post(name, body)).toBe('{"error": 1, "msg": "Invalid token"}');
      expect(await lastDone()).toBe(false);
    }
  });

  it("si-compounding refuses a body that is no JSON object without mentioning tokens", async () => {
    for (const body of ["", "[]", "{", '"x"']) {
      const answer = JSON.parse(await post("getPatient", body));
      expect(answer.error).not.toBe(0);
      expect(answer.msg).not.toMatch(/token/i);
    }
  });

  it("si-compounding is up", async () => {
    expect(await ask("getHealthStatus", "{}")).toBe(example("getHealthStatus.json"));
  });

  it.each([
    '{"rx_number":"1001117969"}',
    '{"prescription_id":63841558324288628}',
    '{"patient_id":"63841550598335501"}',
  ])("si-compounding answers the document's prescription byte for byte, asked by %s", async (request) => {
    const text = await ask("getPrescription", request);
    expect(text).toBe(example("getPrescription.json"));
    expect(text).toContain('"patient_id": 63841550598335501,\r\n');
  });

  it("si-compounding finds the ids of the document's requests", async () => {
    for (const [name, request] of [
      ["getPatient", '{"patient_id":"63838494111328260"}'],
      ["getPatient", '{"patient_id":"63782945725317779"}'],
      ["getPatient", '{"phone_number":"(111) 235-2569"}'],
      ["getPatient", '{"patient_phone":"1112352569"}'],
      ["getPrescription", '{"prescription_id":"63782347460273846"}'],
      ["getPrescription", '{"patient_id":"63783646115317780"}'],
    ] as const) {
      expect(JSON.parse(await ask(name, request))).toMatchObject({ error: 0, msg: "success" });
    }
  });

  it("si-compounding answers getPatient in agreement with getPrescription, big ids intact", async () => {
    const text = await ask("getPatient", '{"phone_number":"(555) 555-0102"}');
    expect(text).toContain('"patient_id": 63841550598335501,');
    const { patient } = JSON.parse(example("getPrescription.json")).data;
    expect(JSON.parse(text).data.patient).toEqual(patient);
  });

  it("si-compounding finds no other patient, and does not mention tokens in that answer", async () => {
    for (const [name, request] of [
      // Differs from the known id only beyond the precision of a double.
      ["getPatient", '{"patient_id":63841550598335502}'],
      ["getPatient", "{}"],
      ["getPrescription", '{"rx_number":"0"}'],
      ["getPrescription", '{"rx_number":"1001117969","patient_id":"63783646115317780"}'],
      ["getPrescription", "{}"],
    ] as const) {
      const answer = JSON.parse(await ask(name, request));
      expect(answer.error).not.toBe(0);
      expect(answer.msg).not.toMatch(/token/i);
      expect(await lastDone()).toBe(false);
    }
  });

  it("si-compounding creates a refill for each request, with a new id, and returns the request byte for byte", async () => {
    const request = '{ "patient_id" : 63841550598335999,"price":1.10,\n\t"note":"\\u00e9/\\/", "prescriptions":[] }';
    const answers = [await ask("createRefillRequest", request), await ask("createRefillRequest", request)];

    for (const text of answers) expect(text).toContain(`"json_request": ${request}\r\n`);
    const ids = answers.map((text) => /"refill_notification_id": (\d{15,}),/.exec(text)?.[1]);
    expect(new Set(ids.map(Number)).size).toBe(2);
    expect(await lastDone()).toBe(true);
    const patient = JSON.parse(await ask("getPatient", '{"patient_id":63841550598335999}'));
    expect(Object.keys(patient.data)).toEqual(["patient"]);
  });

  it("si-compounding answers the document's refill in the document's form, and finds its prescription with the document's members alone", async () => {
    const { request } = JSON.parse(example("createRefillRequest.request.json"));
    const answer = JSON.parse(await ask("createRefillRequest", JSON.stringify(request)));
    const documented = JSON.parse(example("createRefillRequest.json"));
    expect({ ...answer.data, refill_notification_id: 0 }).toEqual({ ...documented.data, refill_notification_id: 0 });

    const { data } = JSON.parse(await ask("getPrescription", '{"rx_number":"Rx123456"}'));
    const documentedMembers = JSON.parse(example("getPrescription.json")).data.prescriptions[0];
    expect(data.prescriptions[0]).toMatchObject({ rx_number: "Rx123456" });
    expect(Object.keys(data.prescriptions[0]).toSorted()).toEqual(Object.keys(documentedMembers).toSorted());
  });

  it("si-compounding creates nothing without a request object", async () => {
    for (const request of ["null", "[]", '"x"', "5"]) {
      expect(JSON.parse(await ask("createRefillRequest", request)).error).not.toBe(0);
      expect(await lastDone()).toBe(false);
    }
  });

  it("si-compounding answers 404 to another path and another method", async () => {
    expect((await simulators.send("/si-compounding/V2/getPatients", { method: "POST", body: "{}" })).status).toBe(404);
    expect((await simulators.send("/si-compounding/V2/getPatient")).status).toBe(404);
  });
});
