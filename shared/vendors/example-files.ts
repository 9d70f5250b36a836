import type { VendorId } from "./types.ts";

/**
 * The kinds of examples of an operation. `request`, `answer` and `error` (the body of a 400) are copied from the
 * vendor's document, byte for byte; the `request` of an operation that is not in the document is invented. `plausible`
 * is an invented answer where the document has none.
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
