import type { GatewayRequest } from "../../../http/messages.ts";
import { sessionNotAllowed } from "../../access/check-session.ts";
import type { PortalSession } from "../../model/portal-session.ts";
import type { AnyRoute } from "../routes/route.ts";

/**
 * Refuses what a portal session may not do with a route: what needs a key, a change by one that only reads, a payload for one
 * that reveals none.
 *
 * @throws Problem 403 `session-not-allowed`
 */
export function refuseInSession(
  route: Pick<AnyRoute, "method" | "receipt" | "session">,
  session: PortalSession | undefined,
  query: GatewayRequest["query"],
): void {
  if (session === undefined || route.session === "ends") return;
  if (route.session === "refused") throw sessionNotAllowed("A portal session may not do this. Use an API key.");
  if (session.readOnly && isChange(route)) throw sessionNotAllowed("This portal session only reads.");
  if (!session.payloads && isReveal(route, query)) {
    throw sessionNotAllowed(
      "This portal session shows no payloads. One that is made with `payloads` for a named person does.",
    );
  }
}

/** A search is a read whose subject is in its body. */
function isChange({ method, receipt }: Pick<AnyRoute, "method" | "receipt">): boolean {
  return method !== "GET" && receipt !== "list-read" && receipt !== "payload-read";
}

function isReveal({ session }: Pick<AnyRoute, "session">, query: GatewayRequest["query"]): boolean {
  if (session === "reveals") return true;
  return session === "reveals-data" && query.some(([name]) => name === "include");
}
