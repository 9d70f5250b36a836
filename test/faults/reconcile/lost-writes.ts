import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import { aStockItem, aStockUpdate } from "../../support/builders/a-stock-item.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { gatewayClient, type JournalEntry } from "../../support/stack/gateway-client.ts";
import { until } from "../../support/until.ts";
import type { LostWrite } from "./assess-findings.ts";

const mwi = "mwi-formulary";
const mdi = "md-integrations";
const connections = ["default", "clinic-2"];
const tenants: Readonly<Record<string, string>> = {
  default: "3d0c9a52-7c1e-4b7a-9f57-1f6b1c0a0001",
  "clinic-2": "8b5e2f10-4a9d-4c36-8e21-6d3f2b0b0001",
};

/** Within a partner's share of long calls. */
const atOnce = 6;

/** What happens to the work of a write whose answer is lost. */
const losses = [
  { name: "done", share: 0.55, do: { reset: "after" } },
  { name: "late", share: 0.15, do: { reset: "after", workAfterMs: 3_000 } },
  { name: "not-done", share: 0.3, do: { reset: "before" } },
] as const;

/** One kind of write; `mark` is in its body alone. */
interface Kind {
  readonly vendor: string;
  readonly proof: LostWrite["proof"];
  readonly method: string;
  readonly normalised: boolean;
  /** Prepares what the write needs, and returns its path and body. */
  readonly prepare: (call: Call, mark: string) => Promise<{ readonly path: string; readonly body: unknown }>;
}

type Call = (method: string, path: string, body: unknown) => Promise<Record<string, unknown>>;

const stock = "/formulary/v3/stock";
const patient = (mark: string) => ({
  first_name: "Ada",
  last_name: mark,
  gender: 2,
  date_of_birth: "1990-01-02",
  phone_number: "(555) 010-0199",
  phone_type: 2,
  email: `${mark}@example.com`,
  address: { address: "1 Example Street", zip_code: "10001", city_name: "New York", state_name: "New York" },
});

const aCase = (mark: string, id: unknown, metadata?: string) => ({
  patient_id: id,
  ...(metadata && { metadata }),
  case_offerings: [
    { offering_id: "5f1d9a60-0c0e-4b52-9c1e-000000000001", product: { quantity: 30, directions: mark } },
  ],
});

const kinds: readonly Kind[] = [
  {
    ...{ vendor: mwi, proof: "state", method: "PUT", normalised: false },
    async prepare(call, mark) {
      const made = await call("POST", stock, aStockItem(mark, { description: "before" }));
      return { path: `${stock}/${made["formulary-uuid"]}`, body: aStockUpdate(mark, { cost: 31.75 }) };
    },
  },
  {
    ...{ vendor: mdi, proof: "marker", method: "POST", normalised: false },
    async prepare(call, mark) {
      const { patient_id } = await call("POST", "/v1/partner/patients", patient(`of-${mark}`));
      return { path: "/v1/partner/cases", body: aCase(mark, patient_id, `order-${mark}`) };
    },
  },
  {
    ...{ vendor: mwi, proof: "match", method: "POST", normalised: false },
    prepare: async (_, mark) => ({ path: stock, body: aStockItem(mark) }),
  },
  {
    ...{ vendor: mdi, proof: "match", method: "POST", normalised: false },
    async prepare(call, mark) {
      const { patient_id } = await call("POST", "/v1/partner/patients", patient(`of-${mark}`));
      return { path: "/v1/partner/cases", body: aCase(mark, patient_id) };
    },
  },
  // Every second one has an older equal patient.
  {
    ...{ vendor: mdi, proof: "state", method: "POST", normalised: true },
    async prepare(call, mark) {
      if (mark.endsWith("0")) await call("POST", "/v1/partner/patients", patient(mark));
      return { path: "/v1/partner/patients", body: patient(mark) };
    },
  },
];

/** One of twenty writes of a match is sent twice at a time, under two keys. */
const twinShare = 0.05;

interface SentWrite {
  readonly kind: Kind;
  readonly mark: string;
  readonly jobs: readonly string[];
}

/** Sends writes whose answers are lost, and returns them with their jobs' findings and the vendor's journal. */
export async function loseWrites(started: LocalStack, chance: Chance, count: number, timeScale: number) {
  const client = gatewayClient(started.info);
  const callOf = (vendor: string, connection: string) => {
    const headers = {
      "gateway-connection": connection,
      ...(vendor === mwi && { "tenant-id": tenants[connection] ?? "" }),
    };
    return async (method: string, path: string, body: unknown, more: Readonly<Record<string, string>> = {}) =>
      await client.call(`/v1/${vendor}${path}`, {
        method,
        headers: { ...headers, ...more },
        body: JSON.stringify(body),
      });
  };
  await client.settings(mdi, { normalise: true });
  const planned = Array.from({ length: count }, (_, at) => ({ at, kind: kinds[at % kinds.length] as Kind }));
  // What the writes need is there before any of them, so that no fault meets it.
  const prepared = await mapLimit(planned, atOnce, async ({ at, kind }) => {
    const connection = connections[Math.floor(at / kinds.length) % connections.length] ?? "default";
    const mark = `W${at}X${at % 20 < 10 ? 0 : 1}`;
    const send = callOf(kind.vendor, connection);
    const made = async (method: string, path: string, body: unknown) =>
      (await (await send(method, path, body, { "idempotency-key": `before-${mark}` })).json()) as Record<
        string,
        unknown
      >;
    return { kind, connection, mark, send, ...(await kind.prepare(made, mark)) };
  });
  // An older record is older than what clocks may differ by.
  await wait(8_000);
  for (const vendor of [mwi, mdi]) await client.clearJournal(vendor);
  const sent = await mapLimit(
    prepared,
    atOnce,
    async ({ kind, connection, mark, send, path, body }): Promise<SentWrite> => {
      const isTwin = kind.proof === "match" && chance.next() < twinShare;
      const keys = isTwin ? [`${mark}-a`, `${mark}-b`] : [mark];
      const answers = await Promise.all(
        keys.map(async (key) => {
          const place = chance.next();
          const { name, do: action } =
            losses.find((_, index) => place < losses.slice(0, index + 1).reduce((sum, one) => sum + one.share, 0)) ??
            losses[0];
          await client.fault(kind.vendor, { match: { method: kind.method, path, connection }, name, do: action });
          return await send(kind.method, path, body, { "idempotency-key": key });
        }),
      );
      return { kind, mark, jobs: answers.map((answer) => answer.headers.get("gateway-job") ?? "") };
    },
  );
  // Until half an hour of the schedule has passed since the last write.
  await wait((31 * 60_000) / timeScale + 5_000);
  return await read(client, sent, timeScale);
}

const isOf = ({ body = "" }: JournalEntry, mark: string): boolean =>
  body.includes(`"${mark}"`) || body.includes(`order-${mark}"`);

interface Job {
  readonly status: string;
  readonly createdAt: string;
  readonly evidence: { readonly finding: LostWrite["finding"]; readonly at: string } | null;
}

async function read(client: ReturnType<typeof gatewayClient>, sent: readonly SentWrite[], timeScale: number) {
  const journals = new Map([
    [mwi, await client.journal(mwi)],
    [mdi, await client.journal(mdi)],
  ]);
  const groups = await mapLimit(sent, atOnce, async ({ kind, mark, jobs }) => {
    const entries = (journals.get(kind.vendor) ?? []).filter((one) => one.method === kind.method && isOf(one, mark));
    const done = entries.filter((one) => one.done).length;
    const isAtOnce = entries.every(({ fault }) => fault === "done");
    return await Promise.all(
      jobs.map(async (id): Promise<LostWrite> => {
        const job = await until(async () => (await (await client.call(`/v1/jobs/${id}`)).json()) as Job);
        const { evidence, status, createdAt } = job;
        const ms = evidence === null ? 0 : Date.parse(evidence.at) - Date.parse(createdAt);
        return {
          ...{ proof: kind.proof, finding: evidence?.finding, status, done, equal: jobs.length },
          ...{ normalised: kind.normalised, atOnce: isAtOnce, seconds: (ms * timeScale) / 1_000 },
        };
      }),
    );
  });
  const reads = [...journals.values()]
    .flat()
    .filter(({ method, path }) => method === "GET" || path.endsWith("/search"));
  return { groups, reads: reads.length };
}
