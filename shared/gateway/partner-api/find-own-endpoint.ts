import { notFound, type Problem } from "../../core/problem.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Partner } from "../model/partner.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";

/**
 * An endpoint of the partner's own.
 *
 * @throws Problem 404 when there is none of that id, or it is another partner's
 */
export async function findOwnEndpoint(
  endpoints: Pick<EndpointStore, "find">,
  partner: Partner,
  id = "",
): Promise<Endpoint> {
  const endpoint = await endpoints.find(partner.id, id);
  if (endpoint === undefined) throw noSuchEndpoint();
  return endpoint;
}

/** 404; also for what is somebody else's. */
export function noSuchEndpoint(): Problem {
  return notFound("There is no such endpoint.");
}
