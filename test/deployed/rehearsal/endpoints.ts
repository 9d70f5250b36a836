import type { ReceivedCall } from "../../../infra/local/simulators/receiver/received-calls.ts";
import type { EndpointBody } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import type { Rehearsal } from "../steps/rehearsal.ts";
import { expectEqual } from "../steps/step.ts";

/** Creates an endpoint at the receiver for one type of events. */
export async function createEndpoint({ client, receiver }: Rehearsal, name: string): Promise<EndpointBody> {
  const body = JSON.stringify({ url: `${receiver}/${name}`, eventTypes: [`md-integrations.${name}`] });
  const created = await client.call("/v1/endpoints", { body });
  expectEqual("the status of the new endpoint", created.status, 201);
  return (await created.json()) as EndpointBody;
}

/** The first request to an endpoint of the receiver. */
export function firstReceived({ receiver }: Rehearsal, name: string, withinMs?: number): Promise<ReceivedCall> {
  return until(async () => {
    const calls = (await (await fetch(`${receiver}/_received/${name}`)).json()) as readonly ReceivedCall[];
    return calls[0];
  }, withinMs);
}
