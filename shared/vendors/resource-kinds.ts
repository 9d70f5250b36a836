import type { VendorDescriptor } from "./types.ts";

/** A unified resource whose calls a vendor's function makes: the member of a descriptor that maps it. */
export type ResourceKind = "quotes" | "prescriptions" | "refills";

/** Where partners call a resource: its path, and the method that leads to the vendor's function (`ANY` for all). */
export interface ResourceRoute {
  readonly path: string;
  readonly method: "ANY" | "POST";
}

/** The route of each resource. API Gateway leads it to the function of the vendor that has the mapping. */
export const resourceKinds: Readonly<Record<ResourceKind, ResourceRoute>> = {
  quotes: { path: "/v1/quotes", method: "ANY" },
  prescriptions: { path: "/v1/prescriptions/search", method: "ANY" },
  refills: { path: "/v1/refills", method: "POST" },
};

export const kindsOfResources = Object.keys(resourceKinds) as readonly ResourceKind[];

/**
 * The vendor that serves each resource on a stage.
 *
 * @param vendors those of the stage
 * @throws Error where two vendors map the same resource: API Gateway chooses a function by the path alone
 */
export function servingVendors(
  vendors: readonly Pick<VendorDescriptor, "id" | ResourceKind>[],
): ReadonlyMap<ResourceKind, string> {
  const serving = kindsOfResources.flatMap((kind): readonly (readonly [ResourceKind, string])[] => {
    const [first, second] = vendors.filter((vendor) => vendor[kind] !== undefined);
    if (first !== undefined && second !== undefined) throw new Error(twoVendors(kind, first.id, second.id));
    return first === undefined ? [] : [[kind, first.id]];
  });
  return new Map(serving);
}

function twoVendors(kind: ResourceKind, first: string, second: string): string {
  const { path } = resourceKinds[kind];
  return (
    `${first} and ${second} both map ${kind}, and ${path} leads to the function of one vendor. ` +
    `Give one of them no connection on this stage, or add a function in front of ${path} that reads the query's \`vendor\` ` +
    `and invokes the function of that vendor (docs/adr/0047-unified-resources.md).`
  );
}
