import { expect, test } from "vitest";
import { tokenFinding } from "../../../shared/gateway/calls/token-finding.ts";

test.each([
  [{ old: "refused", successor: "accepted" }, "dead"],
  [{ old: "refused", successor: "refused" }, "unknown"],
  [{ old: "refused", successor: "unknown" }, "unknown"],
  [{ old: "refused" }, "unknown"],
  [{ old: "accepted", without: "refused" }, "good"],
  [{ old: "accepted", without: "accepted" }, "untold"],
  [{ old: "accepted", without: "unknown" }, "unknown"],
  [{ old: "accepted" }, "unknown"],
  [{ old: "unknown" }, "unknown"],
] as const)("%o says that the token is %s", (facts, finding) => {
  expect(tokenFinding(facts)).toBe(finding);
});
