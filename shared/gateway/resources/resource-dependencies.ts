import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import type { CallAdditions } from "../proxy/call-additions.ts";
import type { ProxyDependencies } from "../proxy/proxy-call.ts";

/** The call behind a resource: the use case that answers it for partners who call the operation itself. */
export type CallOperation = (request: GatewayRequest, additions?: CallAdditions) => Promise<GatewayResponse>;

export type ResourceDependencies = ProxyDependencies;
