import { ownEventTypes } from "../../core/own-event-types.ts";
import { badRequest, type FieldError } from "../../core/problem.ts";
import { type Resolve, vetAddresses, vetUrl } from "../../http/egress-guard.ts";
import { faultsOfHeaders } from "./faults-of-headers.ts";
import { pointerTo } from "./json-pointer.ts";

/** What a partner may say of an endpoint. */
export interface EndpointRequest {
  readonly url?: string;
  readonly eventTypes?: readonly string[];
  /** `null` does not narrow. */
  readonly connections?: readonly string[] | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: "active" | "disabled";
}

export interface EndpointRules {
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly allow: ReadonlySet<string>;
  readonly resolve: Resolve;
}

/** What our own events begin with: `job`, `endpoint` and `gateway`. */
const ownOrigins = new Set(ownEventTypes.map((type) => type.slice(0, type.indexOf("."))));

const mostEventTypes = 100;
const mostConnections = 50;

type Faults = FieldError[];

/**
 * Reads the body of a new endpoint or of a change to one.
 *
 * @param fields those that the body may have; the ones that it must have are told apart by `required`
 * @throws Problem 400 with every fault at once
 */
export async function readEndpointRequest(
  body: Uint8Array,
  fields: { readonly required: readonly string[]; readonly optional: readonly string[] },
  rules: EndpointRules,
): Promise<EndpointRequest> {
  const value = readJsonObject(body);
  const faults: Faults = [];
  const known = [...fields.required, ...fields.optional];
  for (const name of Object.keys(value)) {
    if (!known.includes(name))
      faults.push({ pointer: pointerTo(name), detail: `Only ${known.join(", ")} can be set.` });
  }
  for (const name of fields.required) {
    if (value[name] === undefined) faults.push({ pointer: pointerTo(name), detail: "It is missing." });
  }
  const has = (name: string): boolean => known.includes(name) && value[name] !== undefined;
  if (has("url")) await checkUrl(value["url"], rules, faults);
  if (has("eventTypes")) checkEventTypes(value["eventTypes"], rules, faults);
  if (has("connections")) checkConnections(value["connections"], rules, faults);
  if (has("headers")) faults.push(...faultsOfHeaders(value["headers"]));
  if (has("status") && value["status"] !== "active" && value["status"] !== "disabled") {
    faults.push({ pointer: "/status", detail: "It can be set to active or disabled; paused is the gateway's to set." });
  }
  if (faults.length > 0) throw badRequest("The endpoint cannot be made or changed so.", faults);
  return Object.fromEntries(known.filter(has).map((name) => [name, value[name]]));
}

/** @throws Problem 400 */
export function readJsonObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below in words of ours: the parser's quote the body.
  }
  throw badRequest("The body must be a JSON object.", [{ pointer: "", detail: "It is not a JSON object." }]);
}

/** A name without an address today is let in: it is vetted again at each attempt, and may be on its way into the DNS. */
async function checkUrl(value: unknown, { allow, resolve }: EndpointRules, faults: Faults): Promise<void> {
  const why = typeof value === "string" ? await refusalOf(value, allow, resolve) : "It must be a text.";
  if (why !== undefined) faults.push({ pointer: "/url", detail: why });
}

async function refusalOf(text: string, allow: ReadonlySet<string>, resolve: Resolve): Promise<string | undefined> {
  const verdict = vetUrl(text, allow);
  if (!verdict.allowed) return verdict.why;
  if (verdict.exempt) return undefined;
  const addresses = await vetAddresses(verdict.url, resolve).catch(() => undefined);
  return addresses?.allowed === false ? addresses.why : undefined;
}

function checkEventTypes(value: unknown, { connections }: EndpointRules, faults: Faults): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostEventTypes) {
    faults.push({ pointer: "/eventTypes", detail: `It must be a list of 1 to ${mostEventTypes} event types.` });
    return;
  }
  for (const [index, type] of value.entries()) {
    const detail = typeof type === "string" ? faultOfType(type, Object.keys(connections)) : "It must be a text.";
    if (detail !== undefined) faults.push({ pointer: `/eventTypes/${index}`, detail });
  }
}

/**
 * Our own events are all known, so that a slip in one is told. A vendor sends new ones whenever it likes: any name of a
 * vendor's is taken, so that an endpoint can be made before the first of them comes.
 */
function faultOfType(type: string, vendors: readonly string[]): string | undefined {
  if (type === "*") return undefined;
  const [, origin, event] = /^([a-z0-9-]+)\.(\*|[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/.exec(type) ?? [];
  if (origin === undefined) return "It must be <vendor>.<event>, <vendor>.*, job.*, endpoint.* or *.";
  if (ownOrigins.has(origin)) {
    if (event === "*" || ownEventTypes.includes(type)) return undefined;
    return `There is no such event; the gateway's own are ${ownEventTypes.join(", ")}.`;
  }
  if (vendors.includes(origin)) return undefined;
  return `It names no vendor; the vendors are ${vendors.join(", ")}.`;
}

function checkConnections(value: unknown, { connections }: EndpointRules, faults: Faults): void {
  if (value === null) return;
  if (!Array.isArray(value) || value.length === 0 || value.length > mostConnections) {
    faults.push({
      pointer: "/connections",
      detail: `It must be null or a list of 1 to ${mostConnections} connections.`,
    });
    return;
  }
  const known = Object.entries(connections).flatMap(([vendor, names]) =>
    names.flatMap((name) => [name, `${vendor}/${name}`]),
  );
  for (const [index, name] of value.entries()) {
    if (known.includes(name)) continue;
    faults.push({ pointer: `/connections/${index}`, detail: "It names no connection: <name> or <vendor>/<name>." });
  }
}
