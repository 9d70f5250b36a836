import { Problem } from "../../core/problem.ts";
import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import { resourceKinds } from "../../vendors/resource-kinds.ts";
import { createProxyCall } from "../proxy/proxy-call.ts";
import { createPriceQuotes } from "./price-quotes.ts";
import { createRequestRefill } from "./request-refill.ts";
import type { ResourceDependencies } from "./resource-dependencies.ts";
import { createSearchPrescriptions } from "./search-prescriptions.ts";

type Answer = (request: GatewayRequest) => Promise<GatewayResponse>;

/**
 * Answers every request that a vendor's function gets: for a call of the vendor, and for the unified resources of which the
 * vendor has a mapping.
 *
 * The function throws a Problem for a request without an answer, and 405 for another method than the resource's.
 */
export function createAnswerVendorRequest(deps: ResourceDependencies): Answer {
  const { quotes, prescriptions, refills } = deps.vendor;
  const call = createProxyCall(deps);
  const resources = new Map<string, Answer>([
    ...(quotes === undefined ? [] : [[resourceKinds.quotes.path, createPriceQuotes(deps, call, quotes)] as const]),
    ...(prescriptions === undefined
      ? []
      : [[resourceKinds.prescriptions.path, createSearchPrescriptions(deps, call, prescriptions)] as const]),
    ...(prescriptions === undefined || refills === undefined
      ? []
      : [[resourceKinds.refills.path, createRequestRefill(deps, call, { refills, prescriptions })] as const]),
  ]);
  return async (request) => {
    const answer = resources.get(request.path);
    if (answer === undefined) return await call(request);
    if (request.method !== "POST") throw wrongMethod();
    return await answer(request);
  };
}

function wrongMethod(): Problem {
  return new Problem({
    status: 405,
    name: "method-not-allowed",
    title: "Method not allowed",
    detail: "This route takes POST.",
    headers: { Allow: "POST" },
  });
}
