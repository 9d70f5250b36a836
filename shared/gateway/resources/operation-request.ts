import type { GatewayRequest } from "../../http/messages.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";

/** A call of the operation behind a unified resource. */
export interface OperationCall {
  readonly operation: Operation;
  readonly connection: string;
  readonly query?: GatewayRequest["query"];
  readonly body: string;
  /** Distinguishes it from other calls that the same request makes; none by default. */
  readonly part?: string;
}

/** Headers about the content that the partner sent or wants, which is not what is sent and asked for. */
const contentHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "content-encoding",
  "content-length",
  "content-type",
]);

/**
 * The request that a partner would make to call the operation itself: it is accepted, counted, recorded and answered by the
 * same code, so that grants, shares, receipts and outcomes are those of the operation.
 */
export function operationRequest(
  { id }: Pick<VendorDescriptor, "id">,
  request: GatewayRequest,
  { operation, connection, query = [], body, part }: OperationCall,
): GatewayRequest {
  const kept = Object.entries(request.headers).filter(([name]) => !contentHeaders.has(name));
  return {
    ...request,
    requestId: part === undefined ? request.requestId : `${request.requestId}.${part}`,
    method: operation.method,
    path: `/v1/${id}${operation.path}`,
    parameters: {},
    query,
    headers: {
      ...Object.fromEntries(kept),
      accept: ["application/json"],
      "content-type": ["application/json"],
      "gateway-connection": [connection],
    },
    body: Buffer.from(body),
  };
}
