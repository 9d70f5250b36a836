import { expect, test } from "vitest";
import { type ArrivedEvent, type GivenStatus, tallyStatuses } from "./tally-statuses.ts";

const given = (name: string, second: number): GivenStatus => ({
  caseId: "c",
  name,
  type: `case_${name}`,
  second,
  isMissed: false,
});

const arrived = (name: string, second: number, more: Partial<ArrivedEvent> = {}): ArrivedEvent => ({
  id: `evt_${name}`,
  caseId: "c",
  type: `case_${name}`,
  timestamp: new Date(second * 1000).toISOString(),
  recovered: false,
  ...more,
});

const both = [given("created", 1), given("waiting", 2)];

test("A case is wrong whose newest event at the partner is not the vendor's last status", () => {
  const first = arrived("created", 1);
  expect(tallyStatuses(both, [arrived("waiting", 2), first]).wrong).toEqual([]);
  expect(tallyStatuses(both, [first]).wrong).toEqual(["c"]);
  expect(tallyStatuses(both, []).wrong).toEqual(["c"]);
  expect(tallyStatuses(both, [arrived("waiting", 2), arrived("created", 3)]).wrong).toEqual(["c"]);
});

test("A status arrives twice under two ids, and once where one event is sent again", () => {
  const one = arrived("waiting", 2, { recovered: true });
  expect(tallyStatuses(both, [one, one])).toMatchObject({ twice: [], recovered: 1 });
  expect(tallyStatuses(both, [one, arrived("waiting", 2, { id: "evt_2" })]).twice).toEqual(["c case_waiting"]);
});

test("Events that are no status do not count", () => {
  const other = arrived("offering_submitted", 9, { type: "offering_submitted" });
  expect(tallyStatuses(both, [arrived("waiting", 2), other]).wrong).toEqual([]);
});
