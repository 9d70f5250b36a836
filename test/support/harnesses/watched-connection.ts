import { dynamoSilenceStore } from "../../../shared/aws/dynamodb-silence-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import type { VendorSilenceMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { silenceKey } from "../../../shared/gateway/model/silence.ts";
import { createHandleDueSilence } from "../../../shared/gateway/silence/handle-due-silence.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";

export const watched = { vendor: "md-integrations", connection: "default" };

/** A connection that is silent after so many hours, its events, and the scheduler, over a clock that a test moves. */
export async function watchedConnection(hours: number | undefined) {
  const clock = manualClock();
  const table = { table: new MemoryTable(), clock };
  const eventQueue = memoryQueue<VendorSilenceMessage>();
  const silences = dynamoSilenceStore(table);
  const deps = { silences, eventQueue: eventQueue.port, clock, scale: 1, log: silentLog() };
  const handleDue = createHandleDueSilence({ ...deps, silentAfterHours: () => hours });
  const store = dynamoWebhookStore(table);
  const key = silenceKey(watched.vendor, watched.connection);
  await silences.putFirstSilence(watched, clock.now());
  let events = 0;
  const put = async (
    type: string,
    { receivedAt = clock.now(), ...more }: { receivedAt?: number; recovered?: true } = {},
  ) => {
    events += 1;
    const body = { type, time: receivedAt, receivedAt, ...watched, subject: {}, stale: false, late: false };
    const stored = { ...body, ...more, id: `evt_${events}`, endpoints: [], body: Buffer.from("{}"), fannedOut: true };
    await store.putEvent(stored, clock.now());
  };
  return {
    clock,
    /** Records a webhook, which has arrived now or before. */
    webhook: (receivedAt?: number) =>
      put("md-integrations.case_waiting", receivedAt === undefined ? {} : { receivedAt }),
    recovered: () => put("md-integrations.case_waiting", { recovered: true }),
    own: () => put("vendor.silent"),
    /** Runs the scheduler, as `run-due-work` does without its queries of the index; returns what it has published. */
    async run(): Promise<readonly VendorSilenceMessage[]> {
      const record = await table.table.get({ pk: key, sk: "silence" }, { only: ["dueAt"] });
      const dueAt = Number(record?.["dueAt"]);
      if (dueAt <= clock.now()) await handleDue({ id: key, dueAt });
      return eventQueue.takeAll();
    },
  };
}
