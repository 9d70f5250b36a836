/** A connection as the operator sees it. */
export interface StageConnectionView {
  /** `<vendor>/<connection>` */
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  readonly connection: string;
  readonly health: "healthy" | "held";
  /** Of the whole connection. */
  readonly circuit: "closed" | "open" | "half-open";
  /** When the last pause ends that the vendor asked for: of the connection, its logins or an operation; null without one. */
  readonly coolDownEnd: string | null;
  /** What holds its calls back, in sentences. */
  readonly holds: readonly string[];
  readonly lastWebhookAt: string | null;
}
