/** The `/webhook` secret of a connection: how its webhooks are signed. `secrets` lists the current one first. */
export interface SimulatedWebhook {
  readonly scheme: "md-integrations" | "hmac" | "stripe" | "shared-header" | "basic" | "standard-webhooks";
  readonly secrets: readonly string[];
  /** The value that the vendor sends as `Authorization`. */
  readonly authorization?: string;
  /** The header that carries the signature, or the secret itself. */
  readonly header?: string;
  /** Of `hmac`, as the next three. */
  readonly algorithm?: "sha256" | "sha384" | "sha512";
  readonly encoding?: "hex" | "base64";
  readonly prefix?: string;
  readonly timestampHeader?: string;
  /** How far the signed time may be from the gateway's clock. */
  readonly toleranceSeconds?: number;
  /** Where the gateway finds what an event needs; no part of the signature. */
  readonly pointers?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The secret JSON of a connection: `clientId` and `clientSecret` or `apiKey`, always a `pepper`. */
export type SimulatedCredentials = Readonly<
  Record<string, string | number | readonly string[] | Readonly<Record<string, string>>>
>;

/** One connection of a vendor, with made-up credentials that the gateway and the simulators share. */
export interface SimulatedConnection {
  readonly vendor: string;
  readonly connection: string;
  readonly credentials: SimulatedCredentials;
  readonly webhook?: SimulatedWebhook;
}
