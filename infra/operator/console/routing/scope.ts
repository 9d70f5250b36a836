import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import type { StageStores } from "../../open-stage.ts";
import type { ConsoleRequest } from "./console-route.ts";

type Scope = Pick<ConsoleRequest, "partner">;

/** The partner whose pages are shown, or all of them. */
export async function partnersOf(
  { partnerStore }: Pick<StageStores, "partnerStore">,
  { partner }: Scope,
): Promise<readonly Partner[]> {
  return partner === undefined ? await partnerStore.listPartners() : [partner];
}

export async function partnerIdsOf(
  stores: Pick<StageStores, "partnerStore">,
  scope: Scope,
): Promise<readonly string[]> {
  return (await partnersOf(stores, scope)).map(({ id }) => id);
}

/** Their endpoints. */
export async function endpointsOf({ endpoints }: Pick<StageStores, "endpoints">, { partner }: Scope) {
  return partner === undefined ? await endpoints.listAll() : await endpoints.listOf(partner.id);
}
