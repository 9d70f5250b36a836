import type { Partner } from "../model/partner.ts";
import type { RouteRequest } from "../partner-api/routes/route.ts";

/** Whose record an operator changes. */
interface ForPartner<Body> {
  readonly partner: Partner;
  /** The id in the route's path. */
  readonly id: string;
  readonly body: Body;
}

/**
 * A request in a partner's place, so that the operator's commands run the handlers of the partner API. No API key makes it, and
 * what its answer discloses is on the operator's own record.
 */
export function partnerRequest<Body>({
  partner,
  id,
  body,
}: ForPartner<Body>): RouteRequest<{ readonly id: string }, Record<never, never>, Body> {
  return {
    requestId: "operator",
    partner,
    keyId: "",
    session: undefined,
    address: "",
    disclose: () => undefined,
    parameters: { id },
    query: {},
    headers: {},
    readBody: async () => body,
  };
}
