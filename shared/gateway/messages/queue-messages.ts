import { MessageUnreadable } from "./message-parser.ts";

/** One webhook as intake took it in; the queue's message type on both its ends. */
export interface WebhookMessage {
  readonly v: 1;
  readonly kind: "webhook";
  readonly vendor: string;
  readonly connection: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  readonly contentType: string | null;
  /** Base64 of the raw bytes. */
  readonly body: string;
}

/** Asks for the deliveries of an event whose fan-out was cut short. */
export interface FanOutMessage {
  readonly v: 1;
  readonly kind: "fan-out";
  readonly eventId: string;
}

/** Asks that a job's partner be told how it ended. */
export interface JobNotificationMessage {
  readonly v: 1;
  readonly kind: "notification";
  readonly jobId: string;
}

/** Asks that a partner be told that an endpoint of its own is paused. */
export interface PausedMessage {
  readonly v: 1;
  readonly kind: "paused";
  readonly partnerId: string;
  readonly endpointId: string;
  /** Epoch milliseconds. */
  readonly pausedAt: number;
}

/** Asks for one page of a recovery; a message for another page than the next one is dropped. */
export interface RecoverMessage {
  readonly v: 1;
  readonly kind: "recover";
  readonly endpointId: string;
  readonly recoveryId: string;
  /** From 1. */
  readonly page: number;
}

export type EventWorkMessage = WebhookMessage | FanOutMessage | JobNotificationMessage | PausedMessage | RecoverMessage;

/** Asks for one attempt; a message whose attempt was made is dropped. */
export interface DeliveryMessage {
  readonly v: 1;
  readonly deliveryId: string;
  /** From 1. */
  readonly attempt: number;
  /** It is made although the endpoint is paused. */
  readonly probe?: true;
  /** How often it was put back because the endpoint had as many attempts as it gets at once. */
  readonly deferred?: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws MessageUnreadable */
export function parseEventWorkMessage(value: unknown): EventWorkMessage {
  const fields = fieldsOf(value);
  if (fields["kind"] === "fan-out") return { v: 1, kind: "fan-out", eventId: text(fields, "eventId") };
  if (fields["kind"] === "notification") return { v: 1, kind: "notification", jobId: text(fields, "jobId") };
  if (fields["kind"] === "paused") {
    const [partnerId, endpointId] = [text(fields, "partnerId"), text(fields, "endpointId")];
    return { v: 1, kind: "paused", partnerId, endpointId, pausedAt: whole(fields, "pausedAt") };
  }
  if (fields["kind"] === "recover") {
    const [endpointId, recoveryId] = [text(fields, "endpointId"), text(fields, "recoveryId")];
    return { v: 1, kind: "recover", endpointId, recoveryId, page: whole(fields, "page") };
  }
  if (fields["kind"] !== "webhook") throw new MessageUnreadable();
  const contentType = fields["contentType"];
  return {
    v: 1,
    kind: "webhook",
    vendor: text(fields, "vendor"),
    connection: text(fields, "connection"),
    receivedAt: whole(fields, "receivedAt"),
    contentType: typeof contentType === "string" ? contentType : null,
    body: text(fields, "body"),
  };
}

/** @throws MessageUnreadable */
export function parseDeliveryMessage(value: unknown): DeliveryMessage {
  const fields = fieldsOf(value);
  return {
    v: 1,
    deliveryId: text(fields, "deliveryId"),
    attempt: whole(fields, "attempt"),
    ...(fields["probe"] === true ? { probe: true } : {}),
    ...(fields["deferred"] === undefined ? {} : { deferred: whole(fields, "deferred") }),
  };
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new MessageUnreadable();
  const fields = value as Fields;
  if (fields["v"] !== 1) throw new MessageUnreadable();
  return fields;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new MessageUnreadable();
  return value;
}

function whole(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new MessageUnreadable();
  return value;
}
