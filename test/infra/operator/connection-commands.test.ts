import { describe, expect, it } from "vitest";
import { allConnections } from "../../../infra/operator/commands/read-connections.ts";
import { stages } from "../../../infra/stages.ts";
import { dynamoCatchUpStore } from "../../../shared/aws/dynamodb-catch-up-store.ts";
import { dynamoHealthStore } from "../../../shared/aws/dynamodb-health-store.ts";
import { dynamoSilenceStore } from "../../../shared/aws/dynamodb-silence-store.ts";
import { newCatchUp } from "../../../shared/gateway/catch-up/new-catch-up.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { deletionHarness } from "../../support/harnesses/deletion-harness.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

const of = { vendor: "md-integrations", connection: "default" };

/** A connection that got a webhook and has caught up, whose vendor then asks for a pause. */
async function setUp() {
  const harness = deletionHarness();
  const { clock, store } = harness;
  const records = { table: store.table, clock };
  const health = dynamoHealthStore(new MemoryTable());
  const catchUps = dynamoCatchUpStore(records);
  const arrivedAt = clock.now();
  await harness.record(harness.news({ case_id: "case-1" }));
  await catchUps.putFirstCatchUp({ ...newCatchUp(of, clock.now()), status: "done", read: 3 }, clock.now());
  const until = clock.now() + 60_000;
  await health.extendCoolDown(of, until, clock.now());
  const stores = { ...harness.stores, health, catchUps, silences: dynamoSilenceStore(records) };
  const run = (name: string, argument?: string) =>
    runCommand({ name, arguments: argument === undefined ? [] : [argument], stores });
  return { run, until: new Date(until).toISOString(), arrivedAt: new Date(arrivedAt).toISOString() };
}

describe("connections list", () => {
  it("has every connection, what holds it back, and its last webhook", async () => {
    const { run, arrivedAt } = await setUp();
    const lines = (await run("connections list")).text.split("\n");
    const count = allConnections(stages.local).length;
    expect(lines).toHaveLength(count + 1);
    expect(lines).toContain(`md-integrations/default  held: cool-down of connection  last webhook ${arrivedAt}`);
    expect(lines).toContain("syncvet/default  calls pass  no webhook");
    expect(lines.at(-1)).toBe(`${count} connections, 1 held.`);
  });
});

describe("connections show", () => {
  it("says until when calls are held, and how the last catch-up ended", async () => {
    const { run, until } = await setUp();
    const { text } = await run("connections show", "md-integrations/default");
    expect(text).toContain(`  The vendor asked for a pause of all calls until ${until}.`);
    expect(text).toMatch(/ {2}catch-up cup_\S+ done: 3 cases read, 0 statuses recovered, 0 unclear/);
  });

  it("does not find a connection that the stage lacks", async () => {
    await expect((await setUp()).run("connections show", "md-integrations/clinic-9")).rejects.toThrow(OperatorNotFound);
  });
});
