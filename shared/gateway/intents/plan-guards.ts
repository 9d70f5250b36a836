import { vendorId } from "../../core/partition-keys.ts";
import type { HttpHeaders } from "../../http/headers.ts";
import { type Intent, readIntents, type UnreadIntents } from "../../vendors/read-intents.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { CallRequest } from "../model/call-request.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { GuardHolder } from "../model/intent-guard.ts";
import { defaultIntentSettings, type IntentSettings } from "./intent-settings.ts";
import { asksToRefuse, readAllowedJobs } from "./read-intent-headers.ts";

/** One guard that a call needs. */
export interface Guard {
  /** A keyed digest. */
  readonly key: string;
  /** Of the element that it is for; empty for the call itself. */
  readonly pointer: string;
  readonly members: GuardHolder["members"];
}

/** The guards of a call, and what they do. */
export interface GuardPlan {
  readonly mode: "warn" | "refuse";
  /** By their keys: calls with several guards in common put them in one order, so that one of them gets all. */
  readonly guards: readonly Guard[];
  /** Pointers of elements that are equal to an earlier one of the same call. */
  readonly repeated: readonly string[];
  readonly unread?: UnreadIntents | undefined;
  readonly warnMs: number;
  readonly refuseMs: number;
  /** The jobs that the call repeats on purpose. */
  readonly allowed: readonly string[];
}

/** A call, by what decides its guards. */
export interface GuardedCall {
  readonly vendor: Pick<VendorDescriptor, "id" | "auth" | "tenantHeader" | "sameIntent">;
  readonly operation: Operation | undefined;
  readonly connection: string;
  readonly partnerId: string;
  readonly request: Pick<CallRequest, "path" | "headers" | "body">;
  /** Of the request to the gateway. */
  readonly headers: HttpHeaders;
}

const hour = 3_600_000;

/**
 * Plans the guards of a call. Equal calls have equal guards, however their JSON is written and whatever their keys are.
 *
 * @param scale TIME_SCALE
 * @returns `undefined` for a call that needs none
 * @throws Problem 400 for a malformed `Gateway-Same-Intent` or `Gateway-Allow-Repeat`
 */
export function planGuards(
  digest: KeyedDigest,
  call: GuardedCall,
  { mode, scope }: IntentSettings = defaultIntentSettings,
  scale = 1,
): GuardPlan | undefined {
  const refuses = asksToRefuse(call.headers) || mode === "refuse";
  const allowed = readAllowedJobs(call.headers);
  const { vendor, operation, request } = call;
  const intent = operation && vendor.sameIntent?.[operation.id];
  if (operation === undefined || intent === undefined || (mode === "off" && !refuses)) return undefined;
  const {
    intents,
    repeated = [],
    unread,
  } = readIntents({
    intent,
    template: operation.path,
    ...request,
    ownMember: ownMemberOf(vendor),
  });
  if (intents.length === 0 && unread === undefined) return undefined;
  const guards = intents.map((one) => guardOf(digest, call, scope, one));
  return {
    mode: refuses ? "refuse" : "warn",
    guards: guards.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    repeated,
    unread,
    warnMs: (intent.warnHours * hour) / scale,
    refuseMs: (intent.refuseHours * hour) / scale,
    allowed,
  };
}

function guardOf(digest: KeyedDigest, call: GuardedCall, scope: IntentSettings["scope"], intent: Intent): Guard {
  const { vendor, operation, connection, partnerId, request } = call;
  const tenant = vendor.tenantHeader === undefined ? "" : (request.headers[vendor.tenantHeader]?.[0] ?? "");
  const within = [
    scope === "partner" ? partnerId : "",
    vendor.id,
    connection,
    operation === undefined ? "" : (vendor.sameIntent?.[operation.id]?.name ?? operation.id),
    tenant.toLowerCase(),
  ];
  const named = digest("same-intent", ...within, ...intent.values);
  const key = vendorId("gua", vendor.id, `${digestKeyName(digest)}-${named}`);
  const members = [...intent.others].map(
    ([pointer, text]) => [pointer, digest("same-intent-member", named, pointer, text).slice(0, 12)] as const,
  );
  return { key, pointer: intent.pointer, members };
}

/** A name for the key of digests, which records under them have, so that another key can take its place. */
export function digestKeyName(digest: KeyedDigest): string {
  return digest("digest-key").slice(0, 8);
}

function ownMemberOf({ auth }: Pick<VendorDescriptor, "auth">): string | undefined {
  if (auth.kind !== "access-token" || auth.carriedIn === "authorization-header") return undefined;
  return auth.carriedIn.bodyField;
}
