import type { ValueOf } from "../../core/schema/schema.ts";
import type { Purpose } from "../model/purpose.ts";
import { endpointChecks } from "../partner-api/endpoints/check-address.ts";
import { type CreateEndpointDependencies, createCreateEndpoint } from "../partner-api/endpoints/create-endpoint.ts";
import { endpointBodies } from "../partner-api/requests/endpoint-bodies.ts";
import { checkBody, type FurtherFaults } from "../partner-api/requests/read-body.ts";
import type { endpointWithSecretView } from "../partner-api/views/endpoint-view.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { asRefusal } from "./as-refusal.ts";
import { OperatorNotFound, OperatorRefusal } from "./operator-refusal.ts";
import { partnerRequest } from "./partner-request.ts";

export interface AddEndpointDependencies extends Omit<CreateEndpointDependencies, "maxEndpoints"> {
  readonly endpoints: Pick<EndpointStore, "listOf" | "add" | "remove">;
  readonly directory: Pick<PartnerReader, "findPartner">;
  /** Of one partner. */
  readonly maxEndpoints: number;
}

/** The members of an endpoint of type `https` but its headers, whose values are secrets of the partner's. */
export interface EndpointToAdd {
  readonly url: string;
  readonly eventTypes: readonly string[];
  readonly connections?: readonly string[];
  readonly purpose?: Purpose;
}

/**
 * Creates an endpoint of a partner, with the checks of the partner's own request.
 *
 * @returns the endpoint with its signing secret
 * @throws OperatorNotFound for an unknown partner
 * @throws OperatorRefusal for an invalid member, events that the partner may not see, or too many endpoints
 */
export function createAddEndpoint({ maxEndpoints, directory, ...deps }: AddEndpointDependencies) {
  // Without its limit, by which an endpoint is removed again that was created beside others: an operator creates one at a time.
  const createEndpoint = createCreateEndpoint(deps);
  const vendors = Object.keys(deps.connections);
  const schema = endpointBodies({ vendors, endpointChecks: endpointChecks(deps) }).creation;
  return async (partnerId: string, body: EndpointToAdd): Promise<ValueOf<typeof endpointWithSecretView>> => {
    const partner = await directory.findPartner(partnerId);
    if (partner === undefined) throw new OperatorNotFound(`There is no partner ${partnerId}.`);
    if ((await deps.endpoints.listOf(partnerId)).length >= maxEndpoints) {
      throw new OperatorRefusal(`A partner has at most ${maxEndpoints} endpoints. Delete one first.`);
    }
    const readBody = async (furtherFaults: FurtherFaults = async () => []) =>
      checkBody(schema, { text: JSON.stringify(body), value: body }, await furtherFaults(body));
    const request = { ...partnerRequest({ partner, id: "", body }), readBody, parameters: {} };
    return (await asRefusal(() => createEndpoint(request))).view;
  };
}
