import {
  maxOpenCounted,
  type Overview,
  type PartnerOverview,
} from "../../../shared/gateway/operator/report-overview.ts";
import { countOf } from "../terminal/count-of.ts";

type Numbers = Readonly<Record<string, number>>;

/** A stage at a glance, as it is printed in JSON. */
export function viewOfOverview({ partners, endpoints, connections, heldConnections, deadLetters }: Overview) {
  const suspended = partners.filter(({ partner }) => partner.status === "suspended").length;
  const pausedEndpoints = partners.reduce((sum, one) => sum + one.pausedEndpoints, 0);
  return {
    partners: { all: partners.length, suspended },
    jobs: sumOf(partners.map(({ jobs }) => jobs)),
    deliveries: sumOf(partners.map(({ deliveries }) => deliveries)),
    endpoints: { all: endpoints, paused: pausedEndpoints },
    connections: { all: connections, held: heldConnections.map(({ vendor, connection }) => `${vendor}/${connection}`) },
    deadLetters: Object.fromEntries(deadLetters),
    needsDecision: partners.filter(needsDecision).map(viewOfPartner),
    // A count that is cut off makes the sums above too small.
    more: partners.some(({ jobs, deliveries }) =>
      [...Object.values(jobs), ...Object.values(deliveries)].some((count) => count >= maxOpenCounted),
    ),
  };
}

function needsDecision({ jobs, deliveries, pausedEndpoints }: PartnerOverview): boolean {
  return jobs.uncertain + deliveries.held + pausedEndpoints > 0;
}

function viewOfPartner({ partner, jobs, deliveries, pausedEndpoints }: PartnerOverview) {
  const { id, name } = partner;
  return { partnerId: id, name, uncertainJobs: jobs.uncertain, heldDeliveries: deliveries.held, pausedEndpoints };
}

function sumOf<Counted extends Numbers>(counts: readonly Counted[]): Numbers {
  const names = Object.keys(counts[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, counts.reduce((sum, one) => sum + (one[name] ?? 0), 0)]));
}

/** The same as lines of text. */
export function linesOfOverview(overview: Overview): readonly string[] {
  const view = viewOfOverview(overview);
  const { partners, jobs, deliveries, endpoints, connections, deadLetters, needsDecision: undecided } = view;
  const dead = Object.entries(deadLetters);
  return [
    `partners      ${partners.all}, ${partners.suspended} suspended`,
    `jobs          ${listOf(jobs)}`,
    `deliveries    ${listOf(deliveries)}`,
    `endpoints     ${endpoints.all}, ${endpoints.paused} paused`,
    `connections   ${connections.all}, ${connections.held.length} held${connections.held.map((name) => `  ${name}`).join("")}`,
    `dead letters  ${dead.length === 0 ? "none" : dead.map(([queue, count]) => `${count} of ${queue}`).join(", ")}`,
    ...(view.more
      ? [`${maxOpenCounted} or more of a partner's jobs or deliveries have one status: no more are counted.`]
      : []),
    ...undecided.map(({ partnerId, name, uncertainJobs, heldDeliveries, pausedEndpoints }) =>
      [
        `${partnerId}  ${name}  ${countOf(uncertainJobs, "uncertain job")}`,
        countOf(heldDeliveries, "held delivery", "held deliveries"),
        countOf(pausedEndpoints, "paused endpoint"),
      ].join(", "),
    ),
  ];
}

function listOf(counts: Numbers): string {
  const entries = Object.entries(counts);
  return entries.length === 0 ? "none" : entries.map(([name, count]) => `${count} ${name}`).join(", ");
}
