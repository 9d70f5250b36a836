import { checkIdempotencyKey, type Settings } from "./options.ts";
import { type CallKind, kindOf } from "./policy.ts";

/** A request that can be sent again: its body is in memory. */
export interface Call {
  readonly url: string;
  readonly method: string;
  readonly kind: CallKind;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** The caller's, with its signal, which aborts only as long as the request is held. */
  readonly source: Request;
  /** `undefined` for a read, unless the caller gave one. */
  readonly idempotencyKey: string | undefined;
}

/**
 * The request as a call: with an `Idempotency-Key`, where it is a write that has none.
 *
 * @throws TypeError for a request to another address than the gateway's, or with a key that no header can have
 */
export async function toCall(request: Request, { baseUrl }: Settings, newKey: () => string): Promise<Call> {
  const { url, method } = request;
  if (!url.startsWith(`${baseUrl}/`))
    throw new TypeError("The request is not below baseUrl. The key is sent to the gateway alone.");
  const path = url.slice(baseUrl.length).replace(/[?#].*$/s, "");
  if (/%7B[\w-]+%7D/i.test(path)) throw new TypeError("A parameter of the path is missing: give it in params.path.");
  const kind = kindOf(method, path);
  const headers = new Headers(request.headers);
  const given = headers.get("idempotency-key") ?? (kind === "read" ? undefined : newKey());
  const idempotencyKey = given === undefined ? undefined : checkIdempotencyKey(given);
  if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return { url, method, kind, headers, body, source: request, idempotencyKey };
}
