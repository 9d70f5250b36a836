import { expect, test } from "vitest";
import { assessToken } from "../../../shared/gateway/calls/assess-token.ts";

test.each([
  [{ old: "refused", successor: "accepted" }, "revoked"],
  [{ old: "refused", successor: "refused" }, "unknown"],
  [{ old: "refused", successor: "unknown" }, "unknown"],
  [{ old: "refused" }, "unknown"],
  [{ old: "accepted", without: "refused" }, "valid"],
  [{ old: "accepted", without: "accepted" }, "unverifiable"],
  [{ old: "accepted", without: "unknown" }, "unknown"],
  [{ old: "accepted" }, "unknown"],
  [{ old: "unknown" }, "unknown"],
] as const)("A token with the answers %o is assessed as %s", (facts, assessment) => {
  expect(assessToken(facts)).toBe(assessment);
});
