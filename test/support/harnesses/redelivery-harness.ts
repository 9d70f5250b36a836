import { Problem } from "../../../shared/core/problem.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { deliveryRoutes } from "../../../shared/gateway/partner-api/delivery-routes.ts";
import { endpointTestRoutes } from "../../../shared/gateway/partner-api/endpoint-test-routes.ts";
import { partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { recoveryRoutes } from "../../../shared/gateway/partner-api/recovery-routes.ts";
import { aRequest } from "../builders/a-request.ts";
import { webhookPipeline } from "./webhook-harness.ts";

/** The way of a webhook, and the routes by which its partner sees to it, over the same ports in memory. */
export function redeliveryHarness(options: Parameters<typeof webhookPipeline>[0] = {}) {
  const pipeline = webhookPipeline(options);
  const digest = async () => keyedDigest("test-key");
  const answer = partnerApi({
    partners: pipeline.partners,
    vendors: [],
    routes: [
      ...deliveryRoutes({ ...pipeline, webhookWaits: pipeline.waits }),
      ...endpointTestRoutes({ ...pipeline, digest, webhookWaits: pipeline.waits }),
      ...recoveryRoutes({
        ...pipeline,
        connections: { "md-integrations": ["clinic-2", "default"], "inside-rx": ["default"] },
        eventQueue: pipeline.eventQueue,
        webhookWaits: pipeline.waits,
      }),
    ],
  });
  /** One call, by `prt_1` by default; a problem is an answer. */
  const call = async (method: string, path: string, body?: unknown, partnerId = "prt_1") => {
    try {
      const response = await answer(aRequest({ method, path, body, caller: { partnerId, keyId: "k" } }));
      return { status: response.status, headers: response.headers, body: JSON.parse(String(response.body)) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { status: error.members.status, headers: error.headers(), body: error.document("r") };
    }
  };
  return { ...pipeline, call };
}
