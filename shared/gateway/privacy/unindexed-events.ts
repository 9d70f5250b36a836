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

/** A deployment has both versions of the code run side by side for minutes: beyond an hour none is left unnoted. */
const overlapMs = 3_600_000;

/**
 * Events of a connection that a version recorded which did not note whom they are about; what they name is read out of
 * them. They stand before all others, so that the look ends an hour behind the last of them.
 */
export async function* unindexedEvents(
  { store, readerOf }: UnindexedEventsDependencies,
  origin: Pick<SubjectId, "vendor" | "connection">,
): AsyncGenerator<UnindexedEvent, void> {
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
      // Bodies that stand apart are younger than the notes.
      const reading = isBlobRef(event.body) ? event : readSafely(read, event.body, record.receivedAt).reading;
      yield { id: record.id, ids: subjectIdsOf(origin, reading) };
    }
    if (page.length < pageSize) return;
    after = page.at(-1)?.position ?? after;
  }
}
