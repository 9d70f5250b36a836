import { countPlaces, type Occurrences } from "../../core/places.ts";
import { isBlobRef, sizeOf } from "../../http/body.ts";
import { contentCodings, decodeContent } from "../../http/decode-content.ts";
import { firstHeader } from "../../http/headers.ts";
import { type Answer, endsAtHead } from "../../http/read-answer.ts";

/** In bytes, decoded: a larger answer is not compared. */
const maxBytes = 256 * 1024;

/** JSON is so many times as long as when it is compressed, about. */
const compression = 5;

/** How large the content of an answer's body is, in bytes: an estimate where it is compressed. */
export function contentBytes({ headers, body }: Pick<Answer, "headers" | "body">): number {
  return sizeOf(body) * (contentCodings(headers).length === 0 ? 1 : compression);
}

/**
 * The places of an answer's body. Of an answer that is not whole, not JSON or too large there are none: 204 and 206,
 * a file, a body that was streamed to the bucket.
 */
export function placesOfAnswer({ status, headers, body }: Answer): Occurrences | undefined {
  if (status < 200 || status > 299 || status === 206 || endsAtHead.has(status)) return undefined;
  if (isBlobRef(body) || body.length === 0 || body.length > maxBytes) return undefined;
  const type = firstHeader(headers, "content-type");
  if (type !== undefined && !/json/i.test(type)) return undefined;
  return placesOfText(decodeContent(headers, body, maxBytes));
}

/** The places of a JSON text in UTF-8; `undefined` for any other, and for one that is too large. */
export function placesOfBytes(body: Uint8Array): Occurrences | undefined {
  if (body.length > maxBytes) return undefined;
  return placesOfText(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString());
}

function placesOfText(text: string | undefined): Occurrences | undefined {
  if (text === undefined || text === "") return undefined;
  try {
    return countPlaces(JSON.parse(text));
  } catch {
    return undefined;
  }
}
