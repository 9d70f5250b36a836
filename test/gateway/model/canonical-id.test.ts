import { describe, expect, it } from "vitest";
import { caseKey } from "../../../shared/gateway/model/case-key.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { requestSubjects } from "../../../shared/gateway/privacy/call-subjects.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";

const digest = keyedDigest("test-key");
const uuid = "813e95aa-3c73-40a3-9289-b13c846c03c5";
const origin = { vendor: "md-integrations", connection: "default" };
const keyOf = (value: string) => subjectKey(digest, { ...origin, name: "patient_id", value });

describe("A UUID", () => {
  it("gives one key in capital and in small letters", () => {
    expect(keyOf(uuid.toUpperCase())).toBe(keyOf(uuid));
    const [large, small] = [uuid.toUpperCase(), uuid].map((id) => caseKey(digest, "md-integrations", "default", id));
    expect(large).toBe(small);
  });

  it("in a call's path in capital letters names the patient", () => {
    const of = { vendor: mdIntegrations, connection: "default", operation: "updatePatient" };
    const request = {
      path: `/v1/partner/patients/${uuid.toUpperCase()}`,
      query: [],
      headers: {},
      body: new Uint8Array(),
    };
    expect(requestSubjects(digest, of, request)).toEqual([keyOf(uuid)]);
  });
});

it("An id that is no UUID keeps its letters", () => {
  expect(keyOf("Patient-1")).not.toBe(keyOf("patient-1"));
  expect(keyOf(`${uuid}A`)).not.toBe(keyOf(`${uuid}a`));
});
