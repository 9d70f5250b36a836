import type { Endpoint } from "../model/endpoint.ts";
import type { Partner } from "../model/partner.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { OperatorNotFound } from "./operator-refusal.ts";

/** An endpoint is found by its id alone, whose partner it is of. @throws OperatorNotFound */
export async function findStageEndpoint(
  { endpoints }: { readonly endpoints: Pick<EndpointStore, "listAll"> },
  id: string,
): Promise<Endpoint> {
  const endpoint = (await endpoints.listAll()).find((one) => one.id === id);
  if (endpoint === undefined) throw new OperatorNotFound(`There is no endpoint ${id}.`);
  return endpoint;
}

/** An endpoint with its partner. @throws OperatorNotFound */
export async function findOwnedEndpoint(
  deps: { readonly endpoints: Pick<EndpointStore, "listAll">; readonly directory: Pick<PartnerReader, "findPartner"> },
  id: string,
): Promise<{ readonly endpoint: Endpoint; readonly partner: Partner }> {
  const endpoint = await findStageEndpoint(deps, id);
  const partner = await deps.directory.findPartner(endpoint.partnerId);
  if (partner === undefined) throw new OperatorNotFound(`The partner of ${id} was deleted.`);
  return { endpoint, partner };
}
