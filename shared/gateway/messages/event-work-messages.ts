import { oneOf } from "../../core/schema/one-of.ts";
import { boolean, constant, enumOf, integer, text } from "../../core/schema/scalars.ts";
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

/**
 * Asks for the event that notifies a partner of a pause of its endpoint. `pausedAt` is epoch milliseconds; `pausedBy` is
 * absent of a pause for failures.
 */
const endpointPaused = openObject(
  {
    v,
    kind: constant("endpoint-paused"),
    partnerId: text(),
    endpointId: text(),
    pausedAt: whole,
  },
  { pausedBy: enumOf(["operator"]) },
);

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

/**
 * A status of a case that the vendor was asked for, since its webhook was missed. `type` is the vendor's name of that
 * webhook; `data` is base64 of the object that states it. `at` is when the vendor was asked, `time` since when the case has
 * the status, both in epoch milliseconds.
 */
const missedStatus = openObject({
  v,
  kind: constant("missed-status"),
  vendor: text(),
  connection: text(),
  caseId: text({ minLength: 1 }),
  /** As the vendor names it. */
  name: text({ minLength: 1 }),
  type: text({ minLength: 1 }),
  time: whole,
  at: whole,
  data: text(),
});

/** Asks for the event that says that a connection's webhooks have stopped, or come again. Times are epoch milliseconds. */
const vendorSilence = openObject({
  v,
  kind: constant("vendor-silence"),
  vendor: text(),
  connection: text(),
  silent: boolean(),
  /** Of the last webhook before the silence: it makes the silence one. */
  heardAt: whole,
  at: whole,
});

const eventWork = oneOf(
  [webhook, fanOut, jobNotification, endpointPaused, recoveryPage, caseOwned, missedStatus, vendorSilence],
  "It must be a message of a known kind.",
);

export type WebhookMessage = ValueOf<typeof webhook>;
export type FanOutMessage = ValueOf<typeof fanOut>;
export type JobNotificationMessage = ValueOf<typeof jobNotification>;
export type EndpointPausedMessage = ValueOf<typeof endpointPaused>;
export type RecoveryPageMessage = ValueOf<typeof recoveryPage>;
export type CaseOwnedMessage = ValueOf<typeof caseOwned>;
export type MissedStatusMessage = ValueOf<typeof missedStatus>;
export type VendorSilenceMessage = ValueOf<typeof vendorSilence>;
export type EventWorkMessage = ValueOf<typeof eventWork>;

/** @throws MessageUnreadable */
export const parseEventWorkMessage = messageParser(eventWork);

/** @throws MessageUnreadable */
export const parseJobNotification = messageParser(jobNotification);

/** @throws MessageUnreadable */
export const parseWebhookMessage = messageParser(webhook);
