import { describe, expect, it } from "vitest";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { aDelivery } from "../../support/builders/an-event.ts";
import { memoryDeadLetters } from "../../support/fakes/memory-dead-letters.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";

const gone = JSON.stringify({ v: 1, deliveryId: "dlv_gone", attempt: 1 });
const pending = JSON.stringify({ v: 1, deliveryId: "dlv_1", attempt: 1 });
const unreadable = "Jane Roe";

function setUp(bodies: readonly string[]) {
  const deadLetters = memoryDeadLetters(bodies);
  const findDelivery = async (id: string) => (id === "dlv_1" ? aDelivery({ attempted: 0 }) : undefined);
  const stores = {
    deadLetters: () => deadLetters,
    store: { findDelivery },
    jobs: { lookUpJob: async () => undefined },
  };
  const run = (name: string, options: Record<string, readonly string[]> = {}, queue = "delivery") =>
    runCommand({ name, arguments: [queue], options, stores });
  const shown: string[] = [];
  const progress = { show: (done: number, _what: string, total?: number) => void shown.push(`${done} of ${total}`) };
  const redriveAsJson = async (options: Record<string, readonly string[]> = {}) => {
    const redrive = { name: "dead-letters redrive", arguments: ["delivery"], options, isJson: true, progress, stores };
    const { text, failure } = await runCommand(redrive);
    return {
      lines: text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
      failure,
    };
  };
  return { deadLetters, run, redriveAsJson, shown };
}

describe("dead-letters show", () => {
  it("says what each is about, without its content, and what a redrive does with it", async () => {
    const { deadLetters, run } = setUp([gone, pending, unreadable]);
    const { text } = await run("dead-letters show");
    expect(text.split("\n")).toEqual([
      `msg_0  1970-01-01T00:00:00.000Z  delivery dlv_gone  ${gone.length} bytes  is dropped: the delivery is no longer stored`,
      `msg_1  1970-01-01T00:00:00.001Z  delivery dlv_1  ${pending.length} bytes  is redriven`,
      "msg_2  1970-01-01T00:00:00.002Z  unreadable  8 bytes  is redriven",
      "3 dead letters. They are visible to a redrive again in two minutes.",
    ]);
    expect(await deadLetters.count()).toBe(3);
    expect(deadLetters.redrivenBodies).toEqual([]);
  });

  it("hides what it shows from a redrive, and says so when nothing is left to show", async () => {
    const { deadLetters, run } = setUp([gone]);
    await run("dead-letters show");
    expect((await run("dead-letters redrive")).text).toBe("There are no dead letters to redrive.");
    expect((await run("dead-letters show")).text).toContain("`dead-letters list` counts those that are hidden, too.");
    deadLetters.show();
    expect((await run("dead-letters redrive")).text).toContain("dropped");
  });

  it("shows ten, or as many as it is asked for", async () => {
    const many = Array.from({ length: 25 }, () => pending);
    expect((await setUp(many).run("dead-letters show")).text).toContain("\n10 dead letters.");
    expect((await setUp(many).run("dead-letters show", { max: ["12"] })).text).toContain("\n12 dead letters.");
  });

  it("does not find a queue that the stage lacks", async () => {
    await expect(setUp([]).run("dead-letters show", {}, "nothing")).rejects.toThrow(OperatorNotFound);
  });
});

describe("dead-letters redrive with --json prints one object", () => {
  it("of each message, and shows how many are done", async () => {
    const { redriveAsJson, shown } = setUp([gone, pending]);
    expect((await redriveAsJson()).lines).toEqual([
      {
        ...{ queue: "delivery", redriven: 1, dropped: 1 },
        messages: [
          expect.objectContaining({ id: "msg_0", result: "dropped", reason: "the delivery is no longer stored" }),
          expect.objectContaining({ id: "msg_1", result: "redriven", reason: null }),
        ],
      },
    ]);
    expect(shown).toEqual(["1 of 2", "2 of 2"]);
  });

  it("of a queue without dead letters", async () => {
    expect((await setUp([]).redriveAsJson()).lines).toEqual([
      { queue: "delivery", redriven: 0, dropped: 0, messages: [] },
    ]);
  });

  it("of what was done before a failure", async () => {
    const { deadLetters, redriveAsJson } = setUp([pending, pending]);
    const { remove } = deadLetters;
    let removed = 0;
    const failing: typeof remove = async (one) => {
      removed += 1;
      if (removed > 1) throw new Error("The queue is gone.");
      await remove.call(deadLetters, one);
    };
    Object.assign(deadLetters, { remove: failing });
    const { lines, failure } = await redriveAsJson();
    expect(lines).toMatchObject([{ redriven: 1, messages: [{ id: "msg_0" }] }]);
    expect(failure).toMatchObject({ message: "The queue is gone." });
  });
});
