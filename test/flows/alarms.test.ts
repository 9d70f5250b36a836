import { describe, expect, it } from "vitest";
import { type CaseData, caseOf, casesEnd, casesStart, playUsual, withoutUsual } from "../support/alarms/alarm-cases.ts";
import { CloudWatchModel } from "../support/alarms/cloudwatch-model.ts";
import { recordTrouble } from "../support/alarms/record-trouble.ts";
import { gatewayTemplate, kindOf } from "../support/alarms/stage-alarms.ts";
import { type AlarmTemplate, readTemplateAlarms } from "../support/alarms/template-alarms.ts";
import { countThrottled, writeUnitLines } from "../support/alarms/unit-lines.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";

const { stack } = await useTestStack(() => ({}));

const templates = { prod: gatewayTemplate("prod"), dev: gatewayTemplate("dev") };

const data: CaseData = {
  recording: await recordTrouble(stack),
  unit: await writeUnitLines(),
  throttled: await countThrottled(),
  reservedConcurrency: reservedConcurrency(templates.prod),
};

function reservedConcurrency({ Resources: all }: AlarmTemplate): number {
  return Object.values(all).reduce(
    (sum, { Properties: one }) => sum + Number(one?.["ReservedConcurrentExecutions"] ?? 0),
    0,
  );
}

describe.each(["prod", "dev"] as const)("stage %s", (stage) => {
  const definitions = readTemplateAlarms(templates[stage], stage);
  const names = definitions.alarms.map(({ name }) => name);

  /** The model after usual data and those of some alarms' cases. */
  function played(...cases: readonly (readonly [name: string, what: "ring" | "quiet"])[]): CloudWatchModel {
    const model = new CloudWatchModel(definitions, casesStart);
    const parts = cases.map(([name, what]) => ({ ...partsOf(name), what }));
    const without = parts.flatMap(({ kind, of }) => [...withoutUsual(kind, of)]);
    playUsual(model, data, new Set(without));
    for (const { kind, of, what } of parts) caseOf(kind, of, data)?.[what](model);
    model.runUntil(casesEnd);
    return model;
  }

  const notified = (model: CloudWatchModel) => new Set(model.notifications.map(({ alarm }) => alarm));

  it.each(names)("has a case for %s", (name) => {
    const { kind, of } = partsOf(name);
    expect(caseOf(kind, of, data)).toBeDefined();
  });

  it("has no alarm that rings without trouble", () => {
    const model = played();
    expect([...model.rang]).toEqual([]);
    for (const name of names) expect([name, model.state(name)]).toEqual([name, "OK"]);
  });

  it.each(names)("has one notification when %s rings", (name) => {
    const model = played([name, "ring"]);
    expect([...model.rang]).toContain(name);
    expect(model.notifications).not.toEqual([]);
    expect(notified(model).size).toBe(model.notifications.length);
  });

  it.each(names)("leaves %s quiet short of its threshold", (name) => {
    expect([...played([name, "quiet"]).rang]).not.toContain(name);
  });
});

/** `OldestMessage-intake` is of the kind `OldestMessage`, of the queue `intake`. */
function partsOf(name: string): { readonly kind: string; readonly of: string | undefined } {
  const kind = kindOf(name);
  return { kind, of: name === kind ? undefined : name.slice(kind.length + 1) };
}

describe("stage dev, which shares alarms", () => {
  it.each([
    ["FunctionErrors", "SchedulerFailed"],
    ["OverdueWork", "DueWorkAge"],
  ])("has %s for what %s is about in prod", (shared, own) => {
    const model = new CloudWatchModel(readTemplateAlarms(templates.dev, "dev"), casesStart);
    playUsual(model, data, new Set());
    caseOf(own, undefined, data)?.ring(model);
    model.runUntil(casesEnd);
    expect([...model.rang]).toEqual([shared]);
  });
});

describe("one cause", () => {
  const definitions = readTemplateAlarms(templates.prod, "prod");

  /** The alarms that rang, and those of them that notified, by the data of some alarms. */
  function play(...rings: readonly string[]) {
    const model = new CloudWatchModel(definitions, casesStart);
    const parts = rings.map(partsOf);
    playUsual(model, data, new Set(parts.flatMap(({ kind, of }) => [...withoutUsual(kind, of)])));
    for (const { kind, of } of parts) caseOf(kind, of, data)?.ring(model);
    model.runUntil(casesEnd);
    return { rang: [...model.rang], notified: model.notifications.map(({ alarm }) => alarm) };
  }

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      "functions that fail after a deployment notify once",
      ["FunctionErrors-process-events", "FunctionErrors-deliver-event", "FunctionThrottles-intake"],
      ["failures"],
      [],
    ],
    [
      "a mapping of deliveries that stops notifies once, not again for the overdue work",
      ["EventSourceStopped-delivery", "OverdueWork"],
      ["due-work"],
      [],
    ],
    [
      "a mapping of webhooks that stops notifies by its own composite",
      ["EventSourceStopped-intake"],
      ["intake"],
      ["OldestMessage-intake"],
    ],
    ["a scheduler that does not run notifies once", ["SchedulerMissing"], ["due-work"], []],
    [
      "a vendor that is down notifies by its own alarm",
      ["VendorUnavailable-syncvet"],
      ["VendorUnavailable-syncvet"],
      [],
    ],
    [
      "a function that fails does not hide that the jobs of another one wait",
      ["FunctionErrors-deliver-event", "OverdueWork"],
      ["failures", "due-work"],
      [],
    ],
    [
      "stopped webhooks are not hidden by overdue work",
      ["OverdueWork", "EventSourceStopped-intake"],
      ["due-work", "intake"],
      [],
    ],
  ])("%s", (_, rings, expected, consequences) => {
    const { rang, notified } = play(...rings);
    expect(rang).toEqual(expect.arrayContaining([...rings, ...consequences]));
    expect(notified.toSorted()).toEqual(expected.toSorted());
  });
});
