import type { Log } from "../../../core/log.ts";
import { notFound } from "../../../core/problem.ts";
import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import { caseKey } from "../../model/case-key.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import type { Partner } from "../../model/partner.ts";
import type { CaseStore, TelehealthCase } from "../../ports/case-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { subjectKey } from "../../privacy/event-about.ts";
import { canSeeEvent } from "../../webhooks/matching/match-endpoints.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toCaseView } from "../views/case-view.ts";
import { type Origin, type StageConnections, visibleOrigins } from "../visibility/visible-origins.ts";

export interface GetCaseDependencies {
  readonly cases: Pick<CaseStore, "findCase">;
  readonly store: Pick<SubjectIndex, "findOwners">;
  readonly digest: () => Promise<KeyedDigest>;
  /** The vendors whose events describe cases. */
  readonly caseVendors: readonly string[];
  readonly connections: StageConnections;
  readonly log: Log;
}

/** Returns the state of a telehealth case to partners that may see the events it is projected from. */
export function createGetCase(deps: GetCaseDependencies): HandlerOf<typeof eventRoutes.getCase> {
  return async ({ requestId, partner, parameters, disclose }) => {
    const origins = visibleOrigins(partner, deps.connections).filter(({ vendor }) => deps.caseVendors.includes(vendor));
    const found = await findNewestCase(deps, { partner, origins, caseId: parameters.caseId });
    if (found === undefined) throw notFound("There is no such case.");
    const { vendor, connection, state } = found;
    const subject = { vendor, connection, name: "case_id", value: parameters.caseId } as const;
    disclose([subjectKey(await deps.digest(), subject)], purposeOfEvents(partner, { vendor, connection }));
    deps.log.info("audit.payload-read", { requestId, partner: partner.id, vendor, connection, of: "case" });
    return toCaseView(state);
  };
}

interface CaseToFind {
  readonly partner: Partner;
  readonly origins: readonly Origin[];
  readonly caseId: string;
}

/** A vendor's sandbox and production can use the same id: returns the case with the newest event. */
async function findNewestCase(
  deps: GetCaseDependencies,
  { partner, origins, caseId }: CaseToFind,
): Promise<(Origin & { readonly state: TelehealthCase }) | undefined> {
  if (origins.length === 0) return undefined;
  const digest = await deps.digest();
  const isOwn = async (origin: Origin): Promise<boolean> =>
    (await deps.store.findOwners([subjectKey(digest, { ...origin, name: "case_id", value: caseId })])).includes(
      partner.id,
    );
  const found = await Promise.all(
    origins.map(async (origin) => {
      const isVisible = canSeeEvent(partner, { ...origin, ownedBy: [] }) || (await isOwn(origin));
      if (!isVisible) return [];
      const stored = await deps.cases.findCase(caseKey(digest, origin.vendor, origin.connection, caseId));
      return stored === undefined ? [] : [{ ...origin, state: stored.state }];
    }),
  );
  return found.flat().toSorted((a, b) => b.state.lastReceivedAt - a.state.lastReceivedAt)[0];
}
