import { randomUUID } from "node:crypto";
import { type BlobRef, isBlobRef } from "../../http/body.ts";
import { type GatewayResponse, maxDirectBody, type WholeResponse } from "../../http/messages.ts";
import type { LargeBodyStore } from "../ports/large-body-store.ts";

/** Long enough to follow a link, and too short to pass it on. */
const linkSeconds = 300;

/** Headers that tell of the body, which come with the body, or that would be read as the redirection's own. */
const bodysOwn = /^(content-.*|etag|last-modified|accept-ranges|location|retry-after|cache-control|expires|age|vary)$/;

/**
 * Makes a response of one that may be too large for a function to answer with: then its body stands in the body store,
 * and the answer is a 303 to a link that is good for five minutes, with the vendor's status in `Gateway-Vendor-Status`.
 */
export async function redirectLargeResponse(bodies: LargeBodyStore, response: WholeResponse): Promise<GatewayResponse> {
  const body = await keptIfLarge(bodies, response);
  if (typeof body === "string" || !isBlobRef(body)) return { ...response, body };
  const headers = Object.entries(response.headers).filter(([name]) => !bodysOwn.test(name.toLowerCase()));
  return {
    status: 303,
    headers: {
      ...Object.fromEntries(headers),
      Location: await bodies.linkTo(body.key, linkSeconds),
      "Cache-Control": "no-store",
      "Gateway-Vendor-Status": String(response.status),
    },
    body: "",
  };
}

/** An answer that was put together of several stands in memory, and may be too large all the same. */
async function keptIfLarge(
  bodies: LargeBodyStore,
  { body, headers }: WholeResponse,
): Promise<BlobRef | Uint8Array | string> {
  if (typeof body === "string" || isBlobRef(body) || body.length <= maxDirectBody) return body;
  const key = `answers/${randomUUID()}`;
  const lowerCased = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), typeof value === "string" ? [value] : value] as const,
  );
  return { key, size: await bodies.write(key, pieces(body), Object.fromEntries(lowerCased)) };
}

async function* pieces(body: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield body;
}
