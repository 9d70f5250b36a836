import { notFound, type Problem } from "../../../core/problem.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { RecordRequest } from "./record-request.ts";

/** @throws Problem 404 when there is no such endpoint, or it belongs to another partner */
export async function findOwnEndpoint(
  endpoints: Pick<EndpointStore, "find">,
  { partner, parameters }: RecordRequest,
): Promise<Endpoint> {
  const endpoint = await endpoints.find(partner.id, parameters.id);
  if (endpoint === undefined) throw noSuchEndpoint();
  return endpoint;
}

/** 404; also for another partner's endpoint. */
export function noSuchEndpoint(): Problem {
  return notFound("There is no such endpoint.");
}
