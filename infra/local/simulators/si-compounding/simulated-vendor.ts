import { madeUpClient } from "../calls/made-up-credentials.ts";
import type { SimulatedVendorModule } from "../calls/simulated-vendor-module.ts";
import { siCompounding } from "./si-compounding.ts";

export const simulatedVendor: SimulatedVendorModule = {
  simulator: siCompounding,
  connections: [{ connection: "default", credentials: madeUpClient("si-compounding-default") }],
};
