import { madeUpClient, madeUpWebhook } from "../calls/made-up-credentials.ts";
import type { SimulatedVendorModule } from "../calls/simulated-vendor-module.ts";
import { syncvet } from "./syncvet.ts";

const webhook = (of: string) =>
  madeUpWebhook(of, { scheme: "hmac", algorithm: "sha256", header: "x-syncvet-signature", encoding: "hex" });

export const simulatedVendor: SimulatedVendorModule = {
  simulator: syncvet,
  connections: [
    {
      connection: "default",
      credentials: madeUpClient("syncvet-default"),
      webhook: webhook("syncvet-default"),
    },
    {
      connection: "clinic-2",
      credentials: madeUpClient("syncvet-clinic-2"),
      webhook: webhook("syncvet-clinic-2"),
    },
  ],
};
