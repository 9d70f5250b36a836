/** The outcomes of a vendor call, as `Gateway-Outcome` names them (`docs/architecture.md`). */
export const outcomes = ["answered", "not-sent", "rejected", "uncertain"] as const;

export type Outcome = (typeof outcomes)[number];
