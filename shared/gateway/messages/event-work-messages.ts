import { oneOf } from "../../core/schema/one-of.ts";
import { constant, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../core/schema/structures.ts";
import { endedJob } from "../model/ended-job.ts";
import { traceparent } from "../model/traceparent.ts";
import { webhookPointers } from "../model/webhook-pointers.ts";
import { messageParser } from "./message-parser.ts";

const whole = integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const v = constant(1);

/**
 * One webhook as intake received it. `receivedAt` is epoch milliseconds; `body` is base64 of the raw bytes. `pointers`
 * are those of the webhook secret, which intake alone can read, as it had them when the webhook was verified: a replay
 * reads the body as the first time.
 */
const webhook = openObject(
  {
    v,
    kind: constant("webhook"),
    vendor: text(),
    connection: text(),
    receivedAt: whole,
    contentType: nullable(text()),
    body: text(),
  },
  { pointers: webhookPointers, traceparent },
);

/** Asks for the deliveries of an event whose fan-out did not finish. */
const fanOut = openObject({ v, kind: constant("fan-out"), eventId: text() });

/**
 * Asks for the `job.*` event that notifies a job's partner of its status. Of a job that has ended it has what the event
 * shows, since nothing of that changes; any other job is read again.
 */
const jobNotification = openObject(
  { v, kind: constant("job-notification"), jobId: text() },
  {
    job: endedJob,
    /** The number of the look whose finding is notified, of a job that is still uncertain. */
    look: whole,
  },
);

/** Asks for the event that notifies a partner of a pause of its endpoint. `pausedAt` is epoch milliseconds. */
const endpointPaused = openObject({
  v,
  kind: constant("endpoint-paused"),
  partnerId: text(),
  endpointId: text(),
  pausedAt: whole,
});

/** Asks for one page of a recovery, counted from 1; a message for another page than the next one is dropped. */
const recoveryPage = openObject({
  v,
  kind: constant("recovery-page"),
  endpointId: text(),
  recoveryId: text(),
  page: whole,
});

/** Asks for the events that were recorded of a case before the answer to the job that made it. */
const caseOwned = openObject({
  v,
  kind: constant("case-owned"),
  partnerId: text(),
  /** Subject keys. */
  keys: list(text()),
});

const eventWork = oneOf(
  [webhook, fanOut, jobNotification, endpointPaused, recoveryPage, caseOwned],
  "It must be a message of a known kind.",
);

export type WebhookMessage = ValueOf<typeof webhook>;
export type FanOutMessage = ValueOf<typeof fanOut>;
export type JobNotificationMessage = ValueOf<typeof jobNotification>;
export type EndpointPausedMessage = ValueOf<typeof endpointPaused>;
export type RecoveryPageMessage = ValueOf<typeof recoveryPage>;
export type CaseOwnedMessage = ValueOf<typeof caseOwned>;
export type EventWorkMessage = ValueOf<typeof eventWork>;

/** @throws MessageUnreadable */
export const parseEventWorkMessage = messageParser(eventWork);

/** @throws MessageUnreadable */
export const parseJobNotification = messageParser(jobNotification);

/** @throws MessageUnreadable */
export const parseWebhookMessage = messageParser(webhook);
