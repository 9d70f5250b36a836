/** Hints that the pharmacy may have to ask the prescriber before it refills. */
export const attentionReasons = ["no-refills", "vendor-no-refills", "expired"] as const;
