import { expect, test } from "vitest";
import { readExpires } from "../../../shared/gateway/jobs/build-job.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

test.each([
  ["1", 1],
  ["86400", 86_400],
])("Gateway-Expires of %s makes a job expire after so many seconds", (value, seconds) => {
  expect(readExpires({ "gateway-expires": [value] })).toBe(seconds);
});

test("A job expires after a day without Gateway-Expires", () => {
  expect(readExpires({})).toBe(86_400);
});

test("A message to a patient expires after an hour, unless Gateway-Expires says otherwise", () => {
  const message = { messageToPatient: true } as const;
  expect(readExpires({}, message)).toBe(3_600);
  expect(readExpires({ "gateway-expires": ["86400"] }, message)).toBe(86_400);
  expect(readExpires({ "gateway-expires": ["60"] }, message)).toBe(60);
});

test("The messages to patients are those of MD Integrations that a vendor sends on", () => {
  const ids = vendors.flatMap(({ operations }) => operations.filter((one) => one.messageToPatient).map(({ id }) => id));
  expect(ids.toSorted()).toEqual(["createPatientMessage", "sendOneTimePassword", "sendPatientMessage"]);
});

test.each([
  [["0"]],
  [["86401"]],
  [["-1"]],
  [["1.5"]],
  [["soon"]],
  [[""]],
  [["1", "2"]],
])("Gateway-Expires of %j is refused with 400", (values) => {
  expect(() => readExpires({ "gateway-expires": values })).toThrow("400 bad-request");
});
