import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import type { PrescriptionMapping } from "../../vendors/prescription-mapping.ts";
import { prescriptionSearchBody } from "../partner-api/requests/prescription-search-body.ts";
import { checkBody, parseBody } from "../partner-api/requests/read-body.ts";
import { readQuery } from "../partner-api/requests/read-query.ts";
import { resourceQuery } from "../partner-api/requests/resource-query.ts";
import { createAcceptResource } from "./accept-resource.ts";
import { answeredAtOnce } from "./answered-at-once.ts";
import { chooseConnection } from "./choose-connection.ts";
import { createReadPrescriptions } from "./read-prescriptions.ts";
import { resourceAnswer } from "./resource-answer.ts";
import type { CallOperation, ResourceDependencies } from "./resource-dependencies.ts";

/**
 * Answers `POST /v1/prescriptions/search` by a read of the vendor.
 *
 * The function throws a Problem for a request that is refused, and as `createReadPrescriptions`.
 */
export function createSearchPrescriptions(
  deps: ResourceDependencies,
  call: CallOperation,
  mapping: PrescriptionMapping,
) {
  const { vendor, connectionNames: connections } = deps;
  const accept = createAcceptResource(deps);
  const readPrescriptions = createReadPrescriptions(deps, call, mapping);
  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    const { grants } = await accept(request, [mapping.operation]);
    const { raw, ...named } = readQuery(resourceQuery, request.query);
    const wanted = checkBody(prescriptionSearchBody, parseBody(prescriptionSearchBody, request.body));
    const choice = { vendor: vendor.id, connections, grants, operation: mapping.operation, named };
    const connection = chooseConnection({ ...choice, headers: request.headers });
    const found = await readPrescriptions({ request: answeredAtOnce(request), connection, wanted });
    const view = { data: found.prescriptions, cursor: null, ...(raw === "true" ? { raw: found.raw } : {}) };
    return resourceAnswer(found.response, view);
  };
}
