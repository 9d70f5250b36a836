import { expect, test } from "vitest";
import { readExpires } from "../../../shared/gateway/jobs/build-job.ts";

test.each([
  ["1", 1],
  ["86400", 86_400],
])("Gateway-Expires of %s makes a job expire after so many seconds", (value, seconds) => {
  expect(readExpires({ "gateway-expires": [value] })).toBe(seconds);
});

test("A job expires after a day without Gateway-Expires", () => {
  expect(readExpires({})).toBe(86_400);
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
