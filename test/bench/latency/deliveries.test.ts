import { expect, it } from "vitest";
import { compareDeliveries } from "./deliveries.ts";

it("The deliveries of a run are compared with what was sent", () => {
  const sent = [
    { caseId: "a", sentAt: 1_000, acceptedAt: 1_010 },
    { caseId: "b", sentAt: 1_000, acceptedAt: 1_020 },
    { caseId: "lost", sentAt: 1_000, acceptedAt: 1_020 },
    { caseId: "refused", sentAt: 1_000, acceptedAt: null },
  ];
  const arrivals = [
    { caseId: "a", at: 1_050 },
    { caseId: "a", at: 1_040 },
    { caseId: "b", at: 1_015 },
  ];
  expect(compareDeliveries(sent, arrivals, 9_020)).toEqual({
    waits: [30, 0, 8_000],
    acknowledgements: [10, 20, 20],
    missing: 1,
    repeated: 1,
    refused: 1,
  });
});
