import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { isKept } from "../../http/body.ts";
import type { Exchange } from "../../http/exchange.ts";
import { firstHeader } from "../../http/headers.ts";
import type { Answer } from "../../http/read-answer.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import type { BodyReading, VendorDescriptor } from "../../vendors/types.ts";
import { decideOutcome, type Verdict } from "./outcome.ts";

/** The body is decoded up to this, for reading alone; what the partner gets is never decoded. */
const largestReading = 6_000_000;

/** Reads one exchange by the vendor's own rules and decides what became of the call. */
export function judgeExchange(
  vendor: VendorDescriptor,
  safe: boolean,
  exchange: Exchange,
  facts: { readonly attempt: number; readonly refreshed: boolean; readonly now: number },
): Verdict {
  const answer = exchange.kind === "answered" ? exchange.answer : undefined;
  return decideOutcome({
    safe,
    attempt: facts.attempt,
    refreshed: facts.refreshed,
    exchange,
    reading: answer === undefined ? "fine" : readBody(vendor, answer),
    retryAfterSeconds: answer && answeredRetryAfter(answer.headers, facts.now),
    maintenanceStatuses: vendor.maintenanceStatuses ?? [],
    unavailableBeforeWork: vendor.unavailableBeforeWork ?? false,
  });
}

/** Whether an answer says that the work was not done. */
export function saysFailure(vendor: VendorDescriptor, answer: Answer): boolean {
  return answer.status >= 400 || readBody(vendor, answer) === "failure";
}

function readBody(vendor: VendorDescriptor, answer: Answer): BodyReading {
  if (vendor.readBody === undefined || answer.status < 200 || answer.status > 299) return "fine";
  // What is too large to hold has passed by, and was looked at on its way.
  if (isKept(answer.body)) return vendor.readBody(answer.body.outline ?? "");
  const bytes = decoded({ ...answer, body: answer.body });
  return bytes === undefined ? "fine" : vendor.readBody(Buffer.from(bytes).toString("utf8"));
}

/** The body without its content encoding, for reading alone; `undefined` when it cannot be read. */
function decoded(answer: Answer<Uint8Array>): Uint8Array | undefined {
  const options = { maxOutputLength: largestReading };
  try {
    switch (firstHeader(answer.headers, "content-encoding") ?? "identity") {
      case "identity":
        return answer.body;
      case "gzip":
        return gunzipSync(answer.body, options);
      case "deflate":
        return inflateSync(answer.body, options);
      case "br":
        return brotliDecompressSync(answer.body, options);
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}
