import { type JsonText, parseJsonText } from "../../core/json-span.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { HttpHeaders } from "../../http/headers.ts";

/** In bytes of the decoded answer: more than a function can answer with. */
const maxBytes = 6_000_000;

/** A vendor's answer as text, and as JSON whose numbers keep their digits. */
export interface VendorText {
  readonly raw: string;
  readonly bytes: Uint8Array;
  readonly json: JsonText;
}

/** @returns `undefined` for a body that is no JSON object, or cannot be decoded */
export function readVendorText(headers: HttpHeaders, body: Uint8Array): VendorText | undefined {
  const bytes = decodeToUtf8(headers, body, maxBytes);
  const json = bytes === undefined ? undefined : parseJsonText(bytes);
  if (bytes === undefined || json?.root.type !== "object") return undefined;
  return { raw: Buffer.from(bytes).toString("utf8"), bytes, json };
}
