import { randomBytes } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { createIssueKey, type IssuedKey } from "../access/issue-key.ts";
import type { Partner } from "../model/partner.ts";
import type { Purpose } from "../model/purpose.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { purposesOf, requireFreeName } from "./change-partner.ts";
import { checkGrants, type GrantScope } from "./check-grants.ts";

export interface AddPartnerDependencies {
  readonly partnerStore: Pick<PartnerStore, "listPartners" | "addPartner" | "addKey">;
  readonly clock: Pick<Clock, "now">;
  readonly scope: GrantScope;
}

/**
 * Adds a partner with its first key.
 *
 * @throws OperatorRefusal for an empty name or the name of another partner, and for grants without effect
 */
export function createAddPartner({ partnerStore, clock, scope }: AddPartnerDependencies) {
  const issueKey = createIssueKey({ partnerStore, clock });
  return async (input: {
    readonly name: string;
    readonly grants: readonly string[];
    /** Of all of them. */
    readonly purpose?: Purpose | undefined;
  }): Promise<{ readonly partner: Partner } & IssuedKey> => {
    const name = input.name.trim();
    checkGrants(scope, input.grants);
    await requireFreeName(partnerStore, name);
    const id = `prt_${randomBytes(8).toString("hex")}`;
    const { grants, purpose } = input;
    const partner: Partner = { id, name, status: "active", grants, purposes: purposesOf(grants, purpose) };
    if (!(await partnerStore.addPartner(partner))) throw new Error(`The new id ${id} is in use already.`);
    return { partner, ...(await issueKey({ partnerId: id })) };
  };
}
