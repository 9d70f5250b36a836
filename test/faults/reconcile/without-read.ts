import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import { until } from "../../support/until.ts";
import type { SeenJob } from "./read-findings.ts";

interface UnreadWrite {
  readonly vendor: string;
  readonly path: string;
  readonly body: (number: number) => unknown;
}

/** Writes that no read of their vendors proves. */
const unread: readonly UnreadWrite[] = [
  {
    vendor: "si-compounding",
    path: "/V2/createRefillRequest",
    body: (number) => ({ request: { patient_id: "63841550598335501", prescriptions: [{ rx_number: `u${number}` }] } }),
  },
  {
    vendor: "inside-rx",
    path: "/eligibility/v1/enrollment/card",
    body: (number) => ({ action: "create", active: true, memberId: `9000${number}`, group: "LOCALGRP" }),
  },
];

/** Fewer in a row than open the circuit, whose probe would be a read. */
const each = 8;

const loginPath = "/V2/getToken";

export interface WithoutRead {
  readonly jobs: number;
  /** Jobs whose evidence says at once that there is no read. */
  readonly stated: number;
  /** Requests that the vendors had beside the writes and the logins. */
  readonly reads: () => Promise<number>;
}

/** Loses the answers of writes whose vendors have no read for them. */
export async function loseWithoutRead({ info }: LocalStack): Promise<WithoutRead> {
  const client = gatewayClient(info);
  const jobs: string[] = [];
  for (const { vendor, path, body } of unread) {
    for (let number = 0; number < each; number += 1) {
      await client.fault(vendor, { match: { path }, do: { reset: number % 2 === 0 ? "after" : "before" } });
      const sent = { body: JSON.stringify(body(number)), headers: { "idempotency-key": `unread-${vendor}-${number}` } };
      const answer = await client.call(`/v1/${vendor}${path}`, sent);
      await answer.arrayBuffer();
      if (answer.status !== 504) throw new Error(`${path} was answered ${answer.status}.`);
      jobs.push(answer.headers.get("gateway-job") ?? "");
    }
  }
  const seen = await Promise.all(
    jobs.map(async (id) => await until(async () => (await (await client.call(`/v1/jobs/${id}`)).json()) as SeenJob)),
  );
  return {
    jobs: jobs.length,
    stated: seen.filter(({ evidence }) => evidence?.reason === "no-read" && evidence.nextLookAt === null).length,
    async reads() {
      const counts = await Promise.all(
        unread.map(async ({ vendor, path }) => {
          const others = (await client.journal(vendor)).filter((one) => one.path !== path && one.path !== loginPath);
          return others.length;
        }),
      );
      return counts.reduce((sum, one) => sum + one, 0);
    },
  };
}
