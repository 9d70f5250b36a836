import type { IncomingHttpHeaders } from "node:http";

/** One delivery as received. `body` is the raw text. */
export interface ReceivedCall {
  readonly at: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Enough for any test; beyond it the oldest are removed. */
const maxStored = 20_000;

/** The requests to each of a partner's endpoints, in the order of arrival. */
export class ReceivedCalls {
  readonly #calls = new Map<string, ReceivedCall[]>();

  add(name: string, call: ReceivedCall): void {
    const calls = this.#calls.get(name) ?? [];
    calls.push(call);
    if (calls.length > maxStored) calls.shift();
    this.#calls.set(name, calls);
  }

  list(name: string): readonly ReceivedCall[] {
    return this.#calls.get(name) ?? [];
  }

  clear(name: string): void {
    this.#calls.delete(name);
  }
}
