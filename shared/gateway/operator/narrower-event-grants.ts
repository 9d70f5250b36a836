import { parseGrant } from "../../core/grants.ts";
import type { Partner } from "../model/partner.ts";

/** A grant for all events of a connection that another partner uses, too. */
export interface SharedEventGrant {
  readonly grant: string;
  /** The same for the events of the partner's own jobs. */
  readonly narrower: string;
  /** Ids of the other partners. */
  readonly others: readonly string[];
}

/**
 * The new grants for events that show a partner what other partners' jobs have made as well, since those have grants for
 * the same connection.
 */
export function narrowerEventGrants(
  partners: readonly Partner[],
  { partnerId, grants }: { readonly partnerId: string; readonly grants: readonly string[] },
): readonly SharedEventGrant[] {
  return grants.flatMap((grant) => {
    const given = parseGrant(grant);
    if (given?.action !== "events") return [];
    const others = partners.filter(
      (partner) =>
        partner.id !== partnerId &&
        partner.grants.some((text) => {
          const other = parseGrant(text);
          return other?.vendor === given.vendor && overlaps(other.connection, given.connection);
        }),
    );
    return others.length === 0 ? [] : [{ grant, narrower: `${grant}-own`, others: others.map(({ id }) => id) }];
  });
}

function overlaps(one: string, other: string): boolean {
  return one === "*" || other === "*" || one === other;
}
