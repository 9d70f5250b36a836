import { forbidden, notFound } from "../../../../shared/core/problem.ts";
import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { partnerRequest } from "../../../../shared/gateway/operator/partner-request.ts";
import { caseQuery } from "../../../../shared/gateway/partner-api/requests/case-query.ts";
import { eventTypePageQuery, vendorPageQuery } from "../../../../shared/gateway/partner-api/requests/page-query.ts";
import { createListVendors } from "../../../../shared/gateway/partner-api/vendors/list-vendors.ts";
import { createRecordedHealth } from "../../../../shared/gateway/resilience/recorded-health.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";
import { type ConsoleRoute, reads } from "../routing/console-route.ts";

/** In whose place the vendors of a stage are listed where no partner is chosen. */
const everyGrant: Partner = {
  ...{ id: "", name: "", status: "active" },
  grants: vendors.map(({ id }) => `${id}:*`),
};

const noBody = (): Promise<never> => Promise.reject(new Error("A list of vendors takes no body."));

/** What a partner may call, and what the console does not show of its API, with the reason. */
export const catalogRoutes: readonly ConsoleRoute[] = [
  reads("v1/vendors", vendorPageQuery, async ({ stage, stores }, { partner = everyGrant }, query) => {
    const { clock, log, health, shapes: drift } = stores;
    const listVendors = createListVendors({
      ...{ connections: stage.connections, drift, log },
      vendors: vendors.filter(({ id }) => stage.connections[id] !== undefined),
      health: createRecordedHealth({ store: health, clock, log }),
    });
    return await listVendors({
      ...partnerRequest({ partner, id: "", body: undefined }),
      parameters: {},
      query,
      readBody: noBody,
    });
  }),
  reads("v1/event-types", eventTypePageQuery, async () => {
    throw notFound(
      "The console has no catalogue of event types: the reference at /docs/reference of the gateway lists them.",
    );
  }),
  reads("v1/cases", caseQuery, async () => {
    throw forbidden("The console lists no cases, whose ids identify patients. One whose id you know is found by it.");
  }),
  reads("v1/jobs/{id}/response", {}, async () => {
    throw forbidden("The console shows no answer of a vendor, which may have a patient's data. Its partner reads it.");
  }),
];
