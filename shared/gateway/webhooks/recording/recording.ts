import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { EventAbout, StoredEvent } from "../../model/event.ts";
import type { SubjectId } from "../../privacy/event-about.ts";

/** One webhook on its way to an event, with what the steps so far have found. */
export interface Recording {
  readonly message: WebhookMessage;
  readonly body: Uint8Array;
  readonly reading: WebhookReading;
  /** The vendor's time, or that of the arrival; epoch milliseconds. */
  readonly time: number;
  readonly eventId: string;
  /** Patients and cases that the webhook names. */
  readonly subjects: readonly SubjectId[];
  readonly about: EventAbout;
  /** Set once it is known: a newer event of the subject was recorded before. */
  readonly stale: boolean;
  /** The stored event; a webhook that was recorded before has it from the start. */
  readonly event: StoredEvent | undefined;
}

/**
 * One step of recording a webhook. Idempotent: after a crash the message is received again, and all steps run again.
 *
 * @returns what the next step works on; `undefined` when the webhook's subject was deleted, so that no step follows
 */
export type RecordingStep = (recording: Recording) => Promise<Recording | undefined>;
