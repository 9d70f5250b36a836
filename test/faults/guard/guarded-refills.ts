import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { gatewayClient, type JournalEntry } from "../../support/stack/gateway-client.ts";
import { refillPath } from "../../support/stack/job-clients.ts";

/** The answer to a refill. */
export interface RefillAnswer {
  readonly status: number;
  readonly type: string | undefined;
  readonly warning: string | undefined;
  /** The jobs of `conflicts`. */
  readonly conflicts: readonly string[];
  readonly ms: number;
}

export interface Refill {
  readonly rxNumbers: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of each prescription. */
  readonly element?: object;
}

let keys = 0;

const maxRefused = 60;

const isShareUsed = ({ status }: Response): boolean => status === 429;

/** A partner that orders refills, each under a key of its own, and the pharmacy's journal of them. */
export function guardedRefills({ info }: Pick<LocalStack, "info">) {
  const client = gatewayClient(info);
  return {
    client,
    async order({ rxNumbers, headers = {}, element = {} }: Refill): Promise<RefillAnswer> {
      keys += 1;
      const prescriptions = rxNumbers.map((rx_number) => ({ rx_number, ...element }));
      const body = JSON.stringify({ request: { patient_id: "63841550598335501", prescriptions } });
      const sent = { body, headers: { "idempotency-key": `guard-${keys}`, ...headers } };
      let from = performance.now();
      let answer = await client.call(refillPath, sent);
      // On a busy machine many calls are long, and a partner has a share of those. Nothing was sent.
      for (let times = 0; times < maxRefused && isShareUsed(answer); times += 1) {
        await answer.arrayBuffer();
        await wait(1_000 * Number(answer.headers.get("retry-after") ?? 1));
        from = performance.now();
        answer = await client.call(refillPath, sent);
      }
      const text = await answer.text();
      const { type, conflicts = [] } = answer.status < 400 ? {} : readProblem(text);
      return {
        status: answer.status,
        type: type?.split(":").at(-1),
        warning: answer.headers.get("gateway-warning") ?? undefined,
        conflicts: conflicts.flatMap(({ job }) => job ?? []),
        ms: performance.now() - from,
      };
    },
    /** How often each prescription was done at the pharmacy. */
    async done(): Promise<ReadonlyMap<string, number>> {
      const counts = new Map<string, number>();
      for (const entry of await client.journal("si-compounding")) {
        for (const rxNumber of rxNumbersOf(entry)) counts.set(rxNumber, (counts.get(rxNumber) ?? 0) + 1);
      }
      return counts;
    },
  };
}

export type GuardedRefills = ReturnType<typeof guardedRefills>;

function readProblem(text: string) {
  try {
    return JSON.parse(text) as { type?: string; conflicts?: readonly { job: string | null }[] };
  } catch {
    // API Gateway's own answer to a function that was ended.
    return {};
  }
}

function rxNumbersOf({ path, done, body = "" }: JournalEntry): readonly string[] {
  if (!done || !path.endsWith("/createRefillRequest")) return [];
  const { request } = JSON.parse(body) as { request: { prescriptions: readonly { rx_number: string }[] } };
  return request.prescriptions.map(({ rx_number }) => rx_number);
}
