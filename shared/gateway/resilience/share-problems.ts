import { Problem } from "../../core/problem.ts";

const retryAfterSeconds = 2;

/** 429: as many calls of the vendor are in progress as all partners may have. */
export function tooManyCalls(vendorTitle: string): Problem {
  return new Problem({
    status: 429,
    name: "too-many-calls",
    title: "Too many calls in progress",
    detail: `As many calls of ${vendorTitle} are in progress as the gateway allows. Nothing was sent. It is safe to try again after Retry-After.`,
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds,
  });
}

/**
 * 429: the partner uses its whole share; other partners are not affected.
 *
 * @param of what the share is of
 */
export function partnerShareUsed(of: string): Problem {
  return new Problem({
    status: 429,
    name: "partner-share-used",
    title: "Partner's share used",
    detail: `You have as many ${of} as one partner may have. Nothing was sent. It is safe to try again after Retry-After.`,
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds,
  });
}

/** 429: the partner has as many unused uploads as it may have. */
export function tooManyUploads(vendorTitle: string, headers: Readonly<Record<string, string>>): Problem {
  return new Problem({
    status: 429,
    name: "too-many-uploads",
    title: "Too many uploads",
    detail: `You have as many uploads for ${vendorTitle} that no call has used as one partner may have. Use one, or wait until they expire.`,
    retryable: true,
    retryAfterSeconds: 60,
    headers,
  });
}
