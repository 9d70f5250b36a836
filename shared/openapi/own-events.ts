import {
  evidenceEventType,
  heardEventType,
  type notifiedJobStatuses,
  pausedEventType,
  silentEventType,
  testEventType,
} from "../core/own-event-types.ts";
import { constant, dateTime, enumOf, text } from "../core/schema/scalars.ts";
import { openObject } from "../core/schema/structures.ts";
import { jobView } from "../gateway/model/job-view.ts";
import { type DescribedEvent, exampleId } from "./event-webhooks.ts";
import type { JsonObject } from "./json-object.ts";

const jobNotifications: Readonly<Record<(typeof notifiedJobStatuses)[number], { meaning: string; outcome: string }>> = {
  succeeded: { meaning: "The vendor did the work.", outcome: "answered" },
  failed: { meaning: "The vendor refused the work, or the call was never sent.", outcome: "answered" },
  uncertain: {
    meaning:
      "The call was sent and the vendor gave no conclusive answer: find out whether the work was done, then resolve the job.",
    outcome: "uncertain",
  },
  cancelled: { meaning: "The job was cancelled before it was sent.", outcome: "not-sent" },
  expired: { meaning: "The job expired before it could be sent.", outcome: "not-sent" },
  abandoned: {
    meaning: "The job was uncertain, and its partner gave it up: it stays unknown whether the vendor did the work.",
    outcome: "uncertain",
  },
};

const statusShown: Readonly<Record<string, number>> = { succeeded: 200, failed: 400 };
const at = "2026-01-15T12:00:00.000Z";
const endpointId = "ep_0123456789abcdef01234567";

/** The gateway's own events: the end or a change of a job, a paused endpoint, and a requested test. */
export function ownEvents(): readonly DescribedEvent[] {
  return [
    ...Object.entries(jobNotifications).map(jobNotification),
    evidenceNotification(),
    pausedNotification,
    ...silenceNotifications,
    testNotification,
  ];
}

function jobNotification([status, { meaning, outcome }]: readonly [
  string,
  { meaning: string; outcome: string },
]): DescribedEvent {
  const type = `job.${status}`;
  const job = {
    id: "job_0123456789abcdef01234567",
    vendor: "si-compounding",
    connection: "default",
    operation: "createRefillRequest",
    status,
    outcome,
    attempts: outcome === "not-sent" ? 0 : 1,
    createdAt: "2026-01-15T11:59:58.000Z",
    updatedAt: at,
    nextAttemptAt: null,
    responseStatus: statusShown[status] ?? null,
    evidence: null,
  };
  return {
    type,
    vendor: null,
    summary: `Job ${status}`,
    description: `${meaning} \`data\` is the job. Sent only to the partner that created it.`,
    data: { name: "Job", json: jobView.json },
    example: notification(type, { job_id: job.id }, job, { vendor: job.vendor, connection: job.connection }),
  };
}

const evidenceOfExample = {
  finding: "done",
  proof: "state",
  operation: "getStockConfiguration",
  looks: 2,
  at,
  nextLookAt: null,
};

/** A job that is still uncertain, with what the vendor shows of it. */
function evidenceNotification(): DescribedEvent {
  const job = {
    id: "job_0123456789abcdef01234567",
    vendor: "mwi-formulary",
    connection: "default",
    operation: "updateStockConfiguration",
    status: "uncertain",
    outcome: "uncertain",
    attempts: 1,
    createdAt: "2026-01-15T11:59:20.000Z",
    updatedAt: "2026-01-15T11:59:21.000Z",
    nextAttemptAt: null,
    responseStatus: null,
    evidence: evidenceOfExample,
  };
  return {
    type: evidenceEventType,
    vendor: null,
    summary: "Evidence about an uncertain job",
    description:
      "The gateway has asked the vendor about an uncertain job: `evidence` says that the work was done, that it was not, or that no further look will tell. Resolve the job. `data` is the job. Sent only to the partner that created it.",
    data: { name: "Job", json: jobView.json },
    example: notification(evidenceEventType, { job_id: job.id }, job, {
      vendor: job.vendor,
      connection: job.connection,
    }),
  };
}

const pausedNotification: DescribedEvent = {
  type: pausedEventType,
  vendor: null,
  summary: "Endpoint paused",
  description:
    "Every delivery to one of your endpoints has failed for an hour or more: its deliveries are held until it answers again. Or an operator of the gateway has paused it, `pausedBy` `operator`: they are held until you or the operator resume it. Sent to your other endpoints; a pause of your own is not notified.",
  data: openObject(
    { endpointId: text(), status: constant("paused"), pausedAt: dateTime() },
    { pausedBy: enumOf(["failures", "operator"]) },
  ),
  example: notification(
    pausedEventType,
    { endpoint_id: endpointId },
    { endpointId, status: "paused", pausedBy: "failures", pausedAt: at },
  ),
};

const silenceData = openObject({ vendor: text(), connection: text(), lastWebhookAt: dateTime() });
const silenceExample = { vendor: "md-integrations", connection: "default", lastWebhookAt: "2026-01-14T11:00:00.000Z" };

const silenceNotifications: readonly DescribedEvent[] = [
  {
    type: silentEventType,
    vendor: null,
    summary: "Vendor silent",
    description:
      "A connection's webhooks have stopped for longer than is usual there. Cases are still caught up with by asking the vendor, about an hour late. Sent to endpoints whose partner may see the connection's events, once for each silence.",
    data: silenceData,
    example: notification(silentEventType, {}, silenceExample, { vendor: "md-integrations", connection: "default" }),
  },
  {
    type: heardEventType,
    vendor: null,
    summary: "Webhooks resumed",
    description: "The webhooks of a connection that was silent come again. `lastWebhookAt` is that of the silence.",
    data: silenceData,
    example: notification(heardEventType, {}, silenceExample, { vendor: "md-integrations", connection: "default" }),
  },
];

const testNotification: DescribedEvent = {
  type: testEventType,
  vendor: null,
  summary: "Test",
  description: "Requested with `POST /v1/endpoints/{id}/test`. Nothing has happened.",
  data: openObject({ endpointId: text(), message: text() }),
  example: notification(
    testEventType,
    { endpoint_id: endpointId },
    { endpointId, message: "This is a test. Nothing has happened." },
  ),
};

function notification(
  type: string,
  subject: JsonObject,
  data: JsonObject,
  origin: JsonObject = { vendor: null, connection: null },
): JsonObject {
  return { id: exampleId, type, timestamp: at, receivedAt: at, ...origin, subject, stale: false, data };
}
