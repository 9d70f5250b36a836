import { Problem } from "../../core/problem.ts";
import type { WholeResponse } from "../../http/messages.ts";
import { jobLocation } from "../model/job-view.ts";
import type { Decision } from "./outcome.ts";

/** The problem that answers a call whose last attempt ended without an answer to forward. The table of outcomes is in
 * `docs/architecture.md`. */
export function callProblem(
  decision: Decision,
  { safe, vendorTitle }: { readonly safe: boolean; readonly vendorTitle: string },
): Problem {
  if (decision.credentialsRefused) {
    return new Problem({
      status: 502,
      name: "vendor-credentials-refused",
      title: "The vendor refused the gateway's credentials",
      detail: decision.operationRefused
        ? `Your key is valid. ${vendorTitle} accepts the connection's credentials, but refuses them for this operation.`
        : `Your key is valid. ${vendorTitle} refuses the connection's credentials, also with a fresh token; the gateway's operator must renew them.`,
      outcome: "rejected",
    });
  }
  if (decision.answerTooLarge && safe) return answerTooLarge(vendorTitle);
  const { outcome, answerUnreadable = false, waitSeconds = 1 } = decision;
  if (outcome === "uncertain" || outcome === "answered") return uncertain(safe, answerUnreadable, vendorTitle);
  const notSent = outcome === "not-sent";
  return new Problem({
    status: 503,
    name: notSent ? "vendor-unreachable" : "vendor-unavailable",
    title: notSent ? "The vendor cannot be reached" : "The vendor takes no calls now",
    detail: notSent
      ? `Nothing was sent to ${vendorTitle}. It is safe to try again.`
      : `${vendorTitle} rejected the call before doing any work. It is safe to try again.`,
    outcome,
    retryable: true,
    retryAfterSeconds: waitSeconds,
  });
}

function uncertain(safe: boolean, unreadable: boolean, vendorTitle: string): Problem {
  return safe
    ? new Problem({
        status: 502,
        name: "vendor-failed",
        title: "The vendor gave no usable answer",
        detail: `${vendorTitle} failed or did not answer in time. This was a read; it is safe to try again.`,
        outcome: "uncertain",
        retryable: true,
      })
    : new Problem({
        status: 504,
        name: "vendor-outcome-uncertain",
        title: "The outcome at the vendor is unknown",
        detail: `${vendorTitle} ${unreadable ? "gave an answer that cannot be read" : "failed or did not answer after the call was sent"}. Do not send it again: a second call can do the work twice. The job that Gateway-Job names says in evidence what is found out; where that is nothing, check with the vendor, and end the job with POST /v1/jobs/{id}/resolve.`,
        outcome: "uncertain",
      });
}

function answerTooLarge(vendorTitle: string): Problem {
  return new Problem({
    status: 502,
    name: "answer-too-large",
    title: "Answer too large",
    detail: `${vendorTitle} answered with more than the 100 MiB that can be forwarded, and nothing of it was stored. Request less at once.`,
    outcome: "uncertain",
  });
}

/** 503: the vendor has answered, and its large answer cannot be fetched at the moment. The job of a write has it. */
export function answerUnavailable({ headers }: WholeResponse, safe: boolean, cause: unknown): Problem {
  const { "Gateway-Job": job } = headers;
  const id = typeof job === "string" ? job : undefined;
  return new Problem(
    {
      status: 503,
      name: "answer-unavailable",
      title: "The answer cannot be fetched",
      detail: `The vendor answered, and its stored answer cannot be fetched at the moment. ${id === undefined ? "Send the request again." : "Do not send the call again: get the response of its job."}`,
      outcome: "answered",
      retryable: safe,
      ...(safe ? { retryAfterSeconds: 1 } : {}),
      ...(id === undefined ? {} : { headers: { "Gateway-Job": id, Location: jobLocation(id) } }),
    },
    { cause },
  );
}

/** 503: nothing was sent, since no time was left for an answer. */
export function outOfTime(vendorTitle: string): Problem {
  return new Problem({
    status: 503,
    name: "no-time-left",
    title: "No time was left for the call",
    detail: `Preparing the call used all of its time. Nothing was sent to ${vendorTitle}. It is safe to try again.`,
    outcome: "not-sent",
    retryable: true,
    retryAfterSeconds: 1,
  });
}

/** 400: the gateway must write its token into the body, and this body is neither empty nor a JSON object. */
export function bodyNotEditable(): Problem {
  return new Problem({
    status: 400,
    name: "body-not-json",
    title: "Bad request",
    detail: "The body must be a JSON object, not compressed: the gateway writes the vendor's token into it.",
    errors: [{ pointer: "", detail: "is not a JSON object" }],
  });
}
