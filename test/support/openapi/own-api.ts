import { readDocumentedVendors } from "../../../infra/public-pages/read-documented-vendors.ts";
import { Problem } from "../../../shared/core/problem.ts";
import type { EventWorkMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { routeTable } from "../../../shared/gateway/partner-api/route-table.ts";
import { openApiDocument } from "../../../shared/openapi/openapi-document.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { aJob } from "../builders/a-job.ts";
import { aRequest } from "../builders/a-request.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../builders/an-event.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryJobStore,
  memoryPartnerReader,
  memoryUploadStore,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { silentLog } from "../fakes/silent-log.ts";
import { describedOperations, type OpenApiDocument } from "./described-operation.ts";

const ids = vendors.map(({ id }) => id);

/** The document of a stage with every vendor, as `/openapi.json` serves it. */
export const servedDocument: OpenApiDocument = JSON.parse(
  JSON.stringify(openApiDocument(await readDocumentedVendors(), "1.2.3")),
);

/** The operations of the gateway's own routes. */
export const ownOperations = describedOperations(servedDocument).filter(({ id }) => !id.includes("."));

/** All of the gateway's own routes over ports in memory, with one record of each kind that its partner may use. */
export async function ownApi() {
  const clock = manualClock();
  const store = memoryWebhookStore(clock);
  const jobs = memoryJobStore(clock);
  const connections = Object.fromEntries(ids.map((id) => [id, ["clinic-2", "default"]]));
  const answer = partnerApi({
    partners: memoryPartnerReader(aPartner({ grants: ids.flatMap((id) => [`${id}/*:*`, `${id}/*:events`]) })),
    vendors: ids,
    routes: routeTable({
      endpoints: memoryEndpointStore(anEndpoint()),
      store,
      jobs,
      connections,
      vendors,
      cases: memoryCaseStore(clock),
      caseVendors: ["md-integrations"],
      deliveryQueue: memoryQueue(),
      eventQueue: memoryQueue<EventWorkMessage>(),
      queues: new Map(ids.map((id) => [id, memoryQueue()])),
      uploads: memoryUploadStore(clock),
      bodies: memoryBlobStore(),
      health: { reportOn: async () => ({ status: "ok" }) },
      eventTypeFile: () => "[]",
      digest: async () => keyedDigest("test-key"),
      allow: new Set(),
      resolve: async () => ["1.1.1.1"],
      scale: 1,
      clock,
      log: silentLog(),
    }),
  });
  await store.storeEvent(anEvent({ endpoints: [{ partnerId: "prt_1", endpointId: "ep_1" }] }), 0);
  await store.addDelivery(aDelivery(), 0);
  await jobs.createJob(aJob({ status: "uncertain" }), undefined, 0);

  /** One call with the ids of the existing records; a problem is an answer. */
  const call = async (
    method: string,
    path: string,
    body: unknown = undefined,
    query: readonly (readonly [string, string])[] = [],
    headers: Readonly<Record<string, string | readonly string[]>> = {},
  ) => {
    const [, , kind = ""] = path.split("/");
    const id = { jobs: "job_1", endpoints: "ep_1", events: "evt_1", deliveries: "dlv_1" }[kind] ?? "none";
    try {
      const filled = path.replaceAll(/\{\w+\}/g, id);
      const { status } = await answer(aRequest({ method, path: filled, query, body, headers }));
      return { status, pointers: [] as readonly string[] };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, errors = [] } = error.members;
      return { status, pointers: errors.map(({ pointer }) => pointer) };
    }
  };
  return { clock, call };
}
