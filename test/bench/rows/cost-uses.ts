import type { StoredUse } from "../cost/month.ts";
import type { RequestUse } from "../cost/request-cost.ts";
import type { Lab, Workload } from "../lab/lab.ts";
import { type CallWorkload, callWorkload, queuedWrite, read, write } from "../workloads/calls.ts";
import { addEndpoints, webhookWorkload } from "../workloads/webhooks.ts";
import { authorizerEvent } from "../world/events.ts";
import { assumeLatencies, clearLatencies } from "../world/latencies.ts";
import { initTimes } from "./init-times.ts";
import { type InitTimes, requestUse } from "./request-use.ts";
import { onceFor, withLab } from "./row.ts";
import { storedBytes } from "./stored-bytes.ts";

export interface CostUses {
  readonly webhook: StoredUse;
  readonly webhookToTen: StoredUse;
  readonly read: StoredUse;
  readonly write: StoredUse;
  readonly queuedWrite: StoredUse;
  /** A partner's key that API Gateway has not cached. */
  readonly authorizer: RequestUse;
  /** One run of the scheduler when nothing is due. */
  readonly scheduler: RequestUse;
}

const [one, ten] = ["md-integrations.case_waiting", "md-integrations.case_assigned"] as const;
/** Their receipts are written as one batch: 25 requests in a window of a minute are a million a month. */
const warmUp = { name: "warm-up", rounds: 0, warmUp: 25 };
const timed = { name: "timed", rounds: 7, warmUp: 1 };

/** What requests use when AWS, the vendor and the endpoints take the time that the price model assumes. */
export const costUses = onceFor<CostUses>(async (bench) => {
  const init = await initTimes(bench);
  return await withLab(bench, async (lab) => {
    const { world } = lab;
    await addEndpoints(lab, 1, one);
    await addEndpoints(lab, 10, ten);
    const endpoints = [`${one}-0`, ...Array.from({ length: 10 }, (_, index) => `${ten}-${index}`)];
    const use = async (name: string, workload: (options: typeof timed) => Workload, apiRequests: number) => {
      bench.say(`cost: ${name}`);
      const { textbook: _, ...warm } = workload(warmUp);
      await lab.functions.writeReceipts();
      await lab.measure(warm);
      await assumeLatencies(world, endpoints);
      const receipts = await receiptsOf(lab, init);
      const { textbook: __, ...slow } = workload(timed);
      const before = await storedBytes(world);
      const rounds = await lab.measure(slow);
      const stored = (await storedBytes(world)) - before;
      clearLatencies(world);
      return {
        use: requestUse(world, rounds, apiRequests, init),
        storedBytes: Math.max(0, stored / (timed.rounds + timed.warmUp)),
        ...(receipts === undefined ? {} : { receipts: { use: receipts, requests: warmUp.warmUp } }),
      };
    };
    const call = (name: string, of: CallWorkload) => use(name, (options) => callWorkload(lab, of, options), 1);
    return {
      webhook: await use("webhook", (options) => webhookWorkload(lab, one, options), 1),
      webhookToTen: await use("webhook to ten", (options) => webhookWorkload(lab, ten, options), 1),
      read: await call("read", read),
      write: await call("write", write),
      queuedWrite: await call("queued write", queuedWrite),
      authorizer: (await use("authorizer", (options) => ({ ...options, gateway: () => authorize(lab) }), 0)).use,
      scheduler: (await use("scheduler", (options) => ({ ...options, gateway: () => runScheduler(lab) }), 0)).use,
    };
  });
});

/** The batch that writes the receipts that wait; `undefined` where there are none. */
async function receiptsOf({ world, functions }: Lab, init: InitTimes): Promise<RequestUse | undefined> {
  world.meter.take(functions.names);
  const { messages, ran } = await functions.writeReceipts();
  if (ran.length === 0) return undefined;
  const round = { invocations: ran, calls: world.meter.take(functions.names), textbook: [], peers: {} };
  return { ...requestUse(world, [round], 0, init), receivedAlone: messages - 1 };
}

const authorize = async ({ functions, world }: Lab) => [
  await functions.invoke("authorizer", authorizerEvent(world.partners.partner)),
];

const runScheduler = async ({ functions }: Lab) => [await functions.invoke("run-due-work", {})];
