import { describe, expect, it } from "vitest";
import {
  type DocumentedOperation,
  documentedOperations,
} from "../../../../../infra/local/simulators/catalogue/documented-operations.ts";
import { readVendorPath } from "../../../../../shared/vendors/path-template.ts";
import { vendors } from "../../../../../shared/vendors/registry/registry.ts";
import type { VendorDescriptor } from "../../../../../shared/vendors/types.ts";
import { simulatedVendors } from "../../../../support/local/simulated-vendors.ts";

/** Method and path, without the names of parameters and a trailing slash. */
const routeOf = (method: string, path: string): string =>
  `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}").replace(/(?<=.)\/$/, "")}`;

/** The vendor's routes that a descriptor uses: its operations by the vendor's own paths, and its login. */
function routesOf({
  operations,
  vendorPaths = {},
  auth,
}: Pick<VendorDescriptor, "operations" | "vendorPaths" | "auth">) {
  const routes = new Map(
    operations.map((operation) => {
      const { method, path } = readVendorPath(vendorPaths[operation.id] ?? "") ?? operation;
      return [routeOf(method, path), operation as (typeof operations)[number] | undefined] as const;
    }),
  );
  if (auth.kind !== "access-token") return routes;
  const login = routeOf("POST", auth.login.path);
  return routes.set(login, routes.get(login));
}

/** The differences between a descriptor and the document, and the routes of only one of them. */
function differences(
  descriptor: Pick<VendorDescriptor, "operations" | "vendorPaths" | "auth">,
  document: readonly DocumentedOperation[],
): { readonly descriptorOnly: string[]; readonly documentOnly: string[]; readonly otherwise: string[] } {
  const ours = routesOf(descriptor);
  const theirs = new Map(document.map((operation) => [routeOf(operation.method, operation.path), operation]));
  const otherwise = [...ours].flatMap(([route, operation]) => {
    const documented = theirs.get(route);
    if (!operation || !documented) return [];
    const isSame =
      documented.id === operation.id && (documented.safe === undefined || documented.safe === operation.safe);
    return isSame ? [] : [route];
  });
  return {
    descriptorOnly: [...ours.keys()].filter((route) => !theirs.has(route)),
    documentOnly: [...theirs.keys()].filter((route) => !ours.has(route)),
    otherwise,
  };
}

describe("the operations of the vendors' documents", () => {
  it.each(simulatedVendors)("$id has a descriptor for each of them, with its method, path and safety", (descriptor) => {
    const found = differences(descriptor, documentedOperations(descriptor.id));
    expect(found).toEqual({ descriptorOnly: [], documentOnly: [], otherwise: [] });
  });

  it.each([
    ["another path", { path: "/V2/createRefill" }, "POST /V2/createRefill"],
    ["another method", { method: "PUT" }, "PUT /V2/createRefillRequest"],
    ["another path at the vendor", { vendorPath: "POST /V3/createRefillRequest" }, "POST /V3/createRefillRequest"],
  ] as const)("a descriptor with %s than the document's is found", (_, change, route) => {
    const descriptor = vendors.find(({ id }) => id === "si-compounding");
    if (!descriptor) throw new Error("si-compounding is not registered");
    const { vendorPath, ...changes } = { vendorPath: "", ...change };
    const changed = {
      ...descriptor,
      vendorPaths: { createRefillRequest: vendorPath },
      operations: descriptor.operations.map((one) => (one.id === "createRefillRequest" ? { ...one, ...changes } : one)),
    };
    expect(differences(changed, documentedOperations("si-compounding"))).toEqual({
      descriptorOnly: [route],
      documentOnly: ["POST /V2/createRefillRequest"],
      otherwise: [],
    });
  });

  it("a descriptor that calls a write safe is found", () => {
    const descriptor = vendors.find(({ id }) => id === "si-compounding");
    if (!descriptor) throw new Error("si-compounding is not registered");
    const operations = descriptor.operations.map((one) => ({ ...one, safe: true }));
    expect(differences({ ...descriptor, operations }, documentedOperations("si-compounding")).otherwise).toEqual([
      "POST /V2/getToken",
      "POST /V2/createRefillRequest",
    ]);
  });
});
