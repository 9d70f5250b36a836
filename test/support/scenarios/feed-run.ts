import type { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import type { Clock } from "../../../shared/core/clock.ts";
import { createConfirmPlace } from "../../../shared/gateway/feed/confirm-place.ts";
import { eventList, type GatewayEvent } from "../../../shared/gateway/model/event.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { type FeedWaits, feedWaits } from "../../../shared/gateway/model/feed.ts";
import { createReadFeed } from "../../../shared/gateway/partner-api/feed/read-feed.ts";
import { createStoreEvent } from "../../../shared/gateway/webhooks/recording/store-event.ts";
import { aPartner } from "../builders/an-endpoint.ts";
import { anEvent } from "../builders/an-event.ts";
import { seededRandom } from "../drift/seeded-random.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { SimulatedTime } from "./simulated-time.ts";

type Store = ReturnType<typeof dynamoWebhookStore>;

export interface FeedRun {
  readonly seed: number;
  readonly events: number;
  /** The store by the clock of one process. */
  readonly storeOf: (clock: Clock) => Store;
  /** Waits of the writers, and of the readers, that differ from the rule. */
  readonly writing?: Partial<FeedWaits>;
  readonly reading?: Partial<FeedWaits>;
  /** Writers take no new place for one that is closed. */
  readonly withoutMoves?: boolean;
}

export interface FeedRunResult {
  readonly recorded: readonly string[];
  /** What each consumer has processed, in order. */
  readonly processed: readonly (readonly string[])[];
  /** Of each event that a consumer has processed: how long after its recording began, in milliseconds. */
  readonly delays: readonly number[];
}

class Killed extends Error {}

const connections = { "md-integrations": ["default", "clinic-2"] };
const origins = [
  { vendor: "md-integrations", connection: "default" },
  { vendor: "md-integrations", connection: "clinic-2" },
  { vendor: null, connection: null, partnerId: "prt_1" },
];

const placeOf = (event: GatewayEvent) => ({ list: eventList(event), position: event.position ?? "" });

/** A consumer ends when no page has had an event for longer than an unconfirmed item is waited for. */
const pollMs = 3_000;
const quietPolls = 15;

/** Clocks differ by up to this much from the true time, in each direction. */
const maxAhead = 900;

/**
 * Writers record events, and are stopped for up to 40 seconds or end before and after any call; two consumers read the
 * feed, and end before and after they store their cursor. All choices follow from the seed.
 */
export async function runFeed({
  seed,
  events,
  storeOf,
  writing = {},
  reading = {},
  withoutMoves,
}: FeedRun): Promise<FeedRunResult> {
  const random = seededRandom(seed);
  const time = new SimulatedTime();
  const begun = new Map<string, number>();
  const delays: number[] = [];
  const since = new Date(time.clock(-maxAhead).now()).toISOString();
  const wait = (stopped: number): number => {
    const kind = random();
    return kind > stopped ? 1 + random() * 20 : random() * (kind < stopped / 3 ? 40_000 : 6_000);
  };
  /** The port as one process has it, which is stopped or killed at a call with these probabilities. */
  const process = (clock: Clock, { stopped, killed }: Record<"stopped" | "killed", number>): Store =>
    new Proxy(storeOf(clock), {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...given: unknown[]) => {
          await time.sleep(wait(stopped));
          if (random() < killed) throw new Killed();
          const result: unknown = await time.outside(async () => await Reflect.apply(value, target, given));
          await time.sleep(wait(stopped));
          if (random() < killed) throw new Killed();
          return result;
        };
      },
    });
  const ahead = (): number => (random() * 2 - 1) * maxAhead;

  const record = async (index: number): Promise<void> => {
    for (;;) {
      const clock = time.clock(ahead());
      const store = process(clock, { stopped: 0.1, killed: 0.04 });
      const waits = { feed: { ...feedWaits(1), ...writing }, recheckAfter: 600_000 };
      const deps = { store, clock, waits, eventBodies: memoryBlobStore() };
      const {
        body: _,
        endpoints: __,
        fannedOut: ___,
        ...event
      } = anEvent({
        id: `evt_${index}`,
        ...(origins[index % origins.length] ?? {}),
      });
      const body = Buffer.from("{}");
      try {
        const stored = await createStoreEvent(deps)({ event, body, endpoints: [], isKnown: random() < 0.2 });
        if (withoutMoves) return void (await store.confirmFeedItem(placeOf(stored.event)));
        return await createConfirmPlace(deps)(stored.event);
      } catch {
        await time.sleep(30_000);
      }
    }
  };
  const recordings = Array.from({ length: events }, async (_, index) => {
    await time.sleep(random() * 90_000);
    begun.set(`evt_${index}`, time.clock().now());
    const copies = random() < 0.3 ? [record(index), record(index)] : [record(index)];
    await Promise.all(copies);
  });
  let isWritten = false;
  const writers = Promise.all(recordings).then(() => {
    isWritten = true;
  });

  const consume = async (): Promise<readonly string[]> => {
    const processed: string[] = [];
    let cursor = "";
    for (let quiet = 0; quiet < quietPolls; ) {
      const clock = time.clock(ahead());
      const read = createReadFeed({
        store: process(clock, { stopped: 0.01, killed: 0.01 }),
        bodies: memoryBlobStore(),
        digest: async () => keyedDigest("test-key"),
        connections,
        clock,
        webhookWaits: { feed: { ...feedWaits(1), ...reading } },
      });
      const query = { limit: 1 + Math.floor(random() * 7), ...(cursor === "" ? { since } : { after: cursor }) };
      const partner = aPartner({ grants: ["md-integrations/*:events"] });
      try {
        const { body } = await read({
          requestId: "r",
          keyId: "k",
          session: undefined,
          address: "",
          partner,
          query,
          parameters: {},
          headers: {},
          disclose: () => undefined,
          readBody: () => Promise.reject(new Error("There is no body.")),
        });
        const page = JSON.parse(Buffer.from(body).toString());
        if (random() < 0.1) throw new Killed();
        const ids: string[] = page.data.map(({ id }: { id: string }) => id);
        const known = new Set(processed);
        for (const id of ids) if (!known.has(id)) delays.push(time.clock().now() - (begun.get(id) ?? 0));
        processed.push(...ids);
        cursor = page.cursor;
        quiet = isWritten && ids.length === 0 && page.more === false ? quiet + 1 : 0;
        if (page.more === false) await time.sleep(pollMs);
      } catch {
        await time.sleep(pollMs);
      }
    }
    return processed;
  };
  const consumers = [consume(), consume()];
  await time.run([writers, ...consumers]);
  return { recorded: [...begun.keys()], processed: await Promise.all(consumers), delays };
}
