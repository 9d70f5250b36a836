import { conflict } from "../../../core/problem.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import type { RecordRequest } from "../visibility/record-request.ts";

/** Concurrent changes between reading and writing that are tolerated. */
const maxTries = 5;

/**
 * Replaces the stored endpoint, whatever else changes it at the same time.
 *
 * @param change applied to the stored endpoint, again after each concurrent change
 * @throws Problem 404 when the endpoint does not exist, 409 when others keep changing it
 */
export async function replaceEndpoint(
  endpoints: Pick<EndpointStore, "find" | "replace">,
  request: RecordRequest,
  change: (stored: Endpoint) => Endpoint,
): Promise<Endpoint> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await findOwnEndpoint(endpoints, request);
    const changed = { ...change(stored), revision: stored.revision + 1 };
    if (await endpoints.replace(changed)) return changed;
  }
  throw conflict("The endpoint keeps changing. Try again.");
}
