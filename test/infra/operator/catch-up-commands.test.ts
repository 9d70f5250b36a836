import { describe, expect, it } from "vitest";
import { dynamoCatchUpStore } from "../../../shared/aws/dynamodb-catch-up-store.ts";
import { newCatchUp } from "../../../shared/gateway/catch-up/new-catch-up.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

const of = { vendor: "md-integrations", connection: "default" };
const since = "2026-01-01T00:00:00Z";

/** A connection whose last catch-up has ended. */
async function setUp({ isSeen = true } = {}) {
  const clock = manualClock();
  const catchUps = dynamoCatchUpStore({ table: new MemoryTable(), clock });
  await catchUps.putFirstCatchUp({ ...newCatchUp(of, 0), status: "done" }, clock.now());
  const shapes = { findBaseline: async () => (isSeen ? {} : undefined) };
  const catchUp = (target: string, options: Record<string, readonly string[]> = { since: [since] }) =>
    runCommand({ name: "catch-ups start", arguments: [target], options, stores: { catchUps, shapes, clock } });
  const show = (target: string) =>
    runCommand({ name: "catch-ups show", arguments: [target], stores: { catchUps, shapes, clock } });
  return { catchUp, show, stored: () => catchUps.findCatchUp(of) };
}

describe("catch-ups start", () => {
  it("puts a catch-up that the scheduler begins, as nobody's", async () => {
    const { catchUp, stored } = await setUp();
    const { text, failure } = await catchUp("md-integrations/default");
    const started = await stored();
    expect(failure).toBeUndefined();
    expect(text).toContain(`${started?.id} begins within a minute.`);
    expect(started).toMatchObject({ status: "waiting", since: Date.parse(since) });
    expect(started).not.toHaveProperty("partnerId");
  });

  it("names the one that is waiting or running, beside which no other begins", async () => {
    const { catchUp, stored } = await setUp();
    await catchUp("md-integrations/default");
    const first = await stored();
    const { text } = await catchUp("md-integrations/default");
    expect(text).toContain(`${first?.id} is waiting already.`);
    expect(await stored()).toEqual(first);
  });

  it("is refused before an answer about a case was seen", async () => {
    const { catchUp, stored } = await setUp({ isSeen: false });
    const { failure } = await catchUp("md-integrations/default");
    expect(String(failure)).toContain("No answer to getCase of md-integrations/default was seen yet");
    expect(await stored()).toMatchObject({ status: "done" });
  });

  it.each([
    ["a vendor without cases", "syncvet/default", { since: [since] }, "Cases of syncvet cannot be read."],
    ["a connection that is not there", "md-integrations/clinic-9", { since: [since] }, "clinic-9"],
    ["no time", "md-integrations/default", {}, "--since <time>"],
    ["a time to come", "md-integrations/default", { since: ["2199-01-01"] }, "must not be in the future"],
    ["what is no time", "md-integrations/default", { since: ["yesterday"] }, "--since takes a time"],
  ])("with %s is refused", async (_, target, options, problem) => {
    const { catchUp } = await setUp();
    await expect(catchUp(target, options)).rejects.toThrow(problem);
  });
});

describe("catch-ups show", () => {
  it.each(["its connection", "its id"])("shows the one that is waiting by %s", async (by) => {
    const { catchUp, show, stored } = await setUp();
    await catchUp("md-integrations/default");
    const { id = "" } = (await stored()) ?? {};
    const { text } = await show(by === "its id" ? id : "md-integrations/default");
    const lines = text.split("\n");
    expect(lines[0]).toBe(`${id} waiting: 0 cases read, 0 statuses recovered, 0 unclear`);
    expect(lines[1]).toMatch(/^ {2}md-integrations\/default, asked for at \S+Z, last step \S+Z$/);
    expect(lines[2]).toBe("  recovers statuses from 2026-01-01T00:00:00.000Z on");
  });

  it("does not find one that another came after, and names that", async () => {
    const { catchUp, show, stored } = await setUp();
    const before = (await stored())?.id ?? "";
    await catchUp("md-integrations/default");
    const { failure } = await show(before);
    expect(failure).toBeInstanceOf(OperatorNotFound);
    expect(String(failure)).toContain(String((await stored())?.id));
  });

  it("does not find one of a connection that has had none", async () => {
    expect(String((await (await setUp()).show("syncvet/default")).failure)).toContain("has had no catch-up");
  });
});
