import { readFileSync } from "node:fs";
import type { GatewayRequest, GatewayResponse } from "../../../shared/http/messages.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import {
  kindsOfResources,
  type ResourceKind,
  resourceKinds,
  servingVendors,
} from "../../../shared/vendors/resource-kinds.ts";
import { answered, resourceHarness, type VendorCall } from "../harnesses/resource-harness.ts";

const prescription = readFileSync("shared/vendors/si-compounding/examples/getPrescription.json", "utf8");

const refill = readFileSync("shared/vendors/si-compounding/examples/createRefillRequest.json", "utf8");

/** Vendors that answer every call of a resource, by kind. */
const answers = {
  quotes: ({ body }: VendorCall) => {
    const { npis } = JSON.parse(body) as { npis: string[] };
    const price = { unc: "58.15", discounted: "32.17" };
    return answered(200, JSON.stringify({ id: "1", successful: npis.map((npi) => ({ npi, type: "retail", price })) }));
  },
  prescriptions: () => answered(200, prescription),
  refills: ({ path }: VendorCall) => answered(200, path.endsWith("createRefillRequest") ? refill : prescription),
};

const serving = servingVendors(vendors);

/** The function of the vendor that serves a resource. */
function functionOf(kind: ResourceKind) {
  const vendor = vendors.find(({ id }) => id === serving.get(kind));
  if (vendor === undefined) throw new Error(`No vendor serves ${kind}.`);
  return resourceHarness({ vendor, answer: answers[kind] });
}

/**
 * Makes a function that answers requests for unified resources as their vendors' functions do, with state of its own: an order
 * that another test has made is no repeat. It returns `undefined` for any other path.
 */
export function resourceAnswers() {
  const functions = new Map<ResourceKind, ReturnType<typeof functionOf>>();
  return (request: GatewayRequest): Promise<GatewayResponse> | undefined => {
    const kind = kindsOfResources.find((one) => {
      const { path, method } = resourceKinds[one];
      return path === request.path && (method === "ANY" || method === request.method);
    });
    if (kind === undefined) return undefined;
    const made = functions.get(kind) ?? functionOf(kind);
    functions.set(kind, made);
    return made.handle(request);
  };
}
