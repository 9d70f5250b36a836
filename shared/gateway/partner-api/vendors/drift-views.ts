import { describeError, type Log } from "../../../core/log.ts";
import type { VendorId } from "../../../vendors/types.ts";
import { type ConnectionDrift, type DriftedMember, noDrift } from "../../model/connection-drift.ts";
import type { DriftReader } from "../../ports/shape-store.ts";
import type { DriftView } from "../views/vendor-view.ts";

/** What has drifted on each of a vendor's connections. */
export type VendorDrift = ReadonlyMap<string, ConnectionDrift>;

export interface ReadDriftDependencies {
  readonly drift: DriftReader;
  readonly log: Log;
}

/** Reads the drift of a vendor's connections. The list of vendors does not depend on it: what cannot be read is left out. */
export async function readDrift(
  { drift, log }: ReadDriftDependencies,
  vendor: VendorId,
  connections: readonly string[],
): Promise<VendorDrift> {
  const read = async (connection: string): Promise<readonly [string, ConnectionDrift]> => {
    try {
      return [connection, (await drift.findDrift({ vendor, connection })) ?? noDrift];
    } catch (error) {
      log.warn("drift.not-read", { vendor, connection, ...describeError(error) });
      return [connection, noDrift];
    }
  };
  return new Map(await Promise.all(connections.map(read)));
}

/** Whether the vendor has answered the operation with success on one of these connections. */
export function isAnswered(drift: VendorDrift, operation: string, connections: readonly string[]): boolean {
  return connections.some((name) => drift.get(name)?.operations[operation] !== undefined);
}

/** How the answers of an operation differ, on these connections. */
export function operationDrift(drift: VendorDrift, operation: string, connections: readonly string[]): DriftView {
  return merged(connections.map((name) => [name, drift.get(name)?.operations[operation] ?? []] as const));
}

/** The types of events that differ, on these connections. */
export function eventDrift(
  drift: VendorDrift,
  vendor: VendorId,
  connections: readonly string[],
): readonly { readonly type: string; readonly drift: DriftView }[] {
  const types = new Set(connections.flatMap((name) => Object.keys(drift.get(name)?.events ?? {})));
  return [...types].toSorted().flatMap((type) => {
    const differences = merged(connections.map((name) => [name, drift.get(name)?.events[type] ?? []] as const));
    return differences.length === 0 ? [] : [{ type: `${vendor}.${type}`, drift: differences }];
  });
}

/** One entry for the same difference on several connections. */
function merged(of: readonly (readonly [connection: string, members: readonly DriftedMember[]])[]): DriftView {
  const entries = of.flatMap(([connection, members]) => members.map((one) => ({ connection, one })));
  const same = Map.groupBy(entries, ({ one: { member, change, type } }) => JSON.stringify([member, change, type]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { member, change, type } = first.one;
    const connections = [...new Set(group.map(({ connection }) => connection))];
    return [{ member, change, connections, ...(type === undefined ? {} : { type }) }];
  });
}
