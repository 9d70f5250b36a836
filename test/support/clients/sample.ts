// Run by `test/flows/clients.test.ts` in a folder of its own, with the package that the stack serves.
import { createClient, ProblemError, verifyWebhook } from "rx-gateway";

const { RX_GATEWAY: baseUrl = "", RX_GATEWAY_KEY: apiKey = "", DELIVERY: delivery = "{}" } = process.env;
const gateway = createClient({ baseUrl, apiKey });

const refill = await gateway.callAsync("post", "/v1/si-compounding/V2/createRefillRequest", {
  body: { request: { patient_id: "63841550598335501", external_location_id: "sample" } },
});
const { job, data } = await refill.wait({ timeout: 30_000 });
const id: number | bigint | undefined = data?.data?.refill_notification_id;

const listed: string[] = [];
for await (const one of gateway.list("/v1/jobs", { params: { query: { limit: 1 } } })) listed.push(one.status);

let events = 0;
for await (const page of gateway.feed({}, { follow: false })) events += page.data.length;

const { headers, body, secret } = JSON.parse(delivery) as {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly secret: string;
};
const event = await verifyWebhook(headers, body, secret);

const refusal = await gateway
  .GET("/v1/jobs/{id}", { params: { path: { id: "job_unknown" } } })
  .catch((error: unknown) => error);

console.log(
  JSON.stringify({
    status: job.status,
    hasId: id !== undefined,
    listed,
    events,
    event: event.type,
    refusal: refusal instanceof ProblemError ? refusal.problem : undefined,
  }),
);
