import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { JobStatus } from "../core/job-status.ts";
import type { Outcome } from "../core/outcome.ts";
import { type Job, type JobRequest, type JobResponse, keyKeptMs, type StoredJob } from "../gateway/model/job.ts";
import { arrivalOf, dueShardOf, numberOf, text, textOf, whole } from "./record-items.ts";
import type { Item } from "./record-table.ts";

/** Attributes of a job without request and answer, for lists and decisions. */
export const jobAttributes =
  "#pk, #partnerId, #vendor, #connection, #operation, #safe, #status, #outcome, #attempts, #createdAt, #updatedAt, " +
  "#extraAttempts, #nextAttemptAt, #deadline, #fingerprint, #responseStatus, #partial, #vendorPending, #leaseUntil, " +
  "#notify, #doubted, #expiresAt, #dueAt";

export function jobList(partnerId: string): string {
  return `jobs#${partnerId}`;
}

/** @param body the request's body, inline or as the key under which the body store has it */
export function jobItem(job: StoredJob, body: AttributeValue, dueAt: number): Item {
  return {
    pk: text(job.id),
    sk: text("job"),
    v: { N: "1" },
    partnerId: text(job.partnerId),
    vendor: text(job.vendor),
    connection: text(job.connection),
    operation: text(job.operation),
    safe: { BOOL: job.safe },
    status: text(job.status),
    ...(job.outcome === null ? {} : { outcome: text(job.outcome) }),
    // The name that earlier versions of the code know.
    attempts: whole(job.claims),
    createdAt: whole(job.createdAt),
    updatedAt: whole(job.updatedAt),
    ...(job.nextAttemptAt === null ? {} : { nextAttemptAt: whole(job.nextAttemptAt) }),
    deadline: whole(job.deadline),
    fingerprint: text(job.fingerprint),
    notify: { BOOL: job.notify },
    ...(job.doubted ? { doubted: { BOOL: true } } : {}),
    request: {
      M: {
        method: text(job.request.method),
        path: text(job.request.path),
        query: { L: job.request.query.map(([name, value]) => ({ L: [text(name), text(value)] })) },
        headers: headersAttribute(job.request.headers),
        body,
      },
    },
    list: text(jobList(job.partnerId)),
    arrival: text(arrivalOf(job.createdAt, job.id)),
    expiresAt: expiryOf(job.createdAt),
    dueShard: text(dueShardOf(job.id)),
    dueAt: whole(dueAt),
  };
}

/**
 * When a job of which nothing happens after `from` (epoch milliseconds) is removed, in whole seconds. Never before it
 * releases its `Idempotency-Key`: a record that is gone cannot be replayed.
 */
export function expiryOf(from: number): AttributeValue {
  return whole(Math.ceil((from + keyKeptMs) / 1000));
}

/**
 * Earlier versions of the code wrote an abandoned job as one that failed without a known outcome. So does a read whose
 * answer cannot be passed on, and a doubted job whose retry was not made.
 */
function statusOf(item: Item): JobStatus {
  const status = textOf(item, "status") as JobStatus;
  const isOther = item["safe"]?.BOOL === true || item["doubted"]?.BOOL === true;
  return status === "failed" && item["outcome"]?.S === "uncertain" && !isOther ? "abandoned" : status;
}

export function toJob(item: Item): Job {
  return {
    id: textOf(item, "pk"),
    partnerId: textOf(item, "partnerId"),
    vendor: textOf(item, "vendor"),
    connection: textOf(item, "connection"),
    operation: textOf(item, "operation"),
    safe: item["safe"]?.BOOL === true,
    status: statusOf(item),
    outcome: (item["outcome"]?.S ?? null) as Outcome | null,
    claims: numberOf(item, "attempts"),
    attempts: numberOf(item, "attempts") + (numberOrNull(item, "extraAttempts") ?? 0),
    createdAt: numberOf(item, "createdAt"),
    updatedAt: numberOf(item, "updatedAt"),
    nextAttemptAt: numberOrNull(item, "nextAttemptAt"),
    deadline: numberOf(item, "deadline"),
    fingerprint: textOf(item, "fingerprint"),
    responseStatus: numberOrNull(item, "responseStatus"),
    ...(item["partial"]?.BOOL === true ? { partial: true } : {}),
    ...(item["vendorPending"]?.BOOL === true ? { vendorPending: true } : {}),
    leaseUntil: numberOrNull(item, "leaseUntil"),
    ...(item["doubted"]?.BOOL === true ? { doubted: true } : {}),
    notify: item["notify"]?.BOOL === true,
  };
}

export async function toStoredJob(item: Item, bodyOf: BodyOf): Promise<StoredJob> {
  const request = item["request"]?.M ?? {};
  const response = item["response"]?.M;
  return {
    ...toJob(item),
    request: await toRequest(request, bodyOf),
    response: response === undefined ? null : await toResponse(response, bodyOf),
  };
}

/** Finds a body inline or in the body store. */
type BodyOf = (attribute: AttributeValue | undefined) => Promise<JobRequest["body"]>;

async function toRequest(item: Item, bodyOf: BodyOf): Promise<JobRequest> {
  return {
    method: textOf(item, "method"),
    path: textOf(item, "path"),
    query: (item["query"]?.L ?? []).map(({ L: pair = [] }) => [pair[0]?.S ?? "", pair[1]?.S ?? ""] as const),
    headers: toHeaders(item["headers"]),
    body: await bodyOf(item["body"]),
  };
}

async function toResponse(item: Item, bodyOf: BodyOf): Promise<JobResponse> {
  return { status: numberOf(item, "status"), headers: toHeaders(item["headers"]), body: await bodyOf(item["body"]) };
}

export function responseAttribute(response: JobResponse, body: AttributeValue): AttributeValue {
  return { M: { status: whole(response.status), headers: headersAttribute(response.headers), body } };
}

function headersAttribute(headers: JobRequest["headers"]): AttributeValue {
  return { M: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, { L: values.map(text) }])) };
}

function toHeaders(attribute: AttributeValue | undefined): JobRequest["headers"] {
  return Object.fromEntries(
    Object.entries(attribute?.M ?? {}).map(([name, { L: values = [] }]) => [name, values.map(({ S }) => S ?? "")]),
  );
}

function numberOrNull(item: Item, name: string): number | null {
  const value = item[name]?.N;
  return value === undefined ? null : Number(value);
}
