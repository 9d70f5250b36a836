import { describe, expect, it } from "vitest";
import { assessAlarms } from "../../../../infra/operator/doctor/assess/alarms.ts";
import { assessConcurrency } from "../../../../infra/operator/doctor/assess/concurrency.ts";
import type { Assessment } from "../../../../infra/operator/doctor/assess/finding.ts";
import { assessIdentity } from "../../../../infra/operator/doctor/assess/identity.ts";
import { assessKey } from "../../../../infra/operator/doctor/assess/key.ts";
import { assessMetrics } from "../../../../infra/operator/doctor/assess/metrics.ts";
import { assessQueues } from "../../../../infra/operator/doctor/assess/queues.ts";
import { assessReceipts } from "../../../../infra/operator/doctor/assess/receipts.ts";
import { assessScheduler } from "../../../../infra/operator/doctor/assess/scheduler.ts";
import { assessStacks } from "../../../../infra/operator/doctor/assess/stacks.ts";
import { assessTables } from "../../../../infra/operator/doctor/assess/tables.ts";
import { assessVersion } from "../../../../infra/operator/doctor/assess/version.ts";

const results = (assessments: readonly Assessment[]) => assessments.map(({ result }) => result);

describe("the operator's identity", () => {
  const who = { account: "111122223333", region: "eu-west-1" };

  it.each([
    ["a role", "arn:aws:sts::111122223333:assumed-role/operator/ada", "ok"],
    ["the root user", "arn:aws:iam::111122223333:root", "warn"],
  ])("of %s is shown with account and region", (_what, arn, result) => {
    const [assessment] = assessIdentity({ ...who, arn });
    expect(assessment).toMatchObject({ result });
    expect(assessment?.detail).toBe(`${arn} in account 111122223333, region eu-west-1.`);
  });
});

describe("a stack", () => {
  it.each([
    ["CREATE_COMPLETE", "ok"],
    ["UPDATE_COMPLETE", "ok"],
    ["UPDATE_ROLLBACK_COMPLETE", "warn"],
    ["UPDATE_IN_PROGRESS", "warn"],
    ["UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "warn"],
    ["UPDATE_ROLLBACK_FAILED", "fail"],
    ["UPDATE_FAILED", "fail"],
    ["ROLLBACK_COMPLETE", "fail"],
    ["ROLLBACK_FAILED", "fail"],
    ["DELETE_FAILED", "fail"],
    ["DELETE_IN_PROGRESS", "fail"],
    ["REVIEW_IN_PROGRESS", "fail"],
    [undefined, "fail"],
  ] as const)("that is %s is %s", (status, result) => {
    const stack = { name: "RxGateway-dev", status, isProtected: false, state: undefined };
    expect(results(assessStacks([stack], { keepState: false }))).toEqual([result]);
  });

  it("needs termination protection where the stage keeps its state", () => {
    const stack = { name: "RxGateway-prod-State", status: "UPDATE_COMPLETE", state: "original" };
    expect(results(assessStacks([{ ...stack, isProtected: false }], { keepState: true }))).toEqual(["fail"]);
    expect(results(assessStacks([{ ...stack, isProtected: true }], { keepState: true }))).toEqual(["ok"]);
  });

  it.each([
    ["r1", "r1", "r1", []],
    ["original", "original", undefined, []],
    ["r1", "original", "r1", ["fail"]],
    ["r1", "r1", undefined, ["fail", "fail"]],
    ["r2", "r1", "r2", ["fail"]],
    [undefined, undefined, "r1", []],
  ] as const)("of the state %s and of a gateway on %s are compared with the setting %s", (state, gateway, setting, expected) => {
    const stack = { status: "UPDATE_COMPLETE", isProtected: true };
    const stacks = [
      { ...stack, name: "RxGateway-prod-State", state },
      { ...stack, name: "RxGateway-prod", state: gateway },
    ];
    const rules = { keepState: true, ...(setting === undefined ? {} : { restoredFrom: setting }) };
    expect(results(assessStacks(stacks, rules))).toEqual(["ok", "ok", ...expected]);
  });
});

it.each([
  ["0.1.0+aaa", "0.1.0+aaa", "ok"],
  ["0.1.0+aaa", "0.1.0+bbb", "warn"],
  [undefined, "0.1.0+bbb", "warn"],
] as const)("The deployed version %s against %s is %s", (deployed, checkedOut, result) => {
  expect(results(assessVersion({ deployed, checkedOut }))).toEqual([result]);
});

it.each([
  ["Enabled", "ok", undefined],
  ["Disabled", "fail", "aws kms enable-key --key-id k-1"],
  ["PendingDeletion", "fail", "aws kms cancel-key-deletion --key-id k-1"],
] as const)("A key that is %s is %s", (state, result, remedy) => {
  const [assessment] = assessKey({ id: "k-1", state });
  expect(assessment?.result).toBe(result);
  if (remedy !== undefined) expect(assessment?.remedy).toContain(remedy);
});

describe("a table", () => {
  const settings = { timeToLive: true, pointInTimeRecovery: true, deletionProtection: true, customerKey: true };
  const table = {
    name: "rx-gateway-prod-records",
    status: "ACTIVE",
    expectedIndexes: ["due"],
    indexes: [{ name: "due", status: "ACTIVE" }],
    settings,
  };

  it.each([
    ["that is whole", {}, "ok", /ACTIVE/],
    ["that does not exist", { status: undefined }, "fail", /There is no table/],
    ["that is being restored", { status: "CREATING" }, "fail", /is CREATING/],
    ["whose index is missing", { indexes: [] }, "fail", /lacks the index due/],
    ["whose index is filled", { indexes: [{ name: "due", status: "CREATING" }] }, "fail", /lacks the index due/],
    ["whose index has no state", { indexes: [{ name: "due", status: undefined }] }, "ok", /ACTIVE/],
    ["without time to live", { settings: { ...settings, timeToLive: false } }, "fail", /expired items/],
    ["without recovery", { settings: { ...settings, pointInTimeRecovery: false } }, "fail", /point-in-time/],
    ["under a key of AWS's own", { settings: { ...settings, customerKey: false } }, "fail", /stage's key/],
    ["without protection", { settings: { ...settings, deletionProtection: false } }, "fail", /deletion protection/],
    ["of a target without settings", { settings: undefined }, "ok", /ACTIVE/],
  ] as const)("%s is assessed", (_what, change, result, detail) => {
    const [assessment] = assessTables([{ ...table, ...change }], { keepState: true });
    expect(assessment?.result).toBe(result);
    expect(assessment?.detail).toMatch(detail);
  });

  it("needs neither recovery nor protection where the stage keeps no state", () => {
    const bare = { ...table, settings: { ...settings, pointInTimeRecovery: false, deletionProtection: false } };
    expect(results(assessTables([bare], { keepState: false }))).toEqual(["ok"]);
  });
});

it.each([
  [5, 0, "ok"],
  [9_999, 0, "ok"],
  [250_000, 0, "backlog"],
  [0, 3, "warn"],
  [250_000, 3, "warn"],
  [undefined, 0, "fail"],
  [0, undefined, "fail"],
] as const)("A queue with %s messages and %s dead letters is %s", (messages, deadLetters, result) => {
  const [assessment] = assessQueues([{ name: "delivery", messages, deadLetters }], "--stage prod");
  expect(assessment?.result).toBe(result === "backlog" ? "warn" : result);
  if (result === "warn") expect(assessment?.remedy).toContain("dead-letters redrive delivery --stage prod");
  if (result === "backlog") expect(assessment?.remedy).toContain("OverdueWork");
});

describe("the alarms", () => {
  const facts = { confirmed: 1, pending: 0, ringing: [], silenced: [], unknown: [], total: 18 };

  it.each([
    ["with a subscriber", {}, true, ["ok", "ok"]],
    ["with one who has not confirmed", { pending: 1 }, true, ["warn", "ok"]],
    ["without a subscriber on call", { confirmed: 0 }, true, ["fail", "ok"]],
    ["without a subscriber where none is on call", { confirmed: 0 }, false, ["warn", "ok"]],
    ["of which two ring", { ringing: ["a", "b"] }, true, ["ok", "fail", "fail"]],
    ["of which one is disabled", { silenced: ["a"] }, true, ["ok", "fail"]],
    ["of which one is disabled while it rings", { ringing: ["a"], silenced: ["a"] }, true, ["ok", "fail", "fail"]],
    ["of which two were never evaluated", { unknown: ["a", "b"] }, true, ["ok", "warn"]],
    ["that do not exist", { total: 0 }, true, ["ok", "fail"]],
  ] as const)("%s are assessed", (_what, change, onCall, expected) => {
    expect(results(assessAlarms({ ...facts, ...change }, { onCall }))).toEqual(expected);
  });
});

it.each([
  ["a run a minute ago", { lastRun: { at: 940_000, handled: 3, failed: 0 } }, "ok"],
  ["a run of which all records failed", { lastRun: { at: 940_000, handled: 0, failed: 3 } }, "warn"],
  ["a run four minutes ago", { lastRun: { at: 760_000, handled: 3, failed: 0 } }, "fail"],
  ["no run since a start two minutes ago", { lastRun: undefined, startedAt: 880_000 }, "warn"],
  ["no run at all", { lastRun: undefined }, "fail"],
] as const)("The scheduler with %s is assessed", (_what, change, result) => {
  expect(results(assessScheduler({ startedAt: undefined, now: 1_000_000, ...change }))).toEqual([result]);
});

it.each([
  ["the usual quota", {}, ["ok"]],
  ["a new account's quota", { limit: 10, unreserved: 10 }, ["warn"]],
  ["little that is not reserved", { unreserved: 50 }, ["warn"]],
  ["a function that does not exist", { missing: ["rx-gateway-prod-intake"] }, ["ok", "fail"]],
  [
    "a queue that no function reads",
    { stoppedSources: [{ id: "1", queue: "rx-gateway-prod-intake" }] },
    ["ok", "fail"],
  ],
  ["a function that is stopped", { stopped: ["rx-gateway-prod-intake"] }, ["ok", "fail"]],
] as const)("Concurrency with %s is assessed", (_what, facts, expected) => {
  const usual = { limit: 1_000, unreserved: 750, stopped: [], missing: [], stoppedSources: [] };
  expect(results(assessConcurrency({ ...usual, ...facts }))).toEqual(expected);
});

it.each([
  [12, "ok"],
  [0, "warn"],
] as const)("With %s recent metrics the result is %s", (recent, result) => {
  expect(results(assessMetrics({ namespace: "RxGateway/prod", recent }))).toEqual([result]);
});

it.each([
  [0, undefined, "ok"],
  [4, 4, "ok"],
  // Being written.
  [4, 5, "ok"],
  [4, 3, "fail"],
  [4, undefined, "fail"],
] as const)("The head %s of the chain of receipts and its last object %s are: %s", (head, seq, result) => {
  const last = seq === undefined ? undefined : { seq, day: "2026-11-26" };
  expect(results(assessReceipts({ head, last }))).toEqual([result]);
});
