import { isUtf8 } from "node:buffer";
import type { VendorAnswerMember } from "../../core/problem.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { WholeResponse } from "../../http/messages.ts";

/** A larger answer is not quoted: with it, a problem could be over the limit of a response. */
export const maxQuotedBytes = 500_000;

/** The vendor's answer as a problem quotes it: decoded and in UTF-8 where that is possible, otherwise the vendor's bytes. */
export function vendorAnswerMember(headers: WholeResponse["headers"], body: Uint8Array): VendorAnswerMember {
  const contentType = headerText(headers, "content-type");
  const coding = headerText(headers, "content-encoding");
  const type = contentType === undefined ? {} : { contentType };
  const named = {
    ...(coding && { "content-encoding": [coding] }),
    ...(contentType && { "content-type": [contentType] }),
  };
  const decoded = decodeToUtf8(named, body, maxQuotedBytes);
  return decoded !== undefined && isUtf8(decoded)
    ? { ...type, body: Buffer.from(decoded).toString() }
    : { ...type, bodyBase64: Buffer.from(body).toString("base64") };
}

/** The first value of a header. */
export function headerText(headers: WholeResponse["headers"], name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : value?.[0];
}
