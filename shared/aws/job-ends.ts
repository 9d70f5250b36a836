import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { JobRequest } from "../gateway/model/job.ts";
import type { JobEnd } from "../gateway/ports/job-store.ts";
import { expiryOf, responseAttribute } from "./job-items.ts";
import { text, whole } from "./record-items.ts";
import type { Values } from "./record-table.ts";

export const uncertain: Values = { status: text("uncertain"), outcome: text("uncertain"), notify: { BOOL: true } };

/** The owner of a job that nobody has under way any more. */
export const nobody = text("nobody");

/** An uncertain job stands until it is resolved; every other goes when its retention is over. */
export const kept = (now: number): Values => ({ expiresAt: expiryOf(now) });

/** What an end changes; an answer's body goes where bodies go. */
export async function settled(
  end: JobEnd,
  keepBody: (body: JobRequest["body"]) => Promise<AttributeValue>,
): Promise<Values> {
  const { extraAttempts } = end;
  const counted: Values = extraAttempts === undefined ? {} : { extraAttempts: whole(extraAttempts) };
  return { ...counted, ...(await changedBy(end, keepBody)) };
}

async function changedBy(
  end: JobEnd,
  keepBody: (body: JobRequest["body"]) => Promise<AttributeValue>,
): Promise<Values> {
  if (end.status === "uncertain") return uncertain;
  const outcome = text(end.outcome);
  if (end.status === "queued") return { outcome, nextAttemptAt: whole(end.nextAttemptAt) };
  if (end.status === "expired" || end.response === null) return { outcome };
  const response = responseAttribute(end.response, await keepBody(end.response.body));
  return {
    outcome,
    response,
    responseStatus: whole(end.response.status),
    ...(end.partial ? { partial: { BOOL: true } } : {}),
    ...(end.vendorPending ? { vendorPending: { BOOL: true } } : {}),
  };
}
