import { dueShards } from "../../../../shared/gateway/ports/due-index.ts";
import type { EndpointHealthStore } from "../../../../shared/gateway/ports/endpoint-health.ts";
import type { EventBodyIndex } from "../../../../shared/gateway/ports/event-body-index.ts";
import type { FeedStore } from "../../../../shared/gateway/ports/feed-store.ts";
import type { OpenIndex } from "../../../../shared/gateway/ports/open-index.ts";
import type { ProcessedWebhooks } from "../../../../shared/gateway/ports/processed-webhooks.ts";
import type { RecoveryStore } from "../../../../shared/gateway/ports/recovery-store.ts";
import type { SubjectIndex } from "../../../../shared/gateway/ports/subject-index.ts";
import type { WebhookStore } from "../../../../shared/gateway/ports/webhook-store.ts";
import { manualClock } from "../../fakes/manual-clock.ts";

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** All ports of the webhook store. */
export type WholeWebhookStore = WebhookStore &
  EndpointHealthStore &
  EventBodyIndex &
  FeedStore &
  OpenIndex &
  ProcessedWebhooks &
  RecoveryStore &
  SubjectIndex;

export type MakeWebhookStore = (clock: ReturnType<typeof manualClock>) => WholeWebhookStore;

/** A store with a clock of its own, and a mark for the ids of the test, which no other test uses. */
export type WebhookStoreSetUp = ReturnType<typeof webhookStoreSetUp>;

export function webhookStoreSetUp(make: MakeWebhookStore) {
  let tests = 0;
  return () => {
    tests += 1;
    const clock = manualClock();
    return { clock, now: clock.now(), store: make(clock), mark: `${Date.now()}x${tests}` };
  };
}

/** Every record that is due at that time and has the mark in its id. */
export async function allDue(store: WebhookStore, now: number, mark: string) {
  const shards = await Promise.all(Array.from({ length: dueShards }, (_, shard) => store.listDue(shard, now, 50)));
  return shards.flat().filter(({ id }) => id.includes(mark));
}
