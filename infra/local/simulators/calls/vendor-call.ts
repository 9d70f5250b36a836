import type { IncomingHttpHeaders } from "node:http";

/** One request as the simulated vendor sees it. */
export interface VendorCall {
  readonly method: string;
  /** On the vendor's host, percent-encoded as received, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as received, never decompressed. */
  readonly body: Buffer;
}

/** A webhook that the work of a call causes. */
export interface CausedWebhook {
  readonly connection: string;
  /** The exact text of the body. */
  readonly text: string;
}

export interface VendorReply {
  readonly status: number;
  /** `content-type` is JSON unless named here. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Whether the work was done: a write took effect, a read was answered with its data. */
  readonly done: boolean;
  /** Sent once the work is done, in this order, and also if the answer is lost. */
  readonly webhooks?: readonly CausedWebhook[];
}

export function json(status: number, value: unknown, done: boolean): VendorReply {
  return { status, body: JSON.stringify(value), done };
}

/** A header's value; the first one where it was sent more than once, as most frameworks read it. */
export function firstValue({ headers }: VendorCall, name: string): string | undefined {
  return headers[name]?.toString().split(",", 1)[0]?.trim();
}
