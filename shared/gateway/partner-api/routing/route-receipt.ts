import { Problem } from "../../../core/problem.ts";
import { inMemory } from "../../../http/body.ts";
import type { Caller, GatewayRequest, GatewayResponse } from "../../../http/messages.ts";
import { disclosedTogether, type Shown } from "../../model/disclosure.ts";
import { createReceipt, type ReceiptDraft } from "../../model/receipt.ts";
import type { ReceiptKind } from "../../model/receipt-kinds.ts";
import type { AnyRoute } from "../routes/route.ts";

/** A request to a route. */
export interface RoutedRequest {
  readonly request: GatewayRequest;
  readonly route: { readonly operation: string; readonly receipt: AnyRoute["receipt"] };
  /** Ids of the vendors of this stage. */
  readonly vendors: readonly string[];
}

/** The receipt of a request of which something is to be changed, before it is. */
export function intentReceipt(routed: RoutedRequest, at: number): ReceiptDraft | undefined {
  const { receipt: kind } = routed.route;
  if (kind !== "change" && kind !== "resolve") return undefined;
  return receiptOf(routed, { kind, step: "requested", at, outcome: "requested", status: null });
}

/**
 * The receipt of an answer. A list that shows the payloads of events is a read of payloads.
 *
 * @param shown what the answer discloses
 */
export function answerReceipt(
  routed: RoutedRequest,
  answer: GatewayResponse,
  at: number,
  shown: readonly Shown[] = [],
): ReceiptDraft | undefined {
  const { receipt: ofRoute } = routed.route;
  if (ofRoute === undefined) return undefined;
  const events = shown.flatMap(({ event }) => event ?? []);
  const kind = ofRoute === "list-read" && events.length > 0 ? "payload-read" : ofRoute;
  const outcome = kind === "payload-read" || kind === "list-read" ? "read" : "done";
  const { status } = answer;
  const named = namesIn(String(answer.headers["Location"] ?? ""), routed.vendors);
  const receipt = receiptOf(routed, { kind, step: "answered", at, outcome, status, answer });
  const [disclosed, ...alsoDisclosed] = disclosedTogether(shown);
  return {
    ...receipt,
    ...named,
    ...(events.length > 0 && { events }),
    ...(disclosed && { disclosed }),
    ...(alsoDisclosed.length > 0 && { alsoDisclosed }),
  };
}

/** The receipt of a problem: of a refusal for who makes the request, and of a change that was not made. */
export function problemReceipt(routed: RoutedRequest, error: unknown, at: number): ReceiptDraft | undefined {
  const { status, name } = error instanceof Problem ? error.members : { status: 500, name: "internal-error" };
  const { receipt } = routed.route;
  const refused = status === 401 || status === 403;
  const kind = refused ? "denied" : receipt === "change" || receipt === "resolve" ? receipt : undefined;
  if (kind === undefined || routed.request.caller === undefined) return undefined;
  const outcome = status >= 500 ? "failed" : "refused";
  // What does not exist has no name.
  const known = status === 404 ? { ...routed, request: { ...routed.request, path: "" } } : routed;
  return { ...receiptOf(known, { kind, step: "refused", at, outcome, status }), reason: name };
}

interface Step {
  readonly kind: ReceiptKind;
  readonly step: "requested" | "answered" | "refused";
  readonly at: number;
  readonly outcome: string;
  readonly status: number | null;
  readonly answer?: GatewayResponse;
}

/** Who acts in a portal session, and in which: the person, or the session of one who was not named. */
function actorOf(caller: Caller | undefined): Pick<ReceiptDraft, "actor" | "session"> {
  if (caller?.session === undefined) return {};
  const { id, actor } = caller.session;
  return { actor: actor ?? `session ${id}`, session: id };
}

function receiptOf({ request, route, vendors }: RoutedRequest, { step, answer, ...facts }: Step): ReceiptDraft {
  const { caller, requestId, path, body } = request;
  return createReceipt({
    ...facts,
    of: [requestId, step],
    partner: caller?.partnerId ?? null,
    key: caller?.keyId ?? null,
    ...actorOf(caller),
    operation: route.operation,
    ...namesIn(path, vendors),
    request: body.length === 0 ? undefined : body,
    answer: inMemory(answer?.body),
  });
}

type Names = Partial<Pick<ReceiptDraft, "job" | "event" | "delivery" | "endpoint">> & { readonly vendor?: string };

/**
 * The gateway's own ids in a path. Any other part of it may be a vendor's id, and name a patient: only what has the exact form
 * of an id that the gateway makes is named, and only a vendor of the stage.
 */
function namesIn(path: string, vendors: readonly string[]): Names {
  for (const part of path.split("/")) {
    const [, vendor] = jobId.exec(part) ?? [];
    if (vendor !== undefined && vendors.includes(vendor)) return { job: part, vendor };
    const [, kind, endpoint] = ownId.exec(part) ?? [];
    if (kind === "evt") return { event: part };
    if (kind === "dlv") return { delivery: part };
    if (endpoint !== undefined) return { endpoint: part };
  }
  return {};
}

/** As `jobIdOf` makes it. */
const jobId = /^job_([a-z0-9-]+)_[0-9a-f]{40}$/;

/** As `eventId`, `deliveryId` and the creation of an endpoint make it. */
const ownId = /^(?:(evt|dlv)_[0-9a-f]{40}|(ep)_[0-9a-f]{24})$/;
