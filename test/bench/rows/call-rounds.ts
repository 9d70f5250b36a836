import type { Round } from "../lab/lab.ts";
import { bodyRead, type CallWorkload, callWorkload, queuedWrite, read, write } from "../workloads/calls.ts";
import { onceFor, withLab } from "./row.ts";

export const callNames = ["read", "body-read", "write", "queued-write"] as const;

export type CallName = (typeof callNames)[number];

const workloads: Readonly<Record<CallName, CallWorkload>> = {
  read,
  "body-read": bodyRead,
  write,
  "queued-write": queuedWrite,
};

const rounds = 120;
const warmUp = 80;

/** Partners' calls of about 2 KB, until all their work is done. */
export const callRounds = onceFor<Readonly<Record<CallName, readonly Round[]>>>((bench) =>
  withLab(bench, async (lab) => {
    const measure = (name: CallName): Promise<readonly Round[]> => {
      bench.say(`calls: ${name}`);
      return lab.measure(callWorkload(lab, workloads[name], { name, rounds, warmUp }));
    };
    return {
      read: await measure("read"),
      "body-read": await measure("body-read"),
      write: await measure("write"),
      "queued-write": await measure("queued-write"),
    };
  }),
);
