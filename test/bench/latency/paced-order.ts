/** Webhooks that a vendor's process sends. */
export interface PacedOrder {
  readonly url: string;
  readonly secret: string;
  readonly authorization: string;
  /** Distinguishes the cases of this order. */
  readonly name: string;
  readonly perSecond: number;
  readonly seconds: number;
}

/** One webhook. Times are in epoch milliseconds. */
export interface SentWebhook {
  readonly caseId: string;
  readonly sentAt: number;
  /** `null` where it was never acknowledged. */
  readonly acceptedAt: number | null;
}
