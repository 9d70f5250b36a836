import { expect, test } from "vitest";
import { assessAnswer } from "../../../shared/gateway/connection-check/assess-answer.ts";
import type { BodyReading } from "../../../shared/vendors/types.ts";

test.each([
  [200, "success", "exists"],
  [204, "success", "exists"],
  [207, "partial", "exists"],
  [200, "failure", "exists"],
  [200, "token-refused", "refused"],
  [200, "token-suspected", "refused"],
  [302, "success", "unclear"],
  [400, "success", "exists"],
  [401, "success", "refused"],
  [403, "success", "refused"],
  [404, "success", "missing"],
  [405, "success", "missing"],
  [408, "success", "unclear"],
  [410, "success", "missing"],
  [418, "success", "unclear"],
  [422, "success", "exists"],
  [429, "success", "unclear"],
  [500, "success", "unclear"],
  [501, "success", "missing"],
  [503, "success", "unclear"],
] as const)("A path whose answer is %i with the reading %s is %s", (status, reading: BodyReading, result) => {
  expect(assessAnswer({ maintenanceStatuses: [418] }, { status, reading }).result).toBe(result);
});
