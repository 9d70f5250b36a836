import { notFound, type Problem } from "../../../core/problem.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { Partner } from "../../model/partner.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";

/** A request about one endpoint. */
export interface EndpointRequest {
  readonly partner: Partner;
  readonly parameters: { readonly id: string };
}

/** @throws Problem 404 when there is no such endpoint, or it belongs to another partner */
export async function findOwnEndpoint(
  endpoints: Pick<EndpointStore, "find">,
  { partner, parameters }: EndpointRequest,
): Promise<Endpoint> {
  const endpoint = await endpoints.find(partner.id, parameters.id);
  if (endpoint === undefined) throw noSuchEndpoint();
  return endpoint;
}

/** 404; also for another partner's endpoint. */
export function noSuchEndpoint(): Problem {
  return notFound("There is no such endpoint.");
}
