import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/**
 * One accepted request. `status` is null while it is in progress, after a reset, and if the answer had no whole head.
 */
export interface JournalEntry {
  readonly at: string;
  readonly connection: string | null;
  readonly method: string;
  /** With its query, without `/{vendor}`, exactly as received. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Absent when the body is no UTF-8 text, or larger than the journal's limit. */
  body?: string;
  bodyBase64?: string;
  readonly bodySha256: string;
  status: number | null;
  done: boolean;
  /** The name of the fault that applied; absent if none did, or one without a name. */
  readonly fault?: string;
}

export interface Received {
  readonly connection: string | null;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly fault?: string | undefined;
}

export interface JournalLimits {
  /** The digest alone is stored of a larger body, in bytes. */
  readonly body: number;
  /** Beyond this many bytes of bodies, only the digests of the oldest are stored. */
  readonly bodies: number;
  /** Beyond this many requests, the oldest are dropped. */
  readonly requests: number;
}

const defaultLimits: JournalLimits = { body: 1_048_576, bodies: 64 * 1_048_576, requests: 100_000 };

/** The requests to one simulated vendor, in the order of arrival. */
export class Journal {
  #entries: JournalEntry[] = [];
  #withBody: { entry: JournalEntry; bytes: number }[] = [];
  #bytes = 0;
  readonly #limits: JournalLimits;

  constructor(limits: JournalLimits = defaultLimits) {
    this.#limits = limits;
  }

  /** Records a request as in progress. The caller sets `status` and `done` on the entry later. */
  add({ connection, method, path, headers, body, fault }: Received): JournalEntry {
    const keep = body.length <= this.#limits.body;
    const entry: JournalEntry = {
      at: new Date().toISOString(),
      connection,
      method,
      path,
      headers,
      ...(keep ? bodyFields(body) : {}),
      bodySha256: createHash("sha256").update(body).digest("hex"),
      status: null,
      done: false,
      ...(fault === undefined ? {} : { fault }),
    };
    this.#entries.push(entry);
    if (this.#entries.length > this.#limits.requests) this.#entries.shift();
    if (keep && body.length > 0) this.#holdBody(entry, body.length);
    return entry;
  }

  list(): readonly JournalEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
    this.#withBody = [];
    this.#bytes = 0;
  }

  #holdBody(entry: JournalEntry, bytes: number): void {
    this.#withBody.push({ entry, bytes });
    this.#bytes += bytes;
    while (this.#bytes > this.#limits.bodies) {
      const oldest = this.#withBody.shift();
      if (!oldest) break;
      this.#bytes -= oldest.bytes;
      delete oldest.entry.body;
      delete oldest.entry.bodyBase64;
    }
  }
}

function bodyFields(body: Buffer): { body: string } | { bodyBase64: string } {
  return isUtf8(body) ? { body: body.toString("utf8") } : { bodyBase64: body.toString("base64") };
}
