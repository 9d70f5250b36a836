import type { WebhookReading } from "../../../vendors/webhook-reading.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { EventAbout } from "../../model/event.ts";
import type { SubjectId } from "../../privacy/event-about.ts";

/** One webhook on its way to an event, with what was read of it. */
export interface Recording {
  readonly message: WebhookMessage;
  readonly body: Uint8Array;
  readonly reading: WebhookReading;
  readonly eventId: string;
  /** The event's type, safe in a filter, a header or a URL. */
  readonly type: string;
  /** The vendor's time, or that of the arrival; epoch milliseconds. */
  readonly time: number;
  /** Too old to be delivered. */
  readonly late: boolean;
  /** Patients and cases that the webhook names. */
  readonly subjects: readonly SubjectId[];
  readonly about: EventAbout;
  /** By which the partners are found whose jobs made its subject; none for a vendor whose cases are not read. */
  readonly ownerKeys: readonly string[];
}
