import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";
import { call } from "./api.ts";
import { useRead } from "./use-read.ts";

export type Endpoints = ReadonlyMap<string, EndpointView>;

/** All endpoints, by id: a partner has a few hundred at most. */
export async function readEndpoints(signal?: AbortSignal): Promise<Endpoints> {
  const all = new Map<string, EndpointView>();
  let cursor: string | undefined;
  do {
    const query = { limit: "200", cursor };
    const page = await call<{ readonly data: readonly EndpointView[]; readonly cursor: string | null }>("endpoints", {
      query,
      ...(signal === undefined ? {} : { signal }),
    });
    for (const one of page.data) all.set(one.id, one);
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

export function useEndpoints(): Endpoints {
  return useRead("endpoints", readEndpoints).value ?? new Map();
}

/** The host and path of an endpoint, or its queue; the id of one that is gone. */
export function placeOf(endpoint: EndpointView | undefined, id: string): string {
  if (endpoint === undefined) return id;
  return (endpoint.url ?? endpoint.queueUrl ?? id).replace(/^https?:\/\//, "");
}
