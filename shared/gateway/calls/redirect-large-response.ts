import { randomUUID } from "node:crypto";
import { type BlobRef, isBlobRef } from "../../http/body.ts";
import { type GatewayResponse, maxDirectBody, type WholeResponse } from "../../http/messages.ts";
import type { BlobStore } from "../ports/blob-store.ts";

/** Long enough to follow the link, and too short to share it. */
const linkSeconds = 300;

/** Headers about the body, which come with the body, and headers that a redirect would have itself. */
const bodyHeaders =
  /^(content-.*|etag|last-modified|accept-ranges|location|retry-after|cache-control|expires|age|vary)$/;

/** Under which the large answers of a vendor are stored that belong to no job. */
export function answerPrefix(vendor: string): string {
  return `answers/${vendor}`;
}

/**
 * Makes a response small enough for a function to answer with: of a large one the body is in the blob store, and the
 * answer is a 303 to a link that is valid for five minutes, with the vendor's status in `Gateway-Vendor-Status`.
 */
export function createRedirectLargeResponse(
  blobs: BlobStore,
): (response: WholeResponse, vendor: string) => Promise<GatewayResponse> {
  return async (response, vendor) => {
    const body = await storeIfLarge(blobs, response, vendor);
    if (typeof body === "string" || !isBlobRef(body)) return { ...response, body };
    const headers = Object.entries(response.headers).filter(([name]) => !bodyHeaders.test(name.toLowerCase()));
    return {
      status: 303,
      headers: {
        ...Object.fromEntries(headers),
        Location: await blobs.linkToGet(body.key, linkSeconds),
        "Cache-Control": "no-store",
        "Gateway-Vendor-Status": String(response.status),
      },
      body: "",
    };
  };
}

/** An answer that was merged from several is in memory, and may be too large all the same. */
async function storeIfLarge(
  blobs: BlobStore,
  { body, headers }: WholeResponse,
  vendor: string,
): Promise<BlobRef | Uint8Array | string> {
  if (typeof body === "string" || isBlobRef(body) || body.length <= maxDirectBody) return body;
  const key = `${answerPrefix(vendor)}/${randomUUID()}`;
  const lowerCased = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), typeof value === "string" ? [value] : value] as const,
  );
  return { key, size: await blobs.write(key, chunks(body), Object.fromEntries(lowerCased)) };
}

async function* chunks(body: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield body;
}
