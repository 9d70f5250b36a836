import { request as sendRequest } from "node:http";
import { dirname } from "node:path";
import { afterAll, expect } from "vitest";
import { localPlaces, openStage } from "../../../infra/operator/open-stage.ts";
import { jobClients, jobIdOf } from "../stack/job-clients.ts";
import { type OpenedConsole, openConsole } from "../stack/open-console.ts";
import { useTestStack } from "../stack/use-test-stack.ts";
import { webhookClients } from "../stack/webhook-clients.ts";
import { until } from "../until.ts";

/** Of the case that a webhook was sent about. */
export const caseId = "11111111-1111-4111-8111-111111111111";

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly to?: OpenedConsole;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export type ConsoleHarness = Awaited<ReturnType<typeof useConsoleHarness>>;

/** A stack with an endpoint, a delivery, a done job and one that waits, and the console over it, for the tests of one file. */
export async function useConsoleHarness() {
  const { stack, clients } = await useTestStack((started) => ({ jobs: jobClients(started) }), {
    timeScale: 60,
    maxInstances: 4,
  });
  const { jobs } = clients;
  const stores = openStage(localPlaces(dirname(stack.info.logs)));
  afterAll(() => stores.close());
  const hooks = webhookClients(stack);
  const endpointId = (await hooks.endpoint("console", { eventTypes: ["*"] })).id;
  await jobs.refill("done", { "idempotency-key": "done" });
  await hooks.send({
    payload: {
      ...{ event_type: "case_created", case_id: caseId, metadata: null },
      timestamp: Math.floor(Date.now() / 1000),
    },
  });
  await until(async () => (await hooks.received("console")).length > 0);
  // Jobs wait for the end of the pharmacy's cool-down.
  await jobs.fault({ status: 429, headers: { "retry-after": "600" } }, 5);
  await jobs.refill("waits", { "idempotency-key": "waits", prefer: "respond-async" });
  hooks.stop();
  const opened = await openConsole(stack.info);
  afterAll(() => opened.close());
  const send = createSend(opened);
  return {
    ...{ stack, stores, jobs, endpointId, opened, send },
    read: async <Body>(path: string): Promise<Body> => JSON.parse((await send(path)).body) as Body,
    /** Makes a job whose outcome is unknown, which no worker holds any more. @returns its id */
    async uncertainJob(mark: string): Promise<string> {
      const id = jobIdOf(await jobs.refill(mark, { "idempotency-key": mark, prefer: "respond-async" }));
      await jobs.jobThatIs(id, "queued");
      const { partnerId } = (await stores.jobs.lookUpJob(id)) ?? { partnerId: "" };
      expect(await stores.jobs.holdRestoredJob({ id, partnerId }, Date.now(), Date.now() + 600_000)).toBe(true);
      return id;
    },
  };
}

/** Sends requests with the launch token, byte for byte. */
function createSend(opened: OpenedConsole) {
  return (path: string, { method = "GET", headers = {}, body, to = opened }: Sent = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const all = { authorization: `Bearer ${to.token}`, ...headers };
      const sent = sendRequest(`${to.origin}${path}`, { method, headers: all, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });
}

export const json = { "content-type": "application/json" };
