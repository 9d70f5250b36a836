import { awaitAll } from "../../../core/map-limit.ts";
import { measure } from "../../../core/measure.ts";
import { annotateSpan, currentTraceparent } from "../../../core/tracing/current-span.ts";
import type { ShapeRecorder } from "../../drift/shape-recorder.ts";
import { type ConfirmPlaceDependencies, createConfirmPlace } from "../../feed/confirm-place.ts";
import type { createRecordEndedByWebhook } from "../../intents/record-ended-things.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createIndexSubjects } from "../../privacy/index-subjects.ts";
import { fateOf } from "../../privacy/is-erased.ts";
import { createMatchEndpoints, type MatchEndpointsDependencies } from "../matching/match-endpoints.ts";
import { createDeliverStored, type DeliverStoredDependencies } from "./deliver-stored.ts";
import { createEraseDeleted, createEraseEarlierCopy, type EraseDeletedDependencies } from "./erase-deleted.ts";
import { createIdentifyEvent, type IdentifyEventDependencies } from "./identify-event.ts";
import type { Recording } from "./recording.ts";
import { createStoreEvent, type StoreEventDependencies } from "./store-event.ts";
import { createFindSubjectCase, createUpdateSubject, type SubjectStepDependencies } from "./subject-steps.ts";

export interface RecordWebhookDependencies
  extends IdentifyEventDependencies,
    SubjectStepDependencies,
    StoreEventDependencies,
    EraseDeletedDependencies,
    DeliverStoredDependencies {
  readonly store: IdentifyEventDependencies["store"] &
    SubjectStepDependencies["store"] &
    StoreEventDependencies["store"] &
    ConfirmPlaceDependencies["store"] &
    EraseDeletedDependencies["store"] &
    DeliverStoredDependencies["store"] &
    SubjectIndex &
    Pick<EventStore, "findEvent">;
  readonly eventBodies: StoreEventDependencies["eventBodies"] & DeliverStoredDependencies["eventBodies"];
  readonly endpoints: MatchEndpointsDependencies["endpoints"] &
    EraseDeletedDependencies["endpoints"] &
    DeliverStoredDependencies["endpoints"];
  readonly partners: MatchEndpointsDependencies["partners"];
  readonly digest: IdentifyEventDependencies["digest"];
  readonly clock: DeliverStoredDependencies["clock"];
  readonly waits: DeliverStoredDependencies["waits"];
  readonly log: DeliverStoredDependencies["log"];
  /** Records what a webhook says has ended, such as a voucher: another one is then no possible duplicate. Never throws. */
  readonly recordEnded?: ReturnType<typeof createRecordEndedByWebhook>;
  /** Samples the shapes of webhooks. */
  readonly shapes?: Pick<ShapeRecorder, "observeEvent">;
}

/**
 * Records a webhook: turns it into one event, the event into deliveries, and into a change of its case.
 *
 * The steps are idempotent, and their order makes them safe against crashes: a webhook that is received again, because
 * the vendor sent it twice or because a crash returned its message to the queue, goes through them again and ends in
 * the same state.
 *
 * 1. The endpoints that match, the case and the deletions of its subjects are read. Of a deleted subject nothing is stored.
 * 2. Its subjects are indexed for a deletion, then its subject is updated.
 * 3. The event is stored with its endpoints and its place in the feed, leased to this worker. A duplicate is found by that.
 * 4. Its place is confirmed. What was written of subjects that were deleted meanwhile is erased, or hidden while the deletion can be undone.
 * 5. The deliveries are started.
 */
export function createRecordWebhook(deps: RecordWebhookDependencies) {
  const identifyEvent = createIdentifyEvent(deps);
  const recordEvent = createRecordEvent(deps);
  return async (message: WebhookMessage): Promise<void> => await recordEvent(await identifyEvent(message));
}

/** Records an identified event, of a webhook or in place of one that was missed, by the steps of `createRecordWebhook`. */
export function createRecordEvent(deps: RecordWebhookDependencies) {
  const { store, log } = deps;
  const matchEndpoints = createMatchEndpoints(deps);
  const findSubjectCase = createFindSubjectCase(deps);
  const eraseEarlierCopy = createEraseEarlierCopy(deps);
  const indexSubjects = createIndexSubjects(deps);
  const updateSubject = createUpdateSubject(deps);
  const storeEvent = createStoreEvent(deps);
  const confirmPlace = createConfirmPlace(deps);
  const eraseDeleted = createEraseDeleted(deps);
  const deliverStored = createDeliverStored(deps);
  return async (recording: Recording): Promise<void> => {
    const { eventId: id, type, time, late, recovered, reading, about, ownerKeys, subjects, body } = recording;
    const { vendor, connection, receivedAt } = recording.message;
    const ids = { eventId: id, vendor, connection };
    annotateSpan({ eventId: id });
    // Together, so that these reads are one request, at half the price: the case is written on the condition of its
    // revision, and the tombstones are read again below.
    const owners = store.findOwners(ownerKeys, false);
    const [endpoints, ownedBy, found, deletions, known] = await Promise.all([
      late ? [] : matchEndpoints({ type, vendor, connection }, owners),
      owners,
      findSubjectCase(recording),
      store.findTombstones(about.keys, false),
      // A late webhook may have no other read that this one could join.
      late ? undefined : store.findEvent(id, false),
    ]);
    // What an erasure hides is recorded, and then hidden: it may be restored.
    if (fateOf(deletions, { about, time, receivedAt }).fate === "erased") {
      await eraseEarlierCopy(recording, { deletions, endpoints });
      return log.info("webhook.erased", ids);
    }
    // First, so that a deletion finds the case of a worker that crashes after it has changed the case.
    await indexSubjects({ subjects, eventId: id });
    const { stale, recoveredAs, explained, failure } = await updateSubject(recording, found);
    if (explained) return log.info("missed-status.explained", ids);
    await deps.recordEnded?.({ vendor, connection }, reading);
    const read = { id, type, time, receivedAt, vendor, connection, subject: reading.subject, stale, late, about };
    const owned = { ...(ownerKeys.length > 0 && { ownerKeys }), ...(ownedBy.length > 0 && { ownedBy }) };
    const stated = { ...(recovered && { recovered }), ...(recoveredAs !== undefined && { recoveredAs }) };
    const event = { ...read, ...owned, ...stated, ...currentTraceparent() };
    const matching = recoveredAs === undefined ? endpoints : [];
    const stored = await storeEvent({ event, body, endpoints: matching, isKnown: known !== undefined });
    const confirming = confirmPlace(stored.event);
    const [isErased] = await awaitAll([eraseDeleted(recording, stored.event), confirming.then(() => false)]);
    if (isErased) return log.info("webhook.erased", ids);
    await deliverStored(stored);
    if (recovered) return log.info("missed-status.recorded", { ...ids, stale, isNew: stored.isNew });
    if (stored.isNew) deps.shapes?.observeEvent({ vendor, connection }, reading.type, body);
    if (failure !== undefined) throw failure;
    const count = (result: "accepted" | "late" | "duplicate") =>
      measure({ WebhooksIn: 1 }, { vendor, connection, result });
    if (stored.isNew)
      log.info(
        "webhook.recorded",
        { ...ids, stale, late, recoveredAs: recoveredAs ?? null },
        count(late ? "late" : "accepted"),
      );
    else log.info("webhook.duplicate", { ...ids, fannedOut: stored.event.fannedOut }, count("duplicate"));
  };
}
