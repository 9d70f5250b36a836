import { madeUpKey } from "../calls/made-up-credentials.ts";
import type { SimulatedVendorModule } from "../calls/simulated-vendor-module.ts";
import { insideRx } from "./inside-rx.ts";

export const simulatedVendor: SimulatedVendorModule = {
  simulator: insideRx,
  connections: [{ connection: "default", credentials: madeUpKey("inside-rx-default") }],
};
