import { eventTypeFile } from "../../../infra/public-pages/event-type-file.ts";
import { newCatchUp } from "../../../shared/gateway/catch-up/new-catch-up.ts";
import { caseKey } from "../../../shared/gateway/model/case-key.ts";
import { deliveryId, keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { metricsApi } from "../../../shared/gateway/partner-api/metrics/metrics-api.ts";
import { eventAbout } from "../../../shared/gateway/privacy/event-about.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { aJob } from "../builders/a-job.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../builders/an-event.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryJobStore,
  memoryPartnerReader,
  memoryPortalSessions,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";
import { memoryPartnerApi } from "../partner-api/memory-partner-api.ts";
import { resourceAnswers } from "./answer-resource.ts";

const at = Date.parse("2026-01-01T00:00:00Z");

const origin = { vendor: "md-integrations", connection: "default" } as const;

/** That of the examples of searches. */
const caseId = "6f5b1e0e-3f4b-4a55-9f0e-0d8f4f1c2a01";

const idOfKind: Readonly<Record<string, string>> = {
  jobs: "job_1",
  refills: "job_1",
  endpoints: "ep_1",
  events: "evt_1",
  deliveries: "dlv_1",
  cases: "case-1",
};

/** The partner API and the unified resources over ports in memory, with a record of each kind, and a partner with every grant. */
export async function populatedApi() {
  const clock = manualClock();
  const stores = {
    store: memoryWebhookStore(clock),
    jobs: memoryJobStore(clock),
    cases: memoryCaseStore(clock),
    endpoints: memoryEndpointStore(anEndpoint({ connections: ["default"] })),
  };
  const grants = vendors.flatMap(({ id }) => [`${id}/*:*`, `${id}:events`, `${id}/clinic-2:events`]);
  const catchUp = newCatchUp({ vendor: "md-integrations", connection: "default" }, at);
  const partners = memoryPartnerReader(aPartner({ grants }));
  const metrics = metricsApi({
    partners,
    sessions: memoryPortalSessions(),
    receipts: { send: async () => undefined },
    metrics: { readSeries: async (series, { from }) => series.map(() => new Map([[from, 1]])) },
    vendors,
    connections: Object.fromEntries(vendors.map(({ id }) => [id, ["default"]])),
    countsPartners: true,
    clock,
    log: silentLog(),
  });
  const answerResource = resourceAnswers();
  const api = memoryPartnerApi({
    ...stores,
    answerElsewhere: (request) =>
      answerResource(request) ?? (request.path === "/v1/metrics" ? metrics(request) : undefined),
    catchUps: {
      startCatchUp: async (asked) => asked,
      findCatchUp: async () => ({ ...catchUp, id: "cup_md-integrations_default_1" }),
    },
    clock,
    partners,
    eventTypeFile: () => eventTypeFile(vendors.map(({ id }) => id)),
    health: { reportOn: async () => ({ status: "impaired", connections: ["default"] }) },
  });
  await addJobs(stores.jobs);
  await addDelivery(stores.store);
  await addCase(stores.cases);
  await api.call({ method: "POST", target: "/v1/endpoints/ep_1/recover", body: { since: "2026-01-01T00:00:00Z" } });
  /** The path with the id of a stored record. */
  const targetOf = (path: string, id = idOfKind[path.split("/")[2] ?? ""] ?? "none"): string =>
    path.replaceAll(/\{\w+\}/g, id);
  return { ...api, targetOf };
}

async function addJobs(jobs: ReturnType<typeof memoryJobStore>): Promise<void> {
  const response = { status: 200, headers: { "content-type": ["application/json"] }, body: Buffer.from("{}") };
  await jobs.createJob(
    aJob({
      ...{ status: "uncertain", outcome: "uncertain", nextAttemptAt: null, leaseExpiresAt: at },
      recentAttempts: [{ at, phase: "after-first-byte", durationMs: 12, status: null, error: "reset" }],
    }),
    undefined,
    0,
  );
  await jobs.createJob(aJob({ id: "job_queued", fingerprint: "fingerprint-2" }), undefined, 0);
  const ended = {
    status: "succeeded",
    outcome: "answered",
    responseStatus: 202,
    partial: true,
    vendorPending: true,
  } as const;
  await jobs.createJob(aJob({ id: "job_2", fingerprint: "fingerprint-3", ...ended, response }), undefined, 0);
}

async function addDelivery(store: ReturnType<typeof memoryWebhookStore>): Promise<void> {
  const endpoints = [{ partnerId: "prt_1", endpointId: "ep_1" }];
  const about = eventAbout(keyedDigest("test-key"), [{ ...origin, name: "case_id", value: caseId }], { time: at });
  await store.indexEvent("evt_1", about.keys, []);
  await store.storeEvent(anEvent({ late: true, endpoints, about, subject: { case_id: caseId } }), 0);
  const attempts = [{ at, status: 500, durationMs: 1.5, error: "Answered 500.", response: "{}" }];
  const failed = aDelivery({ status: "failed", attempts, nextAttemptAt: null });
  await store.addDelivery(failed, 0);
  // A search finds deliveries by the ids that are derived from event and endpoint.
  await store.addDelivery({ ...failed, id: deliveryId(failed.eventId, failed.endpointId) }, 0);
}

async function addCase(cases: ReturnType<typeof memoryCaseStore>): Promise<void> {
  const version = { time: at, rank: 4, eventId: "evt_1" };
  const state = {
    caseId: "case-1",
    connection: "default",
    lastReceivedAt: at,
    status: { value: "waiting", ...version },
    trackingNumber: { value: "101", ...version },
    offerings: [{ id: "o", value: { case_offering_id: "o" }, ...version }],
    timeline: [{ type: "md-integrations.case_waiting", receivedAt: at, ...version }],
  };
  await cases.putCase(caseKey(keyedDigest("test-key"), "md-integrations", "default", "case-1"), state, undefined);
}
