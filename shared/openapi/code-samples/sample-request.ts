import type { FormPart } from "../../vendors/documentation.ts";

/** One request of a code sample. */
export interface SampleRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** In place of the key. */
  readonly token?: string;
  /** An example of one, for a request that takes it. Its scope is a connection, so samples must not share one. */
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
  /** The parts of a multipart form, for a request without `body`. */
  readonly form?: readonly FormPart[];
}

/** The comment on a made key. */
export const keyNote = "New for each request, and the same for each repeat of it.";

/**
 * The target with the characters percent-encoded that a shell or a template interprets between quotes: in a target that is
 * equivalent.
 */
export function quotableTarget({ target }: SampleRequest): string {
  return target.replaceAll(/["$`\\!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/** The headers whose values do not depend on the language, in order. */
export function literalHeaders({ headers = {}, body }: SampleRequest): readonly (readonly [string, string])[] {
  return [...Object.entries(headers), ...(body === undefined ? [] : [["Content-Type", "application/json"] as const])];
}
