import { eventList } from "../../model/event.ts";
import type { Partner } from "../../model/partner.ts";
import { canSeeEvent } from "../../webhooks/matching/match-endpoints.ts";

/** The connections of a stage, by vendor. */
export type StageConnections = Readonly<Record<string, readonly string[]>>;

/** The connections of one vendor, or of one name, where these are given. */
export function selectConnections(
  connections: StageConnections,
  { vendor, connection }: { readonly vendor?: string | undefined; readonly connection?: string | undefined },
): StageConnections {
  return Object.fromEntries(
    Object.entries(connections).flatMap(([id, names]) =>
      vendor === undefined || vendor === id
        ? [[id, names.filter((name) => connection === undefined || connection === name)] as const]
        : [],
    ),
  );
}

/** A vendor's connection, as the origin of events. */
export interface Origin {
  readonly vendor: string;
  readonly connection: string;
}

/** The connections whose events the partner may see, all of them or those of its own jobs. */
export function visibleOrigins(partner: Partner, connections: StageConnections): readonly Origin[] {
  return Object.entries(connections)
    .flatMap(([vendor, names]) => names.map((connection) => ({ vendor, connection })))
    .filter((origin) => canSeeEvent(partner, { ...origin, ownedBy: [partner.id] }));
}

/** The vendors whose events the partner may see, on at least one connection. */
export function visibleVendors(partner: Partner, connections: StageConnections): ReadonlySet<string> {
  return new Set(visibleOrigins(partner, connections).map(({ vendor }) => vendor));
}

/** Whether the partner may see all events of at least one connection, and so the gateway's own about connections. */
export function seesWholeConnection(partner: Partner, connections: StageConnections): boolean {
  return visibleOrigins(partner, connections).some((origin) => canSeeEvent(partner, origin));
}

/** The lists of events that the partner may see: its own notifications, and those of each visible connection. */
export function visibleEventLists(partner: Partner, connections: StageConnections): readonly string[] {
  const notifications = { vendor: null, connection: null, partnerId: partner.id };
  return [notifications, ...visibleOrigins(partner, connections)].map((origin) => eventList(origin));
}
