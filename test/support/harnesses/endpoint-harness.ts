import { webhookApi } from "./webhook-api-harness.ts";

export const endpointUrl = "https://partner.example/hook";
export const endpointTypes = ["md-integrations.*"];

/** The partner API with one endpoint, and its secrets. */
export async function endpointHarness(options: Parameters<typeof webhookApi>[0] = {}) {
  const api = webhookApi(options);
  const { body } = await api.call("POST", "/v1/endpoints", { url: endpointUrl, eventTypes: endpointTypes });
  const { secret, ...endpoint } = body;
  const secrets = async () => (await api.endpoints.find("prt_1", endpoint.id))?.secrets ?? [];
  return { ...api, endpoint, secret, secrets, path: `/v1/endpoints/${endpoint.id}` };
}
