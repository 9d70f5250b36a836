import { expect, it } from "vitest";
import { dynamoRestoreMarker } from "../../../shared/aws/dynamodb-restore-marker.ts";
import { createHoldUntilRestored } from "../../../shared/gateway/restore/hold-until-restored.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";

function setUp(suffix: string | undefined) {
  const table = new MemoryTable();
  const marker = dynamoRestoreMarker(table);
  const hold = createHoldUntilRestored({ suffix, find: marker.find });
  return { table, marker, hold, double: hold(async (value: number) => value * 2) };
}

it("A function on restored state does nothing until the restore is finished, and then looks no more", async () => {
  const { table, marker, double } = setUp("r1");
  await expect(double(2)).rejects.toMatchObject({
    members: { status: 503, name: "gateway-restoring", outcome: "not-sent", retryable: true },
  });

  await marker.put("r1", 1);

  expect(await double(2)).toBe(4);
  const { reads } = table.counts;
  expect(await double(3)).toBe(6);
  expect(table.counts.reads).toBe(reads);
});

it("The marker of an earlier restore, which a later backup contains, does not count", async () => {
  const { marker, double } = setUp("r2");
  await marker.put("r1", 1);
  await expect(double(2)).rejects.toThrow("gateway-restoring");
});

it("A function that cannot read the marker does nothing", async () => {
  const { table, marker, double } = setUp("r1");
  await marker.put("r1", 1);
  table.fail(1);
  await expect(double(2)).rejects.toMatchObject({ members: { name: "gateway-restoring", outcome: "not-sent" } });
  expect(await double(2)).toBe(4);
});

it("A function on state that was never restored is as it was given", () => {
  const { table, hold } = setUp(undefined);
  const handle = async () => undefined;
  expect(hold(handle)).toBe(handle);
  expect(table.counts.reads).toBe(0);
});
