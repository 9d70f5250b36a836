import { randomBytes } from "node:crypto";
import type { Partner } from "../model/partner.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { type IssuedKey, issueKey } from "./api-keys.ts";
import { type GrantScope, refuseWrongGrants } from "./check-grants.ts";
import { OperatorRefusal } from "./operator-refusal.ts";

/**
 * Adds a partner with its first key.
 *
 * @throws OperatorRefusal for an empty name or one that another partner has, and for grants that grant nothing here
 */
export async function addPartner(
  partnerStore: PartnerStore,
  scope: GrantScope,
  name: string,
  grants: readonly string[],
): Promise<{ readonly partner: Partner } & IssuedKey> {
  if (name.trim() === "") throw new OperatorRefusal("A partner needs a name.");
  refuseWrongGrants(scope, grants);
  const namesake = (await partnerStore.listPartners()).find((partner) => partner.name === name.trim());
  if (namesake !== undefined) throw new OperatorRefusal(`${namesake.id} has that name already.`);
  const id = `prt_${randomBytes(8).toString("hex")}`;
  const partner: Partner = { id, name: name.trim(), status: "active", grants };
  if (!(await partnerStore.addPartner(partner))) throw new Error("A new partner has the id of one that stands.");
  return { partner, ...(await issueKey(partnerStore, id)) };
}
