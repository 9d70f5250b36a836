import type { VendorId } from "./types.ts";

/**
 * What an example of an operation shows. `request`, `answer` and `error` (the body of a 400) are the vendor's
 * document's own, byte for byte; `plausible` is an answer that is made up where the document has none.
 */
export type ExampleKind = "request" | "answer" | "plausible" | "error";

/** The folder of a vendor's examples. */
export function examplesFolder(vendor: VendorId): URL {
  return new URL(`./${vendor}/examples/`, import.meta.url);
}

/** The file of an operation's example, relative to the folder: `getPatient.request.json`, `getPatient.json`. */
export function exampleFile(operation: string, kind: ExampleKind): string {
  return kind === "answer" ? `${operation}.json` : `${operation}.${kind}.json`;
}

/** The file of a webhook's example, relative to the folder. */
export function eventExampleFile(event: string): string {
  return `webhooks/${event}.json`;
}
