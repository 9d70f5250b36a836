import { statusEvents } from "../../../infra/local/simulators/md-integrations/partner-api/case-state.ts";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { TelehealthCase } from "../../../shared/gateway/ports/case-store.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import { scanRecords } from "../../support/stack/scan-records.ts";
import type { GivenStatus } from "./tally-statuses.ts";
import { vendorSide } from "./vendor-side.ts";

const vendor = "md-integrations";

/** Within a partner's share of calls. */
const atOnce = 6;

/** Of so many cases the partner opens one through the gateway; the others are known to it by their first webhook. */
const openedEvery = 10;

/** In the order of a case's life; each case gets some of them, and then perhaps an end. */
const steps = ["assigned", "waiting", "processing", "support"] as const;
const ends = ["completed", "cancelled"] as const;

/** Of its own for each case, so that none is a possible duplicate of another one. */
const offering = (number: number) => ({
  offering_id: "00000000-0000-4000-8000-00000000000f",
  product: { quantity: 30, directions: `Daily, for case ${number}` },
});

interface StatedCase {
  readonly case_id: string;
  readonly case_status: { readonly name: string; readonly updated_at: string };
}

/** Cases of one connection, and the vendor's clinicians, who move them. */
export function movedCases({ info }: Pick<LocalStack, "info">, chance: Chance) {
  const client = gatewayClient(info);
  const direct = vendorSide({ info });
  const plans = new Map<string, string[]>();
  const given: GivenStatus[] = [];
  let writes = 0;

  const call = async <Answer>(path: string, body: object): Promise<Answer> => {
    writes += 1;
    const headers = { "idempotency-key": `catch-up-${writes}` };
    const answer = await client.call(`/v1/${vendor}${path}`, { headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`POST ${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as Answer;
  };
  const record = (caseId: string, { case_status: { name, updated_at } }: StatedCase, isMissed: boolean): void => {
    const second = Math.floor(Date.parse(updated_at) / 1000);
    given.push({ caseId, name, type: statusEvents[name] ?? "", second, isMissed });
  };
  const moveOne = async (caseId: string, isMissed: boolean): Promise<void> => {
    const status = plans.get(caseId)?.shift();
    if (status === undefined) return;
    const path = `/v1/partner/tests/encounters/${caseId}/status`;
    const drop = { match: { method: "POST", path }, times: 1, name: "dropped", do: { dropWebhooks: true } };
    if (isMissed) await client.fault(vendor, drop);
    record(caseId, await direct<StatedCase>(path, { status, reason: "" }), isMissed);
  };

  return {
    given: (): readonly GivenStatus[] => given,
    async open(count: number): Promise<void> {
      const body = { first_name: "Jane", last_name: "Doe", email: "jane.doe@example.com", gender: 2 };
      const { patient_id } = await call<{ patient_id: string }>("/v1/partner/patients", body);
      await mapLimit(Array.from({ length: count }), atOnce, async (_, number) => {
        const open = number % openedEvery === 0 ? call : direct;
        const opened = await open<StatedCase>("/v1/partner/cases", { patient_id, case_offerings: [offering(number)] });
        const some = steps.filter(() => chance.next() < 0.75);
        const end = chance.next() < 0.3 ? [ends[chance.between(0, 1)] ?? ends[0]] : [];
        plans.set(opened.case_id, [...some, ...end]);
        record(opened.case_id, opened, false);
      });
    },
    /** Reads a case: catch-ups begin once the form of the answer is known. */
    async readOne(): Promise<void> {
      const [first] = plans.keys();
      await client.call(`/v1/${vendor}/v1/partner/cases/${first}`);
    },
    /**
     * Moves cases by one status.
     *
     * @param share how many of the cases
     * @param missed the share of the webhooks that are not sent
     */
    async move(share: number, missed: number): Promise<void> {
      const some = [...plans.keys()].filter(() => chance.next() < share);
      await mapLimit(some, atOnce, (caseId) => moveOne(caseId, chance.next() < missed));
    },
    /** The last status that the vendor gave each case, by its journal. */
    async lastStatuses(): Promise<ReadonlyMap<string, string>> {
      const last = new Map([...plans.keys()].map((caseId) => [caseId, "created"]));
      for (const { method, path, body, done } of await client.journal(vendor)) {
        const [, caseId] = /^\/v1\/partner\/tests\/encounters\/([^/]+)\/status$/.exec(path) ?? [];
        if (method === "POST" && done && caseId !== undefined) last.set(caseId, JSON.parse(body ?? "").status);
      }
      return last;
    },
    /** Sends the webhooks that were not sent at their time. */
    async replay(): Promise<void> {
      await mapLimit(
        given.filter(({ isMissed }) => isMissed),
        atOnce,
        ({ caseId, type, second }) =>
          client.webhook(vendor, {
            payload: { timestamp: second, event_type: type, case_id: caseId, metadata: null },
            retries: 10,
            retryDelayMs: 500,
          }),
      );
    },
    /** Cases of which the gateway states another status than the vendor's journal. */
    async wrongCases(): Promise<readonly string[]> {
      const stated = new Map<string, string | undefined>();
      const items = scanRecords(info, {
        FilterExpression: "sk = :case",
        ExpressionAttributeValues: { ":case": { S: "case" } },
      });
      for await (const { state } of items) {
        const { caseId, status } = JSON.parse(state?.S ?? "{}") as Partial<TelehealthCase>;
        if (caseId !== undefined) stated.set(caseId, status?.value);
      }
      return [...(await this.lastStatuses())].flatMap(([caseId, status]) =>
        stated.get(caseId) === status ? [] : [caseId],
      );
    },
  };
}
