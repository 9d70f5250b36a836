import { countPlaces, type Occurrences } from "../../core/places.ts";
import { isBlobRef } from "../../http/body.ts";
import { decodeContent } from "../../http/decode-content.ts";
import { firstHeader } from "../../http/headers.ts";
import { type Answer, endsAtHead } from "../../http/read-answer.ts";

/** In bytes, decoded: a larger answer is not compared. */
const maxBytes = 256 * 1024;

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

/** The places of a JSON text; `undefined` for any other. */
export function placesOfText(text: string | undefined): Occurrences | undefined {
  if (text === undefined || text === "" || text.length > maxBytes) return undefined;
  try {
    return countPlaces(JSON.parse(text));
  } catch {
    return undefined;
  }
}
