import { Problem } from "../../core/problem.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import { maxQuotedBytes, vendorAnswerMember } from "../calls/vendor-answer-member.ts";

/** An answer of the vendor's in memory. */
export interface QuotedAnswer {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: Uint8Array;
}

/** 422: the vendor says that it did not do what was asked. Codes and messages are the vendor's: they are quoted. */
export function vendorRefused(
  vendorTitle: string,
  answer: QuotedAnswer,
  headers: Readonly<Record<string, string>> = {},
): Problem {
  return new Problem({
    status: 422,
    name: "vendor-refused",
    title: "The vendor refused the request",
    detail: `${vendorTitle} answered, and did not do what was asked. vendorAnswer has its answer.`,
    outcome: "answered",
    headers,
    ...quoted(answer),
  });
}

/** 404: the vendor answered 404 to every part. */
export function notFoundOrNotCovered(vendorTitle: string, answer: QuotedAnswer): Problem {
  return new Problem({
    status: 404,
    name: "not-found-or-not-covered",
    title: "Not found, or not covered",
    detail: `${vendorTitle} has no price for this NDC and quantity, or does not cover it.`,
    outcome: "answered",
    ...quoted(answer),
  });
}

/** 502: the answer of a read has another form than the vendor's document says. */
export function answerNotReadable(vendorTitle: string): Problem {
  return new Problem({
    status: 502,
    name: "vendor-failed",
    title: "The vendor gave no usable answer",
    detail: `${vendorTitle} gave an answer that cannot be read. This was a read; it is safe to try again.`,
    outcome: "uncertain",
    retryable: true,
  });
}

/** 502: too large to be mapped. */
export function tooLargeToMap(vendorTitle: string): Problem {
  return new Problem({
    status: 502,
    name: "answer-too-large",
    title: "Answer too large",
    detail: `${vendorTitle}'s answer is over the 4.5 MB that can be passed on. Ask for less at once.`,
    outcome: "answered",
  });
}

function quoted({ status, headers, body }: QuotedAnswer) {
  if (body.length > maxQuotedBytes) return {};
  return { vendorAnswer: { status, ...vendorAnswerMember(headers, body) } };
}
