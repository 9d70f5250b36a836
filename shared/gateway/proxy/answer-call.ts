import { isBlobRef } from "../../http/body.ts";
import type { WholeResponse } from "../../http/messages.ts";
import type { Answer } from "../../http/read-answer.ts";
import { storedResponseHeaders } from "../../http/response-headers.ts";
import type { CallContext } from "../calls/call-context.ts";
import type { JobDependencies } from "../jobs/job-dependencies.ts";
import type { Preference } from "../jobs/prefer.ts";
import { createRunAsync } from "../jobs/run-async.ts";
import { createRunSync } from "../jobs/run-sync.ts";
import type { CallAdditions } from "./call-additions.ts";
import { createSendParts } from "./send-parts.ts";
import { createSendRead } from "./send-read.ts";
import { createSendSplit } from "./send-split.ts";

/** Reads run in the request and leave no record; everything else is a job. */
export function createAnswerCall(
  deps: JobDependencies,
): (context: CallContext & CallAdditions & { readonly prefer: Preference }) => Promise<WholeResponse> {
  const sendParts = createSendParts(deps);
  const sendSplit = createSendSplit(deps);
  const sendRead = createSendRead(deps);
  const runSync = createRunSync(deps);
  const runAsync = createRunAsync(deps);
  return async (context) => {
    const { call, deadline, prefer, answerInParts } = context;
    if (answerInParts !== undefined) {
      const answer = await answerInParts({
        send: (bodies) => sendParts(context, bodies, () => false),
        leftMs: () => deadline - deps.clock.monotonic(),
        pause: (ms) => deps.sleep(ms),
      });
      return toResponse(merged(answer));
    }
    const { body } = call.request;
    const split = isBlobRef(body) ? undefined : deps.vendor.split?.(call.operation, { ...call.request, body });
    if (split !== undefined) return toResponse(merged(await sendSplit({ ...context, split })));
    if (prefer.respondAsync) {
      return await runAsync({ ...context, waitUntil: prefer.wait === undefined ? undefined : deadline });
    }
    if (!call.safe) return await runSync(context);
    return toResponse(await sendRead(context));
  };
}

/** A merged answer has headers of its parts, and those that merging adds. */
function merged({ headers, ...answer }: Answer): Answer {
  return { ...answer, headers: storedResponseHeaders(headers) };
}

/** @param answer as `forwardAnswer` returns it */
function toResponse({ status, headers, body }: Answer): WholeResponse {
  return { status, headers: { ...headers, "Gateway-Outcome": "answered" }, body };
}
