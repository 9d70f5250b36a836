import { existsSync, readdirSync } from "node:fs";
import type { SimulatedConnection } from "./calls/connection.ts";
import type { SimulatedVendorModule } from "./calls/simulated-vendor-module.ts";
import type { VendorSimulator, VendorState } from "./calls/vendor-simulator.ts";

/** The id of a vendor that has a folder here with a `simulated-vendor.ts`. */
export type SimulatedVendorId = string;

const folder = new URL(".//", import.meta.url);

/** The simulated vendors: a new one only needs its folder. */
export const vendorIds: readonly SimulatedVendorId[] = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/simulated-vendor.ts`, folder)))
  .toSorted();

const modules: ReadonlyMap<SimulatedVendorId, SimulatedVendorModule> = new Map(
  await Promise.all(vendorIds.map(async (id) => [id, await load(id)] as const)),
);

/** Every connection of the local stack. Their values differ, so that a confusion of two connections is visible. */
export const simulatedConnections: readonly SimulatedConnection[] = [...modules].flatMap(([vendor, { connections }]) =>
  connections.map((one) => ({ vendor, ...one })),
);

/** @throws Error for a vendor without a simulator */
export function simulatorOf(vendor: SimulatedVendorId, state: VendorState): VendorSimulator {
  const found = modules.get(vendor);
  if (found === undefined) throw new Error(`The vendor ${vendor} has no simulator.`);
  return found.simulator(state);
}

async function load(id: SimulatedVendorId): Promise<SimulatedVendorModule> {
  const { simulatedVendor } = (await import(`./${id}/simulated-vendor.ts`)) as {
    simulatedVendor: SimulatedVendorModule;
  };
  return simulatedVendor;
}
