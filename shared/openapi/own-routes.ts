import { metricRoutes } from "../gateway/partner-api/routes/metric-routes.ts";
import { partnerRoutes } from "../gateway/partner-api/routes/partner-routes.ts";
import { publicRoutes } from "../gateway/partner-api/routes/public-routes.ts";
import { resourceRoutes } from "../gateway/partner-api/routes/resource-routes.ts";
import type { AnyRoute, Routes } from "../gateway/partner-api/routes/route.ts";

/** A route of the gateway's own with its operation id. */
export interface OwnRoute extends AnyRoute {
  readonly id: string;
  /** Whether it needs no key. */
  readonly isPublic: boolean;
}

/** Every route of the gateway's own, in the order of the document. */
export const ownRoutes: readonly OwnRoute[] = [
  ...withIds(resourceRoutes, false),
  ...withIds(partnerRoutes, false),
  ...withIds(metricRoutes, false),
  ...withIds(publicRoutes, true),
];

function withIds(routes: Routes, isPublic: boolean): readonly OwnRoute[] {
  return Object.entries(routes).map(([id, route]) => ({ ...route, id, isPublic }));
}
