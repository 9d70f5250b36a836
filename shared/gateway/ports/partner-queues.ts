import type { QueueDestination } from "../model/queue-destination.ts";

/** Whose queue it is, and by which role it is reached. */
export interface PartnerQueue extends QueueDestination {
  readonly endpointId: string;
  readonly externalId: string;
}

/** A message of a partner's queue. */
export interface PartnerQueueMessage {
  readonly body: string;
  /** Of type String. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a FIFO queue. */
  readonly fifo?: { readonly groupId: string; readonly deduplicationId: string };
}

/** Why a queue did not take a message. */
export type QueueFailure =
  | "destination-refused"
  | "role-refused"
  | "role-unavailable"
  | "queue-refused"
  | "queue-missing"
  | "key-refused"
  | "too-large"
  | "characters-refused"
  | "throttled"
  | "refused"
  | "unavailable"
  | "late";

export type QueueAnswer =
  | { readonly accepted: true; readonly status: number }
  | {
      readonly accepted: false;
      readonly failure: QueueFailure;
      /** Of AWS's answer; null where there was none. */
      readonly status: number | null;
      /** The message was sent: SQS may have it. */
      readonly sent: boolean;
    };

/** Partners' SQS queues, which are reached through roles of the partners' accounts alone. */
export interface PartnerQueues {
  /** Never throws for what the partner's account, STS or SQS answers. */
  send(queue: PartnerQueue, message: PartnerQueueMessage, over: AbortSignal): Promise<QueueAnswer>;
}
