import { isBlobRef } from "../../http/body.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { readSafely } from "../events/read-safely.ts";
import { eventList } from "../model/event.ts";
import type { EventStore } from "../ports/event-store.ts";
import { type SubjectId, subjectIdsOf } from "./event-about.ts";

export interface UnindexedEventsDependencies {
  readonly store: Pick<EventStore, "listEvents" | "findEvent">;
  readonly readerOf: (vendor: string) => VendorDescriptor["readWebhook"];
}

export interface UnindexedEvent {
  readonly id: string;
  readonly ids: readonly SubjectId[];
}

const pageSize = 100;

/** During a deployment two versions of the code run side by side for minutes, so that an hour covers the overlap. */
const overlapMs = 3_600_000;

/**
 * Finds the events of a connection that a version of the code without the subject index has recorded, and reads the ids
 * that they name out of them. They are older than all indexed events, so that the search ends an hour after them.
 */
export function createUnindexedEvents({ store, readerOf }: UnindexedEventsDependencies) {
  return async function* (origin: Pick<SubjectId, "vendor" | "connection">): AsyncGenerator<UnindexedEvent, void> {
    const read = readerOf(origin.vendor);
    if (read === undefined) return;
    let last: number | undefined;
    for (let after = ""; ; ) {
      const page = await store.listEvents(eventList(origin), after, pageSize);
      for (const { record } of page) {
        last ??= record.receivedAt;
        if (record.about !== undefined && record.receivedAt > last + overlapMs) return;
        if (record.about !== undefined) continue;
        last = record.receivedAt;
        const event = await store.findEvent(record.id);
        if (event === undefined) continue;
        // Bodies in blobs are younger than the index.
        const reading = isBlobRef(event.body) ? event : readSafely(read, event.body, record.receivedAt).reading;
        yield { id: record.id, ids: subjectIdsOf(origin, reading) };
      }
      if (page.length < pageSize) return;
      after = page.at(-1)?.position ?? after;
    }
  };
}
