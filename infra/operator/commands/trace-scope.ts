import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { EventAtEndpoint, TraceScope } from "../../../shared/gateway/operator/trace-event.ts";
import { countOf } from "../terminal/count-of.ts";
import type { Output } from "../terminal/output.ts";
import type { OperatorContext } from "./command.ts";
import { lineOfTrace, viewOfTrace } from "./event-text.ts";

/**
 * The endpoints of one partner, or of all.
 *
 * @throws OperatorNotFound for a partner that does not exist
 */
export async function traceScopeOf(
  { directory, endpoints, partnerStore }: Pick<OperatorContext["stores"], "directory" | "endpoints" | "partnerStore">,
  partnerId: string | undefined,
): Promise<TraceScope> {
  if (partnerId === undefined) {
    return { partners: await partnerStore.listPartners(), endpoints: await endpoints.listAll() };
  }
  const partner = await directory.findPartner(partnerId);
  if (partner === undefined) throw new OperatorNotFound(`There is no partner ${partnerId}.`);
  return { partners: [partner], endpoints: await endpoints.listOf(partnerId) };
}

/** Of one partner each endpoint; of all partners those with a delivery. */
function shownOf(traced: readonly EventAtEndpoint[], partnerId: string | undefined): readonly EventAtEndpoint[] {
  return partnerId === undefined ? traced.filter(({ delivery }) => delivery !== undefined) : traced;
}

export function shownTraces(traced: readonly EventAtEndpoint[], partnerId: string | undefined) {
  return shownOf(traced, partnerId).map(viewOfTrace);
}

/** The lines of what `shownTraces` returns, and how many endpoints are left out. */
export function traceLines(traced: readonly EventAtEndpoint[], partnerId: string | undefined): readonly string[] {
  const shown = shownOf(traced, partnerId);
  const others = traced.length - shown.length;
  return [
    ...shown.map(lineOfTrace),
    ...(others === 0 ? [] : [`  ${countOf(others, "endpoint")} without a delivery: --partner <id> says why.`]),
  ];
}

/** Says that a partner without endpoints gets no events. */
export function remarkNoEndpoint(output: Output, { endpoints }: TraceScope, partnerId: string | undefined): void {
  if (partnerId !== undefined && endpoints.length === 0) {
    output.remark(`${partnerId} has no endpoint: nothing is delivered to it. It may read GET /v1/feed.`);
  }
}
