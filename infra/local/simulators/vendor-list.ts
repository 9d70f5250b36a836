import type { VendorSimulator, VendorState } from "./calls/vendor-simulator.ts";
import { insideRx } from "./inside-rx/inside-rx.ts";
import { mdIntegrations } from "./md-integrations/md-integrations.ts";
import { mwiFormulary } from "./mwi-formulary/mwi-formulary.ts";
import { siCompounding } from "./si-compounding/si-compounding.ts";
import { syncvet } from "./syncvet/syncvet.ts";

const simulators = {
  "si-compounding": siCompounding,
  "mwi-formulary": mwiFormulary,
  "md-integrations": mdIntegrations,
  "inside-rx": insideRx,
  syncvet,
} satisfies Readonly<Record<string, (state: VendorState) => VendorSimulator>>;

/** The simulated vendors. */
export type SimulatedVendorId = keyof typeof simulators;

export const vendorIds: readonly SimulatedVendorId[] = [
  "si-compounding",
  "mwi-formulary",
  "md-integrations",
  "inside-rx",
  "syncvet",
];

export function simulatorOf(vendor: SimulatedVendorId, state: VendorState): VendorSimulator {
  return simulators[vendor](state);
}
