/** The export of traces; without it no function records a span. */
export interface TracingSettings {
  /** The https URL that takes OTLP/HTTP traces in JSON, on a public address: `https://collector.example/v1/traces`. */
  readonly endpoint: string;
  /**
   * Names a secret with headers of each export, a JSON object of texts: `{"authorization": "Bearer …"}`. It is encrypted
   * under the stage's key or the key that AWS manages for Secrets Manager.
   */
  readonly secretName?: string;
  /**
   * How many new traces are recorded, from 0 to 1. A trace of a partner is recorded where the partner has recorded it. A
   * span is a log line of about 500 bytes.
   */
  readonly sampleRatio: number;
}

/** @throws Error for settings that no export can work with */
export function checkTracing({ endpoint, sampleRatio }: TracingSettings): void {
  const url = URL.parse(endpoint);
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.search !== "") {
    throw new Error("tracing.endpoint must be an https URL without credentials and without a query.");
  }
  if (!(sampleRatio >= 0 && sampleRatio <= 1)) throw new Error("tracing.sampleRatio must be a number from 0 to 1.");
}
