import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { EventAbout } from "../../model/event.ts";
import type { SubjectId } from "../../privacy/event-about.ts";

/** One webhook on its way to an event, or a status that was asked for in its place, with what was read of it. */
export interface Recording {
  readonly message: Pick<WebhookMessage, "vendor" | "connection" | "receivedAt">;
  readonly body: Uint8Array;
  readonly reading: WebhookReading;
  readonly eventId: string;
  /** The event's type, safe in a filter, a header or a URL. */
  readonly type: string;
  /** The vendor's time, or that of the arrival; epoch milliseconds. */
  readonly time: number;
  /** Too old to be delivered. */
  readonly late: boolean;
  /** The vendor was asked for it, since its webhook was missed. */
  readonly recovered?: true;
  /** Patients and cases that the webhook names. */
  readonly subjects: readonly SubjectId[];
  readonly about: EventAbout;
  /** By which the partners are found whose jobs made its subject; none for a vendor whose cases are not read. */
  readonly ownerKeys: readonly string[];
}
