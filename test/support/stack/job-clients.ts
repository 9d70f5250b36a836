import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { until } from "../until.ts";
import { gatewayClient, type JournalEntry } from "./gateway-client.ts";

/** A job in the form that partners see. */
export interface JobBody {
  readonly id: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly responseStatus: number | null;
}

/** One of its attempts. */
export interface AttemptBody {
  readonly at: string;
  readonly phase: string;
  readonly durationMs: number | null;
  readonly status: number | null;
  readonly error?: string;
}

export const refillPath = "/v1/si-compounding/V2/createRefillRequest";
const vendorPath = "/V2/createRefillRequest";

/**
 * A partner that orders refills, and the pharmacy. Each refill has a mark, by which the pharmacy's journal identifies
 * it.
 */
export function jobClients({ info }: Pick<LocalStack, "info">) {
  const client = gatewayClient(info);
  const bodyOf = (mark: string) => `{"request": {"patient_id": 63841550598335501, "external_id": "${mark}"}}`;
  const isOf = (mark: string) => (entry: JournalEntry) =>
    entry.path === vendorPath && entry.headers["x-correlation-id"] === mark;

  const clients = {
    client,
    /** Orders a refill. */
    refill: (mark: string, headers: Readonly<Record<string, string>> = {}, body = bodyOf(mark)): Promise<Response> =>
      client.call(refillPath, { body, headers: { "x-correlation-id": mark, ...headers } }),
    /** Sets a fault for the next refills at the pharmacy. */
    fault: (action: object, times = 1) =>
      client.fault("si-compounding", { match: { path: vendorPath }, times, do: action }),
    /** The requests of a refill that reached the pharmacy. */
    reached: async (mark: string) => (await client.journal("si-compounding")).filter(isOf(mark)),
    job: async (id: string): Promise<JobBody> => (await client.call(`/v1/jobs/${id}`)).json() as Promise<JobBody>,
    /** The attempts of a job, newest first. */
    attempts: async (id: string): Promise<readonly AttemptBody[]> => {
      const answer = await client.call(`/v1/jobs/${id}/attempts`);
      return ((await answer.json()) as { readonly data: readonly AttemptBody[] }).data;
    },
    resolve: (id: string, action: string): Promise<Response> =>
      client.call(`/v1/jobs/${id}/resolve`, { body: JSON.stringify({ action }) }),
    /** Waits until the job has that status. */
    jobThatIs: (id: string, status: string, withinMs?: number): Promise<JobBody> =>
      until(async () => {
        const job = await clients.job(id);
        return job.status === status && job;
      }, withinMs),
  };
  return clients;
}

/** The id in an answer's `Gateway-Job`. */
export function jobIdOf(response: Response): string {
  return response.headers.get("gateway-job") ?? "";
}
