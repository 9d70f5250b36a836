import type { Log } from "../../core/log.ts";
import { notFound, Problem } from "../../core/problem.ts";
import type { GatewayRequest, GatewayResponse } from "../../http/messages.ts";
import { refuseSecondAuthorization, requireActiveCaller } from "../access/identify-caller.ts";
import { createRefuseLoops, type RefuseLoopsDependencies } from "../access/refuse-loops.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PortalSessionReader } from "../ports/portal-session-store.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { createAnswerOnRecord } from "./routing/answer-on-record.ts";
import type { BoundRoute } from "./routing/bind-route.ts";

export interface PartnerApiDependencies extends RefuseLoopsDependencies {
  readonly routes: readonly BoundRoute[];
  readonly partners: PartnerReader;
  readonly sessions: PortalSessionReader;
  /** Ids of the vendors of this stage. */
  readonly vendors: readonly string[];
  /** The methods of a path that lead to other functions. */
  readonly servedElsewhere?: ReadonlyMap<string, readonly string[]>;
  readonly receipts: ReceiptSender;
  readonly log: Log;
}

/**
 * Answers every path under `/v1` that is not a vendor's. Reads the partner and the key at each
 * request: the authorizer's answer may be a minute old.
 *
 * @throws Problem 400 for a query that the route does not take, 401, 403, 404 or 405, 508 for a request of the gateway's
 *   own, and the problems of the routes
 */
export function partnerApi(deps: PartnerApiDependencies) {
  const { routes, vendors, servedElsewhere, clock } = deps;
  const refuseLoops = createRefuseLoops(deps);
  const answerOnRecord = createAnswerOnRecord(deps);
  return async (request: GatewayRequest): Promise<GatewayResponse> => {
    refuseSecondAuthorization(request.headers);
    const found = routes.flatMap(({ method, operation, receipt, match }) => {
      const answer = match(request.path);
      return answer === undefined ? [] : [{ method, operation, receipt, answer }];
    });
    if (found.length === 0) throw unknownPath(request.path, vendors);
    // API Gateway leaves out the body of the answer to HEAD and keeps its length.
    const method = request.method === "HEAD" ? "GET" : request.method;
    const route = found.find((one) => one.method === method);
    if (route === undefined) {
      throw wrongMethod([...found.map((one) => one.method), ...(servedElsewhere?.get(request.path) ?? [])]);
    }
    return await answerOnRecord({ request, route, vendors }, async (disclose) => {
      const active = await requireActiveCaller(deps, request.caller, clock.now());
      // A read causes neither a delivery nor a call.
      if (method !== "GET") await refuseLoops(request);
      return await route.answer(request, { ...active, keyId: request.caller?.keyId ?? "", disclose });
    });
  };
}

/** 404 without the path: it may identify a patient. */
function unknownPath(path: string, vendors: readonly string[]): Problem {
  const first = path.split("/")[2] ?? "";
  const names = vendors.join(", ");
  if (vendors.includes(first)) return notFound("Name a path on the vendor's host behind the vendor.");
  return notFound(`There is no such vendor or route. The vendors are ${names}; see GET /v1/vendors.`);
}

function wrongMethod(allowed: readonly string[]): Problem {
  const allow = allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  return new Problem({
    status: 405,
    name: "method-not-allowed",
    title: "Method not allowed",
    detail: `This route takes ${allow}.`,
    headers: { Allow: allow },
  });
}
