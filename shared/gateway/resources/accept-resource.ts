import { isGranted } from "../../core/grants.ts";
import { badRequest, forbidden } from "../../core/problem.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import { findCaller, refuseSecondAuthorization, requireActive } from "../access/identify-caller.ts";
import type { Partner } from "../model/partner.ts";
import { refuseFhir } from "../partner-api/requests/refuse-fhir.ts";
import { createRecordRequest } from "../proxy/record-request.ts";
import { operationOf } from "./operation-of.ts";
import { operationRequest } from "./operation-request.ts";
import type { ResourceDependencies } from "./resource-dependencies.ts";

/**
 * Accepts a request for a unified resource before its body is read: its partner has the grant of one of the operations
 * behind it, on some connection. The call itself checks the grant of the operation that it makes.
 *
 * The function throws Problem 401, 403 or 406, and 400 for an upload in place of the body.
 */
export function createAcceptResource(deps: ResourceDependencies) {
  const { vendor, partners, clock, connectionNames } = deps;
  const record = createRecordRequest(deps);
  return async (request: GatewayRequest, operations: readonly string[]): Promise<Partner> => {
    const { headers, caller } = request;
    try {
      refuseSecondAuthorization(headers);
      const known = await findCaller(partners, caller);
      const partner = requireActive(known, clock.now());
      const isCallable = (operation: string) =>
        connectionNames.some((connection) => isGranted(partner.grants, vendor.id, connection, operation));
      if (!operations.some(isCallable)) {
        throw forbidden(`This key has no grant for ${operations.map((id) => `${vendor.id}:${id}`).join(" or ")}.`);
      }
      refuseFhir(headers);
      if (headers["gateway-body"] !== undefined) {
        throw badRequest("This route takes its body in the request: Gateway-Body is not for it.");
      }
      return partner;
    } catch (error) {
      const operation = operationOf(vendor, operations[0] ?? "");
      const call = operationRequest(vendor, request, { operation, connection: "default", body: "" });
      await record.recordRefusal(call, error);
      throw error;
    }
  };
}
