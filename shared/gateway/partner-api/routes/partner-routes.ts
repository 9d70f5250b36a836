import { catchUpRoutes } from "./catch-up-routes.ts";
import { countRoutes } from "./count-routes.ts";
import { deliveryRoutes } from "./delivery-routes.ts";
import { endpointRoutes } from "./endpoint-routes.ts";
import { eventRoutes } from "./event-routes.ts";
import { feedRoutes } from "./feed-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import { keyRoutes } from "./key-routes.ts";
import { portalRoutes } from "./portal-routes.ts";
import { recordedResourceRoutes } from "./resource-routes.ts";
import { uploadRoutes } from "./upload-routes.ts";
import { vendorRoutes } from "./vendor-routes.ts";

/** Every route for partners, by operation id, in the order of the document. */
export const partnerRoutes = {
  ...vendorRoutes,
  ...uploadRoutes,
  ...jobRoutes,
  ...endpointRoutes,
  ...eventRoutes,
  ...feedRoutes,
  ...catchUpRoutes,
  ...recordedResourceRoutes,
  ...deliveryRoutes,
  ...countRoutes,
  ...keyRoutes,
  ...portalRoutes,
};
