import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { vendors } from "../../shared/vendors/registry/registry.ts";
import { type ResourceRoute, resourceKinds, servingVendors } from "../../shared/vendors/resource-kinds.ts";

/** A route of a unified resource, and the function of the vendor that serves it. */
export interface ServedResource extends ResourceRoute {
  readonly serving: IFunction;
}

/**
 * The routes of the unified resources that the vendors of a stage map, each to its vendor's function: no other function
 * could call that vendor.
 *
 * @param proxies by vendor
 * @throws Error where two vendors of the stage map the same resource
 */
export function resourceFunctions(proxies: ReadonlyMap<string, IFunction>): readonly ServedResource[] {
  const ofStage = vendors.filter(({ id }) => proxies.has(id));
  return [...servingVendors(ofStage)].flatMap(([kind, vendor]) => {
    const serving = proxies.get(vendor);
    return serving === undefined ? [] : [{ ...resourceKinds[kind], serving }];
  });
}
