import { jobWaits } from "../model/job-times.ts";
import { uploadWaits } from "../model/upload-times.ts";
import { webhookWaits } from "../model/webhook-times.ts";
import { type CaseRouteDependencies, caseRoutes } from "./case-routes.ts";
import { type DeliveryRouteDependencies, deliveryRoutes } from "./delivery-routes.ts";
import { type EndpointRouteDependencies, endpointRoutes } from "./endpoint-routes.ts";
import { type EndpointTestRouteDependencies, endpointTestRoutes } from "./endpoint-test-routes.ts";
import { type EventRouteDependencies, eventRoutes } from "./event-routes.ts";
import { type EventTypeRouteDependencies, eventTypeRoutes } from "./event-type-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import type { ListVendorsDependencies } from "./list-vendors.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { type RecoveryRouteDependencies, recoveryRoutes } from "./recovery-routes.ts";
import type { ResolveDependencies } from "./resolve-job.ts";
import { type UploadRouteDependencies, uploadRoutes } from "./upload-routes.ts";
import { vendorRoutes } from "./vendor-routes.ts";

export type RouteTableDependencies = EndpointRouteDependencies &
  EventRouteDependencies &
  EventTypeRouteDependencies &
  CaseRouteDependencies &
  Omit<DeliveryRouteDependencies, "webhookWaits"> &
  Omit<RecoveryRouteDependencies, "webhookWaits"> &
  Omit<EndpointTestRouteDependencies, "webhookWaits"> &
  Omit<ResolveDependencies, "waits"> &
  Omit<UploadRouteDependencies, "waits"> &
  ListVendorsDependencies;

/** All of the gateway's own routes for partners, with waits on the stage's time scale. */
export function routeTable(deps: RouteTableDependencies): readonly PartnerRoute[] {
  const waits = webhookWaits(deps.scale);
  return [
    ...endpointRoutes(deps),
    ...eventRoutes(deps),
    ...eventTypeRoutes(deps),
    ...caseRoutes(deps),
    ...deliveryRoutes({ ...deps, webhookWaits: waits }),
    ...endpointTestRoutes({ ...deps, webhookWaits: waits }),
    ...recoveryRoutes({ ...deps, webhookWaits: waits }),
    ...jobRoutes({ ...deps, waits: jobWaits(deps.scale) }),
    ...uploadRoutes({ ...deps, waits: uploadWaits(deps.scale) }),
    ...vendorRoutes(deps),
  ];
}
