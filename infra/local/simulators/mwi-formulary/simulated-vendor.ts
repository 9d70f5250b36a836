import { madeUpClient } from "../calls/made-up-credentials.ts";
import type { SimulatedVendorModule } from "../calls/simulated-vendor-module.ts";
import { mwiFormulary } from "./mwi-formulary.ts";

export const simulatedVendor: SimulatedVendorModule = {
  simulator: mwiFormulary,
  connections: [
    {
      connection: "default",
      credentials: madeUpClient("mwi-formulary-default", {
        tenants: ["3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001", "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0002"],
        defaultTenant: "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001",
      }),
    },
    {
      connection: "clinic-2",
      credentials: madeUpClient("mwi-formulary-clinic-2", {
        tenants: ["8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001", "8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0002"],
      }),
    },
  ],
};
