import { purposeOfEvents } from "../../disclosures/purpose-of.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import type { Partner } from "../../model/partner.ts";
import type { CaseStore, ListedCase, TelehealthCase } from "../../ports/case-store.ts";
import type { SubjectIndex } from "../../ports/subject-index.ts";
import { subjectKey } from "../../privacy/event-about.ts";
import { canSeeEvent } from "../../webhooks/matching/match-endpoints.ts";
import { readPage } from "../paging/read-page.ts";
import type { eventRoutes } from "../routes/event-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toCaseView } from "../views/case-view.ts";
import { type Origin, type StageConnections, visibleOrigins } from "../visibility/visible-origins.ts";

export interface ListCasesDependencies {
  readonly cases: Pick<CaseStore, "examineCases">;
  readonly store: Pick<SubjectIndex, "findOwners">;
  readonly digest: () => Promise<KeyedDigest>;
  /** The vendors whose events describe cases. */
  readonly caseVendors: readonly string[];
  readonly connections: StageConnections;
}

interface SeenCase {
  readonly state: TelehealthCase;
  readonly origin: Origin;
  readonly key: string;
  readonly isVisible: boolean;
}

/** In bytes: a case can have a timeline of a thousand entries. */
const maxPageBytes = 3_000_000;

/** Lists telehealth cases by their last news, to partners that may see the events they are projected from. */
export function createListCases(deps: ListCasesDependencies): HandlerOf<typeof eventRoutes.listCases> {
  const see = createSee(deps);
  return async ({ partner, query, disclose }) => {
    const origins = visibleOrigins(partner, deps.connections).filter(
      ({ vendor, connection }) =>
        deps.caseVendors.includes(vendor) &&
        (query.vendor === undefined || query.vendor === vendor) &&
        (query.connection === undefined || query.connection === connection),
    );
    const { data: shown, cursor } = await readPage<SeenCase, SeenCase>({
      list: "cases",
      query,
      maxBytes: maxPageBytes,
      async examine(range, limit) {
        const entries = await deps.cases.examineCases(origins, range, limit);
        return await Promise.all(
          entries.map(async ({ position, record }) => ({ position, record: record && (await see(partner, record)) })),
        );
      },
      isIncluded: ({ isVisible, state }) =>
        isVisible && (query.status === undefined || state.status?.value === query.status),
      toView: (one) => one,
    });
    const purposes = new Set(shown.map(({ origin }) => purposeOfEvents(partner, origin)));
    const [purpose = null] = purposes;
    disclose([...new Set(shown.map(({ key }) => key))], purposes.size === 1 ? purpose : null);
    return { data: shown.map(({ state }) => toCaseView(state)), cursor };
  };
}

/** Finds the subject of a case, and whether its partner may see it: by a grant for all events, or as its owner. */
function createSee({ digest, store }: ListCasesDependencies) {
  return async (partner: Partner, { origin, state }: ListedCase): Promise<SeenCase> => {
    const key = subjectKey(await digest(), { ...origin, name: "case_id", value: state.caseId });
    const isVisible =
      canSeeEvent(partner, { ...origin, ownedBy: [] }) || (await store.findOwners([key])).includes(partner.id);
    return { state, origin, key, isVisible };
  };
}
