/** What the guards of a stage do, and across whom. */
export interface IntentSettings {
  /** `off`: only calls that ask for `refuse` have guards. */
  readonly mode: "off" | "warn" | "refuse";
  /** `connection`: a call is a repeat of another partner's, too, of whom nothing is shown. */
  readonly scope: "partner" | "connection";
}

export const defaultIntentSettings: IntentSettings = { mode: "warn", scope: "partner" };
