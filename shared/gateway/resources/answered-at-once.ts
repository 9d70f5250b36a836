import type { GatewayRequest } from "../../http/messages.ts";
import { readPrefer } from "../jobs/prefer.ts";

/**
 * The request of a resource that is read: without `respond-async`, which RFC 7240 (section 2) lets a server ignore. A
 * queued read would have the vendor's answer, not the resource.
 */
export function answeredAtOnce(request: GatewayRequest): GatewayRequest {
  const { prefer: _, ...headers } = request.headers;
  const { wait } = readPrefer(request.headers);
  return { ...request, headers: { ...headers, ...(wait !== undefined && { prefer: [`wait=${wait}`] }) } };
}
