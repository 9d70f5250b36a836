/** The content of one webhook. */
export interface WebhookReading {
  /** The vendor's own event name, or `unknown` when the body gives none. */
  readonly type: string;
  /** The vendor's time in epoch milliseconds. */
  readonly time?: number;
  /** The ids of its subject: `case_id`, `patient_id` … as the vendor names them. */
  readonly subject: Readonly<Record<string, string>>;
  /** Further ids of its subject, under the subject's names, such as a second id of its case. */
  readonly relatedIds?: readonly (readonly [name: string, id: string])[];
  /** The text whose digest is the event's id: equal for a retry, different for two real events. */
  readonly dedupKey: string;
  /**
   * Set where the vendor gives neither id nor time, so that two distinct events can be equal in every byte: the period
   * of the vendor's retries in milliseconds. An equal webhook after it is a new event.
   */
  readonly dedupWindowMs?: number;
}

/** A short value of an offering, as in the vendor's webhook. */
export type OfferingValue = string | number | boolean | null;

/** What the answer to a partner's call states about the telehealth case that the call has opened. */
export interface OpenedCase {
  readonly reading: CaseReading;
  /** Whose case it is. */
  readonly patientId?: string;
  /** The vendor's time, in epoch milliseconds. */
  readonly createdAt?: number;
}

/** What one event states about a telehealth case. */
export interface CaseReading {
  readonly caseId: string;
  /** Only set by events that change the case's status; `rank` orders two changes at the same time. */
  readonly status?: { readonly name: string; readonly rank: number };
  readonly order: { readonly status?: string; readonly details?: string; readonly trackingNumber?: string };
  /** `id` is the offering's id within the case. */
  readonly offerings: readonly { readonly id: string; readonly values: Readonly<Record<string, OfferingValue>> }[];
}
