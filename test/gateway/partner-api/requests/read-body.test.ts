import { expect, test } from "vitest";
import { emptyBody } from "../../../../shared/gateway/partner-api/requests/empty-body.ts";
import { jobResolutionBody } from "../../../../shared/gateway/partner-api/requests/job-resolution-body.ts";
import { readBody } from "../../../../shared/gateway/partner-api/requests/read-body.ts";

test.each([257, 1_000_000])("a body of %i levels for a route of ours is refused before it is read", (levels) => {
  const body = Buffer.from(`${"[".repeat(levels)}${"]".repeat(levels)}`);
  expect(() => readBody(jobResolutionBody, body)).toThrow("400 body-too-deep");
  expect(() => readBody(emptyBody, body)).toThrow("400 body-too-deep");
});

test("a body of 256 levels is read, and refused for what it says", () => {
  const body = Buffer.from(`{"action":${"[".repeat(255)}${"]".repeat(255)}}`);
  expect(() => readBody(jobResolutionBody, body)).toThrow("400 bad-request");
  expect(readBody(jobResolutionBody, Buffer.from('{"action":"retry"}'))).toEqual({ action: "retry" });
});
