import { randomBytes } from "node:crypto";
import type { Partner } from "../model/partner.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { type IssuedKey, issueKey } from "./api-keys.ts";
import { checkGrants, type GrantScope } from "./check-grants.ts";
import { OperatorRefusal } from "./operator-refusal.ts";

export interface AddPartnerDependencies {
  readonly partnerStore: PartnerStore;
  readonly scope: GrantScope;
}

/**
 * Adds a partner with its first key.
 *
 * @throws OperatorRefusal for an empty name or the name of another partner, and for grants without effect
 */
export function createAddPartner({ partnerStore, scope }: AddPartnerDependencies) {
  return async (input: {
    readonly name: string;
    readonly grants: readonly string[];
  }): Promise<{ readonly partner: Partner } & IssuedKey> => {
    const name = input.name.trim();
    if (name === "") throw new OperatorRefusal("A partner needs a name.");
    checkGrants(scope, input.grants);
    const namesake = (await partnerStore.listPartners()).find((partner) => partner.name === name);
    if (namesake !== undefined) throw new OperatorRefusal(`${namesake.id} has that name already.`);
    const id = `prt_${randomBytes(8).toString("hex")}`;
    const partner: Partner = { id, name, status: "active", grants: input.grants };
    if (!(await partnerStore.addPartner(partner))) throw new Error(`The new id ${id} is in use already.`);
    return { partner, ...(await issueKey(partnerStore, id)) };
  };
}
