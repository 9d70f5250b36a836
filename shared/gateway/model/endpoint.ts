import { boolean, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { list, nullable, openObject, record } from "../../core/schema/structures.ts";
import { purpose } from "./purpose.ts";
import { type QueueDestination, queueDestination } from "./queue-destination.ts";

/** A secret that deliveries are signed under. */
const signingSecret = openObject(
  {
    /** `whsec_` and the base64 of its bytes, as the partner was shown it. */
    secret: text(),
  },
  {
    /** From then on it signs no more; the current one has none. */
    until: integer(),
    /** The API key that was shown it, when that created the endpoint or rotated the secret. */
    keyId: text(),
    createdAt: integer(),
    /** The compromised key in whose place this secret was made: the partner has not been shown it. */
    insteadOf: text(),
  },
);

export const endpointStatuses = ["disabled", "paused", "active"] as const;

/** Who may pause an endpoint; the gateway pauses one for its failures. */
export const manualPauses = ["partner", "operator"] as const;

export type ManualPause = (typeof manualPauses)[number];

const required = {
  id: text({ pattern: "^ep_" }),
  partnerId: text(),
  /** `<vendor>.<event>`, `<vendor>.*`, `job.*`, `endpoint.*`, one of the gateway's own, or `*`. */
  eventTypes: list(text()),
  /** `<connection>` or `<vendor>/<connection>`; `null` does not narrow. */
  connections: nullable(list(text())),
  status: enumOf(endpointStatuses),
  /** Sent with each delivery. A value may be a secret of the partner's: it is in no answer and no log. */
  headers: record(text(), text()),
  /** The current one first. */
  secrets: list(signingSecret),
  createdAt: integer(),
  /** Grows by one with every change, so that two changes at once cannot undo each other. */
  revision: integer(),
};

/** The entry by which the index of endpoints has it (`endpoint-entry.ts`). Its store sets it. */
const indexed = openObject({ entry: text() });

/** Where a partner gets events: at a URL, or in an SQS queue. */
export const endpoint = openObject(required, {
  index: indexed,
  /** Of an endpoint of type `https`. */
  url: text(),
  /** Of an endpoint of type `sqs`. */
  queue: queueDestination,
  /**
   * What the trust policy of the partner's role asks for. Made by the gateway when the endpoint first gets a queue, and never
   * changed: a partner that could choose it could name another partner's role.
   */
  externalId: text(),
  /** What its partner uses the events for; absent or `null` where it has not stated it. */
  purpose: nullable(purpose),
  /** It was slow or has failed: its deliveries are attempted from the queue alone, within its slots. */
  troubled: boolean(),
  /** The API key whose request created it; no partner sees it. */
  keyId: text(),
  /** The API key whose request set the URL, the queue or the headers last. */
  target: openObject({ keyId: text(), at: integer() }),
  /** The compromised key for whose sake it was disabled. */
  disabledFor: text(),
  /** Who paused it; absent where it is not paused, or for its failures. */
  pausedBy: enumOf(manualPauses),
});

export type Endpoint = ValueOf<typeof endpoint>;

export const endpointTypes = ["https", "sqs"] as const;

/** Where an endpoint's deliveries go; the type is not stored, so that an endpoint without a queue is of type `https`. */
export type EndpointTarget =
  | { readonly type: "https"; readonly url: string }
  | { readonly type: "sqs"; readonly queue: QueueDestination; readonly externalId: string };

export type EndpointType = EndpointTarget["type"];

export function targetOf({ url = "", queue, externalId = "" }: Pick<Endpoint, "url" | "queue" | "externalId">) {
  const target: EndpointTarget = queue === undefined ? { type: "https", url } : { type: "sqs", queue, externalId };
  return target;
}

export type EndpointStatus = Endpoint["status"];

/** Why an endpoint is paused; `undefined` where it is not. */
export function pauseOf({ status, pausedBy }: Pick<Endpoint, "status" | "pausedBy">) {
  return status === "paused" ? (pausedBy ?? "failures") : undefined;
}

/** Whether it is paused until someone resumes it: no probe is sent, and no answer of it ends the pause. */
export function isManuallyPaused(endpoint: Pick<Endpoint, "status" | "pausedBy"> | undefined): boolean {
  return endpoint?.status === "paused" && endpoint.pausedBy !== undefined;
}

const { status, connections } = required;

/** What of an endpoint decides whether it gets an event that the index has it for: a small part of a record of up to 20 KB. */
export const endpointScope = openObject({ status, connections }, { index: indexed });

export type EndpointScope = ValueOf<typeof endpointScope>;
