import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { ReceivedCall } from "../../../infra/local/simulators/receiver/received-calls.ts";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { until } from "../until.ts";

/** A JSON answer; tests check the members that they use. */
export interface ApiAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface EndpointBody {
  readonly id: string;
  readonly secret: string;
}

export interface List<Record> {
  readonly data: readonly Record[];
  readonly cursor: string | null;
}

export interface EventBody {
  readonly id: string;
  readonly type: string;
  readonly subject: Readonly<Record<string, string>>;
}

export interface DeliveryBody {
  readonly id: string;
  readonly eventId: string;
  readonly status: string;
  readonly attempts: readonly {
    readonly status: number | null;
    readonly durationMs: number;
    readonly error?: string;
    readonly response?: string;
  }[];
}

const workQueues = ["intake", "large-webhooks", "event-work", "delivery", "queue-delivery"] as const;

/** The partner, the vendor and the receiver of a running stack. */
export function webhookClients(stack: LocalStack) {
  const { info } = stack;

  const call = async <Body>(
    method: string,
    path: string,
    body?: unknown,
    key = info.partner.key,
  ): Promise<ApiAnswer<Body>> => {
    const response = await fetch(info.gateway + path, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };

  /** Every record of a list, page by page. */
  const listAll = async <Record>(path: string, key?: string): Promise<readonly Record[]> => {
    const records: Record[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query = `limit=200${cursor === "" ? "" : `&cursor=${cursor}`}`;
      const page: ApiAnswer<List<Record>> = await call<List<Record>>("GET", `${path}?${query}`, undefined, key);
      records.push(...page.body.data);
      cursor = page.body.cursor;
    }
    return records;
  };

  const sqs = new SQSClient({ endpoint: info.aws.sqs, region: info.aws.region, credentials: info.aws.credentials });
  const waiting = async (queue: (typeof workQueues)[number]): Promise<number> => {
    const command = new GetQueueAttributesCommand({ QueueUrl: info.aws.queues[queue], AttributeNames: ["All"] });
    const { Attributes: counts = {} } = await sqs.send(command);
    return (
      Number(counts["ApproximateNumberOfMessages"]) +
      Number(counts["ApproximateNumberOfMessagesNotVisible"]) +
      Number(counts["ApproximateNumberOfMessagesDelayed"])
    );
  };

  return {
    call,
    listAll,
    /** Creates an endpoint at the receiver. */
    async endpoint(name: string, more: object = {}): Promise<EndpointBody> {
      const request = { url: `${info.receiver}/${name}`, eventTypes: ["md-integrations.*"], ...more };
      return (await call<EndpointBody>("POST", "/v1/endpoints", request)).body;
    },
    async removeEndpoints(): Promise<void> {
      const endpoints = await listAll<EndpointBody>("/v1/endpoints");
      await Promise.all(endpoints.map(({ id }) => call("DELETE", `/v1/endpoints/${id}`)));
    },
    /** Makes the vendor send a webhook; returns the statuses that it got. */
    async send(order: object): Promise<readonly number[]> {
      const url = `${info.simulators}/_control/md-integrations/webhooks`;
      const response = await fetch(url, { method: "POST", body: JSON.stringify(order) });
      return ((await response.json()) as { statuses: readonly number[] }).statuses;
    },
    async received(name: string): Promise<readonly ReceivedCall[]> {
      return (await fetch(`${info.receiver}/_received/${name}`)).json() as Promise<readonly ReceivedCall[]>;
    },
    async script(name: string, answers: readonly object[]): Promise<void> {
      await fetch(`${info.receiver}/_respond/${name}`, { method: "POST", body: JSON.stringify(answers) });
    },
    /** Waits until the queues are empty, so that nothing more happens without a new request. */
    quiet: (withinMs?: number) =>
      until(async () => {
        const queues = await Promise.all(workQueues.map(waiting));
        return queues.every((count) => count === 0);
      }, withinMs),
    stop: () => sqs.destroy(),
  };
}
