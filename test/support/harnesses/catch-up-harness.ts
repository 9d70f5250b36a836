import { dynamoCaseStore } from "../../../shared/aws/dynamodb-case-store.ts";
import { dynamoCatchUpStore } from "../../../shared/aws/dynamodb-catch-up-store.ts";
import { dynamoDueIndex } from "../../../shared/aws/records/due.ts";
import { createContinueCatchUp } from "../../../shared/gateway/catch-up/continue-catch-up.ts";
import { createHandleDueCatchUp } from "../../../shared/gateway/catch-up/handle-due-catch-up.ts";
import { createStartCatchUp } from "../../../shared/gateway/catch-up/start-catch-up.ts";
import { createWatchConnections } from "../../../shared/gateway/catch-up/watch-connections.ts";
import type { CatchUpMessage } from "../../../shared/gateway/messages/catch-up-messages.ts";
import type { MissedStatusMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { catchUpWaits } from "../../../shared/gateway/model/catch-up.ts";
import { createRunDueWork } from "../../../shared/gateway/scheduler/run-due-work.ts";
import type { Exchange, OutgoingRequest } from "../../../shared/http/exchange.ts";
import { catchUp } from "../../../shared/vendors/md-integrations/catch-up.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";
import { sendHarness } from "./send-harness.ts";

const hour = 3_600_000;
const of = { vendor: "md-integrations", connection: "default" };

export interface CatchUpHarnessOptions {
  /** So many cases, all of which the vendor has moved to `waiting` without a webhook. */
  readonly cases?: number;
  readonly isSeen?: boolean;
  readonly minutes?: number;
  /** Where the cases are, and the clock of a test that moves it. */
  readonly table?: MemoryTable;
  readonly clock?: ReturnType<typeof manualClock>;
}

/** A connection whose cases are caught up with: its scheduler, its vendor's queue, and the vendor. */
export async function catchUpHarness(options: CatchUpHarnessOptions = {}) {
  const { cases: count = 3, isSeen = true, minutes = 60, clock = manualClock() } = options;
  const { deps, sent } = sendHarness({ vendor: mdIntegrations, exchanges: [], secrets: ["s"], clock });
  const table = { table: options.table ?? new MemoryTable(), clock };
  const [cases, catchUps] = [dynamoCaseStore(table), dynamoCatchUpStore(table)];
  const queue = memoryQueue<CatchUpMessage>();
  const eventQueue = memoryQueue<MissedStatusMessage>();
  const receipts = memoryReceipts();
  const waits = catchUpWaits(1);
  const log = silentLog();
  const start = clock.now();
  const times: number[] = [];
  let answer = (id: string): Exchange => ({
    kind: "answered",
    answer: {
      status: 200,
      headers: { "content-type": ["application/json"] },
      body: Buffer.from(
        JSON.stringify({ case_id: id, case_status: { name: "waiting", updated_at: new Date(start).toISOString() } }),
      ),
    },
  });
  const exchange = async (request: OutgoingRequest): Promise<Exchange> => {
    sent.push(request);
    times.push(clock.now());
    return answer(request.url.pathname.split("/").at(-1) ?? "");
  };
  const shapes = { findBaseline: async () => (isSeen ? ({} as never) : undefined) };
  const shared = { cases, catchUps, clock, log };
  const handleDue = createHandleDueCatchUp({
    ...shared,
    shapes,
    catchUpOf: () => catchUp,
    minutesOf: () => minutes,
    queues: new Map([[of.vendor, queue.port]]),
    waits,
  });
  const run = createRunDueWork({
    store: dynamoDueIndex(table),
    handlers: new Map([["cup_", handleDue]]),
    prepare: [
      createWatchConnections({
        ...shared,
        silences: { putFirstSilence: async () => undefined },
        caughtUp: [of],
        watched: [],
      }),
    ],
    clock,
    log,
  });
  const continueCatchUp = createContinueCatchUp({
    ...deps,
    ...shared,
    exchange,
    queue: queue.port,
    eventQueue: eventQueue.port,
    receipts,
    connectionNames: ["default"],
    catchUpWaits: waits,
    sleep: clock.sleep,
  });
  for (let number = 0; number < count; number += 1) {
    const status = { value: "created", time: start - 3 * hour, rank: 1, eventId: `evt_${number}` };
    const look = { of: "md-integrations/default", at: start - 3 * hour + number };
    const state = { caseId: `c${number}`, lastReceivedAt: start - 3 * hour, offerings: [], timeline: [], status, look };
    await cases.putCase(`case_md-integrations_${number}`, state, undefined);
  }
  return {
    ...shared,
    queue,
    receipts,
    sent,
    times,
    answerWith: (next: (id: string) => Exchange) => {
      answer = next;
    },
    runScheduler: () => run(() => 60_000),
    continueCatchUp,
    /** Processes the vendor's queue until it is empty; returns the ids that were read. */
    async work(): Promise<readonly string[]> {
      const before = sent.length;
      while (queue.sent.length > 0) for (const message of queue.takeAll()) await continueCatchUp(message);
      return sent.slice(before).map(({ url }) => url.pathname.split("/").at(-1) ?? "");
    },
    /** The statuses that were found since, as messages to those who record them. */
    found: () => eventQueue.takeAll(),
    recovered: () => eventQueue.takeAll().map(({ caseId }) => caseId),
    stored: async () => await catchUps.findCatchUp(of),
    ask: (since = start - 24 * hour) =>
      createStartCatchUp({ ...shared, shapes })({ ...of, catchUp, since, partnerId: "prt_1" }),
  };
}
