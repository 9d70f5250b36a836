import { createHash } from "node:crypto";
import { connectionEventTypes, ownEventTypes } from "../../core/own-event-types.ts";
import type { Endpoint } from "./endpoint.ts";
import type { EndpointRef } from "./endpoint-ref.ts";
import type { GatewayEvent } from "./event.ts";

/** What of an event decides which selectors it has. */
export type EventSelection = Pick<GatewayEvent, "type" | "vendor" | "connection" | "partnerId">;

/** An entry of the index of endpoints, with the selector under which it was found. */
export interface FoundEntry {
  readonly selector: string;
  readonly entry: string;
}

/** An endpoint that an event may be for. */
export interface EndpointCandidate extends EndpointRef {
  /** The newest of its entries. */
  readonly entry: string;
  readonly entries: readonly FoundEntry[];
}

/** The first parts of the types of the gateway's own events, which concern one partner. */
const ownOrigins: ReadonlySet<string> = new Set(
  ownEventTypes.filter((type) => !connectionEventTypes.includes(type)).map(originOf),
);

/**
 * The selectors under which an endpoint is in the index: its event types. Notifications are one partner's, so that their
 * selectors begin with its id: another partner's endpoints are never candidates for them.
 */
export function selectorsOf({ partnerId, eventTypes }: Pick<Endpoint, "partnerId" | "eventTypes">): readonly string[] {
  const selectors = eventTypes.flatMap((type) => {
    const selector = type.endsWith(".*") ? `${originOf(type)}.*` : type;
    if (selector === "*") return ["*", `${partnerId}#*`];
    return ownOrigins.has(originOf(type)) ? `${partnerId}#${selector}` : selector;
  });
  return [...new Set(selectors)];
}

/** The selectors of an event: of its type, of its vendor's events, and of all events. */
export function selectorsFor({ type, partnerId }: EventSelection) {
  const scope = partnerId === undefined ? "" : `${partnerId}#`;
  return { type: `${scope}${type}`, vendor: `${scope}${originOf(type)}.*`, all: `${scope}*` };
}

/** The selector of a vendor's events for that of one type; `undefined` for a selector of several types. */
export function vendorSelectorOf(selector: string): string | undefined {
  return selector.endsWith("*") ? undefined : `${originOf(selector)}.*`;
}

/** Whether events of this connection are included by an endpoint's connections. */
export function isConnectionIncluded(
  connections: readonly string[] | null,
  { vendor, connection }: Pick<GatewayEvent, "vendor" | "connection">,
): boolean {
  if (connections === null || vendor === null) return true;
  return connections.some((name) => name === connection || name === `${vendor}/${connection}`);
}

/** A longer list of connections is in an entry by digests of its names, so that no entry is long. */
const maxConnectionsLength = 200;

/** Marks a list of digests. */
const digestMark = "~";

/** Four characters: an event of another connection that has the same digest only costs a read of the endpoint. */
const digestOf = (name: string): string => createHash("sha256").update(name).digest("base64url").slice(0, 4);

function connectionsText(connections: readonly string[]): string {
  const names = connections.join(",");
  return names.length <= maxConnectionsLength ? names : `${digestMark}${connections.map(digestOf).join(",")}`;
}

/** Whether events of this connection may be included by an entry's list of connections. */
function mayInclude(text: string | undefined, event: Pick<GatewayEvent, "vendor" | "connection">): boolean {
  if (text === undefined) return true;
  const names = text.split(",");
  if (!text.startsWith(digestMark)) return isConnectionIncluded(names, event);
  const { vendor, connection } = event;
  if (vendor === null || connection === null) return true;
  const digests = text.slice(digestMark.length).split(",");
  return [connection, `${vendor}/${connection}`].some((name) => digests.includes(digestOf(name)));
}

/**
 * `<partner>#<endpoint>#<time>-<random>#<connections>`. An entry is new with each change of its endpoint, whose record
 * has it, too: so that removing an earlier one cannot remove a later one, and a copy of the record shows its age.
 *
 * @param now epoch milliseconds, of which the entry has the base 36
 */
export function newEntry(
  { partnerId, id, connections }: Pick<Endpoint, "partnerId" | "id" | "connections">,
  now: number,
  random: string,
): string {
  const names = connectionsText(connections ?? []);
  return [partnerId, id, `${now.toString(36).padStart(9, "0")}-${random}`, ...(names === "" ? [] : [names])].join("#");
}

/** The candidates among entries: those whose connections include the event's, by partner and id. */
export function candidatesOf(found: readonly FoundEntry[], event: EventSelection): readonly EndpointCandidate[] {
  const candidates = new Map<string, EndpointCandidate>();
  for (const one of found) {
    const { partnerId, endpointId, connections } = partsOf(one.entry);
    if (!mayInclude(connections, event)) continue;
    const key = `${partnerId}#${endpointId}`;
    const before = candidates.get(key);
    const entries = [...(before?.entries ?? []), one];
    const entry = before !== undefined && before.entry > one.entry ? before.entry : one.entry;
    candidates.set(key, { partnerId, endpointId, entry, entries });
  }
  return [...candidates].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, candidate]) => candidate);
}

/** No change of an endpoint takes this long: an entry that its record does not have by then was left behind. */
const maxChangeMs = 3_600_000;

/**
 * The entries of a candidate that a change has left behind. An entry is left for so long also after the change that made
 * it superfluous: the change may not be complete.
 */
export function leakedEntries(
  { entries }: EndpointCandidate,
  endpoint: Pick<Endpoint, "index"> | undefined,
  now: number,
): readonly FoundEntry[] {
  const current = endpoint?.index?.entry;
  const isChanging = current !== undefined && partsOf(current).at >= now - maxChangeMs;
  return entries.filter(({ entry }) => entry !== current && !isChanging && partsOf(entry).at < now - maxChangeMs);
}

function partsOf(entry: string) {
  const [partnerId = "", endpointId = "", version = "", connections] = entry.split("#");
  return { partnerId, endpointId, at: Number.parseInt(version, 36), connections };
}

function originOf(type: string): string {
  return type.split(".", 1).join();
}
