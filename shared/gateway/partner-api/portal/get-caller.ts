import { toDateTime } from "../../../core/instant.ts";
import type { portalRoutes } from "../routes/portal-routes.ts";
import type { HandlerOf } from "../routes/route.ts";

export interface GetCallerDependencies {
  /** The stage's name. */
  readonly stage: string;
}

/** Shows who makes the request. */
export function createGetCaller({ stage }: GetCallerDependencies): HandlerOf<typeof portalRoutes.getCaller> {
  return async ({ partner, keyId, session }) => ({
    role: "partner",
    identity: { partnerId: partner.id, partner: partner.name, keyId, actor: session?.actor ?? null },
    stage,
    readOnly: session?.readOnly ?? false,
    payloads: session?.payloads ?? true,
    grants: partner.grants,
    expiresAt: session === undefined ? null : toDateTime(session.endsAt),
  });
}
