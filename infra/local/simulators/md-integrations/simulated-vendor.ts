import { madeUpClient, madeUpWebhook } from "../calls/made-up-credentials.ts";
import type { SimulatedVendorModule } from "../calls/simulated-vendor-module.ts";
import { mdIntegrations } from "./md-integrations.ts";

const webhook = (of: string) =>
  madeUpWebhook(of, { scheme: "md-integrations", authorization: `Bearer local-${of}-webhook-authorization` });

export const simulatedVendor: SimulatedVendorModule = {
  simulator: mdIntegrations,
  connections: [
    {
      connection: "default",
      credentials: madeUpClient("md-integrations-default", {
        storeSecret: "local-md-integrations-default-store-secret",
      }),
      webhook: webhook("md-integrations-default"),
    },
    {
      connection: "clinic-2",
      credentials: madeUpClient("md-integrations-clinic-2", { tokenPath: "/v1/hubspot/auth", audiences: ["partner"] }),
      webhook: webhook("md-integrations-clinic-2"),
    },
  ],
};
