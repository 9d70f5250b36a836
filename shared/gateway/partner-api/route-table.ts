import { jobWaits } from "../model/job-times.ts";
import { uploadWaits } from "../model/upload-times.ts";
import { webhookWaits } from "../model/webhook-times.ts";
import type { UseStore } from "../ports/use-store.ts";
import { RecordedUse } from "../resilience/recorded-use.ts";
import { UploadShare } from "../resilience/upload-share.ts";
import { type CatchUpHandlerDependencies, catchUpHandlers } from "./catch-ups/catch-up-handlers.ts";
import { createGetCounts, type GetCountsDependencies } from "./counts/get-counts.ts";
import { type DeliveryHandlerDependencies, deliveryHandlers } from "./deliveries/delivery-handlers.ts";
import { endpointChecks } from "./endpoints/check-address.ts";
import { type EndpointHandlerDependencies, endpointHandlers } from "./endpoints/endpoint-handlers.ts";
import { type EventHandlerDependencies, eventHandlers } from "./events/event-handlers.ts";
import { type JobHandlerDependencies, jobHandlers } from "./jobs/job-handlers.ts";
import { createRotateOwnKey, type RotateOwnKeyDependencies } from "./keys/rotate-own-key.ts";
import { type PortalHandlerDependencies, portalHandlers } from "./portal/portal-handlers.ts";
import { refillHandlers } from "./refills/refill-handlers.ts";
import { partnerRoutes } from "./routes/partner-routes.ts";
import type { HandlersOf } from "./routes/route.ts";
import { type BoundRoute, bindRoutes } from "./routing/bind-route.ts";
import { type CreateUploadDependencies, createCreateUpload } from "./uploads/create-upload.ts";
import { createListVendors, type ListVendorsDependencies } from "./vendors/list-vendors.ts";

type Made = "waits" | "webhookWaits" | "uploadWaits" | "use" | "uploadShare";

export type RouteTableDependencies = Omit<
  EndpointHandlerDependencies &
    EventHandlerDependencies &
    DeliveryHandlerDependencies &
    JobHandlerDependencies &
    GetCountsDependencies &
    RotateOwnKeyDependencies &
    CreateUploadDependencies &
    ListVendorsDependencies &
    CatchUpHandlerDependencies &
    PortalHandlerDependencies,
  Made
> & {
  readonly useStore: UseStore;
  /** How many uploads for one vendor a partner may have that no call has used; `undefined` for any number. */
  readonly maxUploads: number | undefined;
};

/** Every route for partners with its handler, and waits on the stage's time scale. */
export function routeTable(dependencies: RouteTableDependencies): readonly BoundRoute[] {
  const { scale, vendors, useStore, maxUploads: uploads, clock, log } = dependencies;
  const use = new RecordedUse({ store: useStore, clock, log });
  const deps = {
    ...dependencies,
    use,
    uploadShare: new UploadShare({ use, uploads, clock }),
    webhookWaits: webhookWaits(scale),
    uploadWaits: uploadWaits(scale),
  };
  const handlers: HandlersOf<typeof partnerRoutes> = {
    listVendors: createListVendors(deps),
    createUpload: createCreateUpload(deps),
    rotateKey: createRotateOwnKey(deps),
    ...jobHandlers({ ...deps, waits: jobWaits(scale) }),
    ...endpointHandlers(deps),
    ...eventHandlers(deps),
    ...deliveryHandlers(deps),
    getCounts: createGetCounts(deps),
    ...catchUpHandlers(deps),
    ...refillHandlers(deps),
    ...portalHandlers(deps),
  };
  return bindRoutes(partnerRoutes, handlers, {
    vendors: vendors.map(({ id }) => id),
    endpointChecks: endpointChecks(deps),
  });
}
