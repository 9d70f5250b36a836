import { expect, test } from "vitest";
import { dynamoKeyUses } from "../../../shared/aws/dynamodb-key-uses.ts";
import { createRecordKeyUse, useRecordedEveryMs } from "../../../shared/gateway/access/record-key-use.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

function harness() {
  const table = new MemoryTable();
  const clock = manualClock();
  const log = silentLog();
  const keyUses = dynamoKeyUses(table);
  /** Each container remembers for itself. */
  const container = () => createRecordKeyUse({ keyUses, clock, log });
  return { table, clock, log, keyUses, container };
}

test("A key's use is recorded once an hour in each container", async () => {
  const { clock, keyUses, container, table } = harness();
  const recordUse = container();
  const first = clock.now();
  for (let request = 0; request < 50; request += 1) await recordUse({ keyId: "k" });
  expect(table.counts.writes).toBe(1);
  clock.advance(useRecordedEveryMs);
  await recordUse({ keyId: "k" });
  expect(await keyUses.findLastUse("k")).toBe(first + useRecordedEveryMs);
  expect(await keyUses.findLastUse("never")).toBeUndefined();
});

test("A second container does not move a time that was recorded within the hour", async () => {
  const { clock, keyUses, container } = harness();
  const first = clock.now();
  await container()({ keyId: "k" });
  clock.advance(1_000);
  await container()({ keyId: "k" });
  expect(await keyUses.findLastUse("k")).toBe(first);
});

test("A use that cannot be recorded does not fail the request, and is logged", async () => {
  const { table, log, container } = harness();
  table.fail(1);
  await container()({ keyId: "k" });
  expect(log.lines.join()).toContain("key.use-not-recorded");
});
