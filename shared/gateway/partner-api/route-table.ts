import { jobWaits } from "../model/job-times.ts";
import { uploadWaits } from "../model/upload-times.ts";
import { webhookWaits } from "../model/webhook-times.ts";
import { type DeliveryHandlerDependencies, deliveryHandlers } from "./deliveries/delivery-handlers.ts";
import { endpointChecks } from "./endpoints/check-address.ts";
import { type EndpointHandlerDependencies, endpointHandlers } from "./endpoints/endpoint-handlers.ts";
import { type EventHandlerDependencies, eventHandlers } from "./events/event-handlers.ts";
import { type JobHandlerDependencies, jobHandlers } from "./jobs/job-handlers.ts";
import { createRotateOwnKey, type RotateOwnKeyDependencies } from "./keys/rotate-own-key.ts";
import { partnerRoutes } from "./routes/partner-routes.ts";
import type { HandlersOf } from "./routes/route.ts";
import { type BoundRoute, bindRoutes } from "./routing/bind-route.ts";
import { type CreateUploadDependencies, createCreateUpload } from "./uploads/create-upload.ts";
import { createListVendors, type ListVendorsDependencies } from "./vendors/list-vendors.ts";

type Waits = "waits" | "webhookWaits" | "uploadWaits";

export type RouteTableDependencies = Omit<
  EndpointHandlerDependencies &
    EventHandlerDependencies &
    DeliveryHandlerDependencies &
    JobHandlerDependencies &
    RotateOwnKeyDependencies &
    CreateUploadDependencies &
    ListVendorsDependencies,
  Waits
>;

/** Every route for partners with its handler, and waits on the stage's time scale. */
export function routeTable(dependencies: RouteTableDependencies): readonly BoundRoute[] {
  const { scale, vendors } = dependencies;
  const deps = { ...dependencies, webhookWaits: webhookWaits(scale), uploadWaits: uploadWaits(scale) };
  const handlers: HandlersOf<typeof partnerRoutes> = {
    listVendors: createListVendors(deps),
    createUpload: createCreateUpload(deps),
    rotateKey: createRotateOwnKey(deps),
    ...jobHandlers({ ...deps, waits: jobWaits(scale) }),
    ...endpointHandlers(deps),
    ...eventHandlers(deps),
    ...deliveryHandlers(deps),
  };
  return bindRoutes(partnerRoutes, handlers, {
    vendors: vendors.map(({ id }) => id),
    endpointChecks: endpointChecks(deps),
  });
}
