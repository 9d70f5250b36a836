import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EmulatedQueue,
  makeFair,
  nextReceived,
  noisyGroups,
} from "../../../../infra/local/emulators/fair-queues.ts";

const none: ReadonlySet<string> = new Set();

describe("a group of a fair queue", () => {
  it.each([
    ["noisy with 30 of 30 messages in flight", { a: 30 }, ["a", "b"], none, ["a"]],
    ["not noisy with 29 messages in flight", { a: 29 }, ["a", "b"], none, []],
    ["noisy with more than a tenth of all messages in flight", { a: 31, b: 20, c: 258 }, ["a"], none, ["a"]],
    ["not noisy with a tenth of all messages in flight", { a: 30, b: 270 }, ["a"], none, []],
    ["not noisy without a backlog", { a: 200 }, ["b"], none, []],
    ["still noisy with fewer messages in flight while its backlog lasts", { a: 2 }, ["a", "b"], new Set(["a"]), ["a"]],
    ["no longer noisy when its backlog is used up", { a: 2 }, ["b"], new Set(["a"]), []],
  ])("is %s", (_, inFlight, waiting, noisy, expected) => {
    expect([...noisyGroups({ waiting, inFlight: new Map(Object.entries(inFlight)), noisy })]).toEqual(expected);
  });

  it("is never noisy for messages without a group", () => {
    expect(noisyGroups({ waiting: [undefined], inFlight: new Map([[undefined, 500]]), noisy: none }).size).toBe(0);
  });
});

describe("the message that is received next", () => {
  it.each([
    ["the first where no group is noisy", ["a", "b"], none, {}, 0],
    ["the first of a quiet group", ["a", "a", "b", "c"], new Set(["a"]), { a: 40 }, 2],
    ["one without a group before those of a noisy one", ["a", undefined], new Set(["a"]), { a: 40 }, 1],
    ["the first of a noisy group where no other waits", ["a", "a"], new Set(["a"]), { a: 40 }, 0],
    ["of the noisy group with the fewest in flight", ["a", "b"], new Set(["a", "b"]), { a: 60, b: 40 }, 1],
    ["of a noisy group that waits, not of one that does not", ["b", "b"], new Set(["a", "b"]), { a: 30, b: 40 }, 0],
  ])("is %s", (_, waiting, noisy, inFlight, expected) => {
    expect(nextReceived({ waiting, noisy, inFlight: new Map(Object.entries(inFlight)) })).toBe(expected);
  });
});

/** A queue as fauxqs has it, with the group of each message. */
function aQueue(waiting: readonly string[], inFlight: readonly string[]) {
  const messageOf = (group: string) => ({ group, messageAttributes: { MessageGroupId: { StringValue: group } } });
  const received: string[] = [];
  const queue: EmulatedQueue = {
    messages: waiting.map(messageOf),
    inflightMessages: new Map(inFlight.map((group, index) => [String(index), { message: messageOf(group) }])),
    processTimers: () => undefined,
    dequeue(count) {
      for (const { messageAttributes } of queue.messages.splice(0, count)) {
        received.push(messageAttributes["MessageGroupId"]?.StringValue ?? "");
      }
    },
  };
  return { queue, received };
}

describe("a fair queue", () => {
  it("returns the messages of quiet groups before those of a noisy one, each in their order", () => {
    const { queue, received } = aQueue(["noisy", "noisy", "one", "noisy", "two", "one"], Array(40).fill("noisy"));
    makeFair(queue);

    queue.dequeue(2);
    queue.dequeue(10);

    expect(received).toEqual(["one", "two", "one", "noisy", "noisy", "noisy"]);
  });

  it("returns every message once, whatever its groups are", () => {
    const group = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(
        fc.array(group),
        fc.array(group, { minLength: 60, maxLength: 90 }),
        fc.integer({ min: 1, max: 10 }),
        (all, flying, count) => {
          const { queue, received } = aQueue(all, flying);
          makeFair(queue);

          while (queue.messages.length > 0) queue.dequeue(count);

          expect(received.toSorted()).toEqual(all.toSorted());
        },
      ),
    );
  });
});
