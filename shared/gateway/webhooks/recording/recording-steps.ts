import { createProjectCase, type ProjectCaseDependencies } from "../../cases/project-case.ts";
import { maxDedupWindowMs } from "../../model/webhook-times.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { createEraseCases } from "../../privacy/erase-cases.ts";
import { createEraseEvent } from "../../privacy/erase-event.ts";
import { createIndexSubjects } from "../../privacy/index-subjects.ts";
import { isErased } from "../../privacy/is-erased.ts";
import { createFanOut } from "./fan-out.ts";
import type { RecordingStep } from "./recording.ts";
import { createStoreEvent, type StoreEventDependencies } from "./store-event.ts";

export interface RecordingStepDependencies extends StoreEventDependencies, ProjectCaseDependencies {
  readonly store: StoreEventDependencies["store"] & Pick<EventStore, "recordSubjectTime"> & SubjectIndex;
  readonly eventBodies: StoreEventDependencies["eventBodies"] & ProjectCaseDependencies["eventBodies"];
}

/** Ends the recording of a webhook whose subject was deleted, and erases what earlier copies of it have left. */
export function createStopIfErased(deps: RecordingStepDependencies): RecordingStep {
  const eraseEvent = createEraseEvent(deps);
  const eraseCases = createEraseCases(deps);
  return async (recording) => {
    const { about, time, message, event, eventId, subjects } = recording;
    if (!(await isErased(deps.store, { about, time, receivedAt: message.receivedAt, ...event }))) return recording;
    if (event !== undefined) await eraseEvent({ id: eventId, event });
    await eraseCases(subjects);
    return undefined;
  };
}

/** Indexes the event under its patients and cases before it is stored, so that a deletion can find it. */
export function createIndexEvent(deps: RecordingStepDependencies): RecordingStep {
  const indexSubjects = createIndexSubjects(deps);
  return async (recording) => {
    const { subjects, eventId } = recording;
    await indexSubjects({ subjects, eventId });
    return recording;
  };
}

/** Records the event's time for its subject, and marks the event as stale where a newer one was recorded before. */
export function createMarkStale({ store, digest: readDigest }: RecordingStepDependencies): RecordingStep {
  return async (recording) => {
    const { vendor, connection } = recording.message;
    const subject = Object.entries(recording.reading.subject).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (subject.length === 0) return recording;
    const digest = await readDigest();
    const key = digest("subject", vendor, connection, JSON.stringify(subject));
    return { ...recording, stale: await store.recordSubjectTime(key, recording.time) };
  };
}

/** Stores the event with its body and the endpoints that match it. */
export function createStoreNewEvent(deps: RecordingStepDependencies): RecordingStep {
  const storeEvent = createStoreEvent(deps);
  return async (recording) => {
    const { message, reading, body, eventId: id, time, stale, about } = recording;
    const { vendor, connection, receivedAt } = message;
    const late = time < receivedAt - maxDedupWindowMs;
    const type = `${vendor}.${sanitizedType(reading.type)}`;
    const { subject } = reading;
    const event = await storeEvent({
      event: { id, type, time, receivedAt, vendor, connection, subject, stale, late, about },
      body,
    });
    return event && { ...recording, event };
  };
}

/** Creates the deliveries of the stored event. */
export function createFanOutEvent(deps: RecordingStepDependencies): RecordingStep {
  const fanOut = createFanOut(deps);
  return async (recording) => {
    if (recording.event !== undefined) await fanOut(recording.event);
    return recording;
  };
}

/** Applies the event to its case. After the fan-out, so that a case that fails delays no delivery. */
export function createUpdateCase(deps: RecordingStepDependencies): RecordingStep {
  const projectCase = createProjectCase(deps);
  return async (recording) => {
    if (recording.event !== undefined) await projectCase(recording.event);
    return recording;
  };
}

/** Erases what the step before has written to a case that was deleted meanwhile. */
export function createEraseDeletedCases(deps: RecordingStepDependencies): RecordingStep {
  const eraseCases = createEraseCases(deps);
  return async (recording) => {
    await eraseCases(recording.subjects);
    return recording;
  };
}

/** A type that is safe in a filter, a header or a URL, whatever the vendor sent. */
function sanitizedType(type: string): string {
  return type.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(0, 100) || "unknown";
}
