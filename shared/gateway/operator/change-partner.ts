import type { Partner } from "../model/partner.ts";
import type { Purpose } from "../model/purpose.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { checkGrants, type GrantScope } from "./check-grants.ts";
import { OperatorNotFound, OperatorRefusal } from "./operator-refusal.ts";

export interface ChangePartnerDependencies {
  readonly directory: Pick<PartnerReader, "findPartner">;
  readonly partnerStore: Pick<PartnerStore, "changePartner" | "listPartners">;
}

/** Concurrent changes by other operators that are tolerated. */
const maxTries = 5;

interface PartnerChange {
  readonly partnerId: string;
  readonly change: (partner: Partner) => Partial<Pick<Partner, "name" | "status" | "grants" | "purposes">>;
}

const noSuchPartner = (id: string) => new OperatorNotFound(`There is no partner ${id}.`);

function createChangePartner({ directory, partnerStore }: ChangePartnerDependencies) {
  return async ({ partnerId, change }: PartnerChange): Promise<Partner> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const seen = await directory.findPartner(partnerId);
      if (seen === undefined) throw noSuchPartner(partnerId);
      const changed = { ...seen, ...change(seen) };
      if (await partnerStore.changePartner(seen, changed)) return changed;
    }
    throw new OperatorRefusal("Another operator keeps changing the partner. Try again.");
  };
}

/**
 * Renames a partner. The function throws OperatorNotFound without such a partner, and OperatorRefusal for an empty name or the
 * name of another partner.
 */
export function createRenamePartner(deps: ChangePartnerDependencies) {
  const changePartner = createChangePartner(deps);
  return async (input: { readonly partnerId: string; readonly name: string }): Promise<Partner> => {
    const { partnerId } = input;
    const name = input.name.trim();
    if ((await deps.directory.findPartner(partnerId)) === undefined) throw noSuchPartner(partnerId);
    await requireFreeName(deps.partnerStore, name, partnerId);
    return await changePartner({ partnerId, change: () => ({ name }) });
  };
}

/**
 * Suspends a partner, or ends that. Of a suspended partner every call is refused within a second, queued jobs wait, and
 * deliveries are held; both go on after its end. Idempotent.
 */
export function createSetPartnerStatus(deps: ChangePartnerDependencies) {
  const changePartner = createChangePartner(deps);
  return ({
    partnerId,
    status,
  }: {
    readonly partnerId: string;
    readonly status: Partner["status"];
  }): Promise<Partner> => changePartner({ partnerId, change: () => ({ status }) });
}

/** A change of a partner's grants. */
export interface GrantChange {
  readonly partnerId: string;
  readonly grants: readonly string[];
}

/** Grants to add. */
export interface GrantAddition extends GrantChange {
  /** Of all of them, in place of what those have that the partner has already; absent to leave that. */
  readonly purpose?: Purpose | undefined;
}

/** Adds grants to a partner. Idempotent. The function throws OperatorRefusal for grants without effect. */
export function createAddGrants({ scope, ...deps }: ChangePartnerDependencies & { readonly scope: GrantScope }) {
  const changePartner = createChangePartner(deps);
  return async ({ partnerId, grants: added, purpose }: GrantAddition): Promise<Partner> => {
    checkGrants(scope, added);
    return await changePartner({
      partnerId,
      change: ({ grants, purposes }) => ({
        grants: [...new Set([...grants, ...added])],
        purposes: { ...purposes, ...purposesOf(added, purpose) },
      }),
    });
  };
}

/**
 * Removes grants from a partner, each as it is written there: a narrower one takes nothing from a wider one.
 *
 * The function throws OperatorNotFound for one that the partner does not have.
 */
export function createRemoveGrants(deps: ChangePartnerDependencies) {
  const changePartner = createChangePartner(deps);
  return ({ partnerId, grants: removed }: GrantChange): Promise<Partner> =>
    changePartner({
      partnerId,
      change({ grants, purposes = {} }) {
        const missing = removed.filter((grant) => !grants.includes(grant));
        if (missing.length > 0) throw new OperatorNotFound(`${partnerId} does not have ${missing.join(", ")}.`);
        const kept = Object.entries(purposes).filter(([grant]) => !removed.includes(grant));
        return { grants: grants.filter((grant) => !removed.includes(grant)), purposes: Object.fromEntries(kept) };
      },
    });
}

/** One purpose for each of the grants; none without a purpose. */
export function purposesOf(grants: readonly string[], purpose: Purpose | undefined): Readonly<Record<string, Purpose>> {
  return purpose === undefined ? {} : Object.fromEntries(grants.map((grant) => [grant, purpose]));
}

/** @throws OperatorRefusal for an empty name and for that of another partner */
export async function requireFreeName(
  partnerStore: Pick<PartnerStore, "listPartners">,
  name: string,
  partnerId?: string,
): Promise<void> {
  if (name === "") throw new OperatorRefusal("A partner needs a name.");
  const namesake = (await partnerStore.listPartners()).find((partner) => partner.name === name);
  if (namesake !== undefined && namesake.id !== partnerId) {
    throw new OperatorRefusal(`${namesake.id} has that name already.`);
  }
}
