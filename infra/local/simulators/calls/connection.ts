/** The `/webhook` secret of a connection: how its webhooks are signed. `secrets` lists the current one first. */
export interface SimulatedWebhook {
  readonly scheme: "md-integrations" | "hmac";
  readonly secrets: readonly string[];
  /** The value that the vendor sends as `Authorization`. */
  readonly authorization?: string;
  readonly algorithm?: "sha256";
  /** The header, in lower case, that carries the signature. */
  readonly header?: string;
  readonly encoding?: "hex";
}

/** The secret JSON of a connection: `clientId` and `clientSecret` or `apiKey`, always a `pepper`. */
export type SimulatedCredentials = Readonly<Record<string, string | number | readonly string[]>>;

/** One connection of a vendor, with made-up credentials that the gateway and the simulators share. */
export interface SimulatedConnection {
  readonly vendor: string;
  readonly connection: string;
  readonly credentials: SimulatedCredentials;
  readonly webhook?: SimulatedWebhook;
}
