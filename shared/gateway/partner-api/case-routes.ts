import { formatInstant, isInstant } from "../../core/instant.ts";
import type { Log } from "../../core/log.ts";
import { notFound } from "../../core/problem.ts";
import { json } from "../../http/messages.ts";
import { caseKey } from "../model/case-key.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { Partner } from "../model/partner.ts";
import type { CaseStore, Fact, TelehealthCase } from "../ports/case-store.ts";
import { canSeeEvent } from "../webhooks/recording/match-endpoints.ts";
import type { PartnerRoute } from "./partner-api.ts";

export interface CaseRouteDependencies {
  readonly cases: Pick<CaseStore, "findCase">;
  readonly digest: () => Promise<KeyedDigest>;
  /** The vendors whose events tell of cases. */
  readonly caseVendors: readonly string[];
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly log: Log;
}

/** The state of a telehealth case, for partners that may see the events it was made of. */
export function caseRoutes(dependencies: CaseRouteDependencies): readonly PartnerRoute[] {
  return [
    {
      method: "GET",
      path: "/v1/cases/{caseId}",
      foreignId: "caseId",
      async handle({ request, partner, parameters }) {
        const found = await findCase(dependencies, partner, parameters["caseId"] ?? "");
        if (found === undefined) throw notFound("There is no such case.");
        const { vendor, connection, state } = found;
        const { requestId } = request;
        dependencies.log.info("audit.payload-read", { requestId, partner: partner.id, vendor, connection, of: "case" });
        return json(200, caseView(state));
      },
    },
  ];
}

/** Sandbox and production of a vendor can know one id: of several cases the one with the newest event counts. */
async function findCase(
  { cases, digest: readDigest, caseVendors, connections }: CaseRouteDependencies,
  partner: Partner,
  caseId: string,
): Promise<{ vendor: string; connection: string; state: TelehealthCase } | undefined> {
  const visible = caseVendors
    .flatMap((vendor) => (connections[vendor] ?? []).map((connection) => ({ vendor, connection })))
    .filter((origin) => canSeeEvent(partner, origin));
  if (visible.length === 0) return undefined;
  const digest = await readDigest();
  const found = await Promise.all(
    visible.map(async ({ vendor, connection }) => {
      const standing = await cases.findCase(caseKey(digest, vendor, connection, caseId));
      return standing === undefined ? [] : [{ vendor, connection, state: standing.state }];
    }),
  );
  return found.flat().toSorted((a, b) => b.state.lastReceivedAt - a.state.lastReceivedAt)[0];
}

function caseView(state: TelehealthCase): Record<string, unknown> {
  const { status, orderStatus, orderDetails, trackingNumber } = state;
  return {
    caseId: state.caseId,
    status: factOf(status),
    statusAt: newest([status]),
    order: {
      status: factOf(orderStatus),
      details: factOf(orderDetails),
      trackingNumber: factOf(trackingNumber),
      at: newest([orderStatus, orderDetails, trackingNumber]),
    },
    offerings: state.offerings.map((offering) => ({ ...offering.value, at: newest([offering]) })),
    timeline: state.timeline.map((entry) => ({
      eventId: entry.eventId,
      type: entry.type,
      timestamp: formatInstant(entry.time, entry.receivedAt),
      receivedAt: new Date(entry.receivedAt).toISOString(),
    })),
  };
}

const factOf = (fact: Fact<string> | undefined): string | null => fact?.value ?? null;

function newest(facts: readonly (Fact<unknown> | undefined)[]): string | null {
  const times = facts.flatMap((fact) => (fact !== undefined && isInstant(fact.time) ? [fact.time] : []));
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
