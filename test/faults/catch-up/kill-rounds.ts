import type { Instances } from "../../../infra/local/runner/lambda/instances.ts";
import type { KillPoint, Trap } from "../../../infra/local/runner/lambda/kill-traps.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { partitionOf } from "../feed/stall-writers.ts";

type Named = readonly [name: string, point: KillPoint];

const proxy = "proxy-md-integrations";
const events = "process-events";
const scheduler = "run-due-work";

const isAbout =
  (prefix: string) =>
  (input: unknown): boolean =>
    partitionOf({ input }).startsWith(prefix);

const says =
  (kind: string) =>
  (input: unknown): boolean =>
    String((input as { readonly MessageBody?: string }).MessageBody).includes(`"kind":"${kind}"`);

function change(
  functionName: string,
  call: string,
  input: (input: unknown) => boolean,
  name: string,
): readonly Named[] {
  return (["before", "after"] as const).map((when) => [
    `${functionName} ${when} ${name}`,
    { functionName, when, call, input },
  ]);
}

const send = "sqs:SendMessage";
const put = "dynamodb:PutItem";

/** After these the round goes on at once, or within the time after which a message comes again. */
const going: readonly Named[] = [
  ...change(events, put, isAbout("case_"), "a case"),
  ...change(events, put, isAbout("evt_"), "an event"),
  [`${events} return`, { functionName: events, when: "return" }],
  [`${proxy} return`, { functionName: proxy, when: "return" }],
  [`${scheduler} return`, { functionName: scheduler, when: "return" }],
];

/** After these the scheduler resumes the round, half a minute later. */
const breaking: readonly Named[] = [
  ...change(proxy, send, says("missed-status"), "a missed status"),
  ...change(proxy, put, isAbout("cup_"), "a claim"),
  ...change(proxy, "dynamodb:UpdateItem", isAbout("case_"), "a look"),
  ...change(proxy, send, says("catch-up"), "the next read"),
  ...change(scheduler, put, isAbout("cup_"), "the beginning"),
];

/** Ends instances in the rounds of a catch-up, at points that are chosen by chance. */
export function killRounds(instances: Instances, chance: Chance) {
  const killed: string[] = [];
  const armed: Trap[] = [];
  const arm = ([name, point]: Named): void => {
    const trap = instances.killAt(point);
    armed.push(trap);
    void trap.killed.then(() => killed.push(name));
  };
  const some = (points: readonly Named[], count: number): readonly Named[] =>
    points
      .map((point) => ({ point, place: chance.next() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ point }) => point);
  return {
    /** @param breaks how many of them stop the round until it is resumed */
    begin(breaks: number): void {
      for (const one of [...some(going, 3), ...some(breaking, breaks)]) arm(one);
    },
    killed: (): readonly string[] => killed,
    stop(): void {
      for (const trap of armed) trap.disarm();
    },
  };
}
