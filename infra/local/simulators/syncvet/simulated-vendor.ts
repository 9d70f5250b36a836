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
      // Made up, as the vendor publishes neither names of members nor paths (docs/vendors/syncvet.md).
      credentials: madeUpClient("syncvet-clinic-2", {
        safePosts: ["/api/SearchPatients", "/api/practices/{practice}/SearchPatients"],
        pointers: { writeback: "/writebackId" },
      }),
      webhook: {
        ...webhook("syncvet-clinic-2"),
        pointers: {
          type: "/eventType",
          id: "/eventId",
          time: "/occurredAt",
          subject: { patient_id: "/patientId", practice_id: "/practiceId" },
          writeback: "/writebackId",
          result: "/status",
        },
      },
    },
  ],
};
