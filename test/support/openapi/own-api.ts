import { readDocumentedVendors } from "../../../infra/public-pages/read-documented-vendors.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { openApiDocument } from "../../../shared/openapi/openapi-document.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { aJob } from "../builders/a-job.ts";
import { aRequest } from "../builders/a-request.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../builders/an-event.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import {
  memoryEndpointStore,
  memoryJobStore,
  memoryPartnerReader,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { memoryPartnerApi } from "../partner-api/memory-partner-api.ts";
import { describedOperations, type OpenApiDocument } from "./described-operation.ts";

/** The document of a stage with every vendor, as `/openapi.json` serves it. */
export const servedDocument: OpenApiDocument = JSON.parse(
  JSON.stringify(openApiDocument(await readDocumentedVendors(), "1.2.3")),
);

/** The operations of the gateway's own routes. */
export const ownOperations = describedOperations(servedDocument).filter(({ id }) => !id.includes("."));

/** The partner API over ports in memory, with one record of each kind and a partner with every grant. */
export async function ownApi() {
  const clock = manualClock();
  const store = memoryWebhookStore(clock);
  const jobs = memoryJobStore(clock);
  const grants = vendors.flatMap(({ id }) => [`${id}/*:*`, `${id}/*:events`]);
  const { answer } = memoryPartnerApi({
    partners: memoryPartnerReader(aPartner({ grants })),
    endpoints: memoryEndpointStore(anEndpoint()),
    store,
    jobs,
    clock,
  });
  await store.storeEvent(anEvent({ endpoints: [{ partnerId: "prt_1", endpointId: "ep_1" }] }), 0);
  await store.addDelivery(aDelivery(), 0);
  await jobs.createJob(aJob({ status: "uncertain" }), undefined, 0);

  /** One call with the ids of the stored records; returns the pointers of a problem. */
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
