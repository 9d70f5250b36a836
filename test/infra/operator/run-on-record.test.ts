import { describe, expect, it } from "vitest";
import type { CommandRecord, RecordNames } from "../../../infra/operator/record/command-record.ts";
import { runOnRecord } from "../../../infra/operator/record/run-on-record.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { anEvent } from "../../support/builders/an-event.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";

const actor = "arn:aws:iam::123456789012:user/somebody";

interface Run {
  readonly question?: string | undefined;
  readonly about?: RecordNames;
  readonly run?: (record: CommandRecord, receipts: ReturnType<typeof memoryReceipts>) => Promise<void>;
}

function harness(options: Run = {}) {
  const receipts = memoryReceipts();
  const problems: string[] = [];
  const ran: string[] = [];
  const deps = {
    receipts,
    clock: manualClock(),
    actor: async () => actor,
    problem: (message: string) => void problems.push(message),
  };
  const command = { name: "keys revoke", question: "Sure?", about: {}, ...options };
  const run = () =>
    runOnRecord(deps, command, async (record) => {
      ran.push(command.name);
      await options.run?.(record, receipts);
    });
  const made = () => receipts.sent.map(({ kind, outcome }) => `${kind} ${outcome}`);
  return { receipts, ran, problems, run, made };
}

it("A command that changes something has a receipt before it runs and one of its end, with who ran it", async () => {
  const { receipts, run, made } = harness({
    about: { key: "0123456789ab" },
    run: async (record) => record.add({ partner: "prt_1" }),
  });
  await run();
  expect(made()).toEqual(["operator requested", "operator done"]);
  expect(receipts.sent).toMatchObject([
    { operation: "keys revoke", actor, key: "0123456789ab", partner: null },
    { operation: "keys revoke", actor, key: "0123456789ab", partner: "prt_1" },
  ]);
  expect(new Set(receipts.sent.map(({ id }) => id)).size).toBe(2);
});

it("A command that cannot be put on record does not run", async () => {
  const { receipts, run, ran } = harness();
  receipts.fail(1);
  await expect(run()).rejects.toThrow("Nothing was changed.");
  expect(ran).toEqual([]);
});

it("A command that is done is no failure where its end cannot be put on record", async () => {
  const { run, problems, made } = harness({ run: async (_record, sender) => sender.fail(1) });
  await run();
  expect(made()).toEqual(["operator requested"]);
  expect(problems.join()).toContain("its end has none");
});

it.each([
  ["refused", new OperatorRefusal("There is none.")],
  ["failed", new TypeError("Broken.")],
])("The end of a command that is %s says so", async (outcome, error) => {
  const { run, made } = harness({ run: () => Promise.reject(error) });
  await expect(run()).rejects.toBe(error);
  expect(made()).toEqual(["operator requested", `operator ${outcome}`]);
});

it("A command that changes nothing has no receipt", async () => {
  const { run, ran, made } = harness({ question: undefined });
  await run();
  expect([ran, made()]).toEqual([["keys revoke"], []]);
});

it("What is typed in the place of an id is not put on record", async () => {
  const { receipts, run } = harness({ about: { key: "rxg_0123456789ab_secret", partner: "John Doe" } });
  await run();
  expect(JSON.stringify(receipts.sent)).not.toMatch(/secret|John/);
});

it("An erasure is on record by its place, step, basis and count, and stops where it cannot be", async () => {
  const place = { vendor: "syncvet", connection: "default" };
  const { receipts, run, made } = harness({
    run: async (record, sender) => {
      await record.erasure({ ...place, outcome: "requested" });
      await record.erasure({ ...place, outcome: "erased", reason: "patient-request", count: 3 });
      sender.fail(1);
      await record.erasure({ vendor: null, connection: null, outcome: "requested" });
    },
  });
  await expect(run()).rejects.toThrow("The erasure stops here.");
  expect(made()).toEqual(["operator requested", "erasure requested", "erasure erased", "operator refused"]);
  expect(receipts.sent[2]).toMatchObject({ ...place, actor, reason: "patient-request", count: 3 });
});

describe("the receipt of a payload that is shown", () => {
  const event = anEvent({ vendor: "syncvet" });
  const disclosed = { subjects: ["sub_1"], purpose: "operations" } as const;
  const read = { event, disclosed, json: Buffer.from("{}") };

  it("names the event, who runs the tool, and whose data is disclosed", async () => {
    const { run, receipts, made } = harness({ run: async (record) => await record.payloadRead(read) });
    await run();
    expect(made()).toEqual(["operator requested", "payload-read read", "operator done"]);
    expect(receipts.sent[1]).toMatchObject({ actor, event: "evt_1", vendor: "syncvet", disclosed, bytes: 2 });
  });

  it("is needed to show it", async () => {
    const { run } = harness({
      run: async (record, receipts) => {
        receipts.fail(1);
        await record.payloadRead(read);
      },
    });
    await expect(run()).rejects.toThrow("Nothing is shown.");
  });
});
