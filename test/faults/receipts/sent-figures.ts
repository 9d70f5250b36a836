import { gunzipSync } from "node:zlib";
import { localConnections } from "../../../infra/local/connections.ts";
import type { ChainFinding } from "../../../shared/gateway/receipts/assess-chain.ts";
import { createVerifyChain } from "../../../shared/gateway/receipts/verify-chain.ts";
import type { Figure } from "../../support/faults/part.ts";
import type { StoredWrite } from "../writes/stored-jobs.ts";
import { type Actor, canary } from "./act.ts";
import type { ReceiptStage } from "./chain-figures.ts";
import type { Comparison } from "./compare-receipts.ts";

const secretNames: ReadonlySet<string> = new Set(["clientSecret", "apiKey", "pepper", "storeSecret"]);

/** What the comparison found. */
export function receiptFigures(
  { matched, missing, doubled, invented, further, superseded, unanswered }: Comparison,
  { ms, killed }: { readonly ms: number; readonly killed: ReadonlyMap<string, number> },
): readonly Figure[] {
  const none = (found: readonly string[]) => ({
    measured: found.length === 0 ? "0" : `${found.length}: ${found.slice(0, 5).join("; ")}`,
    holds: found.length === 0,
  });
  const deaths = [...killed].map(([name, count]) => `${name} ${count}`).join(", ");
  return [
    {
      rule: `${matched + missing.length} actions, instances killed ${sumOf(killed)} times: each has one distinct receipt`,
      measured: `${matched} distinct, ${Math.round(ms / 1000)} s`,
      holds: missing.length === 0 && sumOf(killed) > 0,
      published: "receipts",
    },
    { rule: "… missing, those of a change before it and of jobs' recorded ends among them: 0", ...none(missing) },
    { rule: "… more than one of one call or delivery: 0", ...none(doubled) },
    { rule: "… of what was not done: 0", ...none(invented) },
    {
      rule: "… further receipts: before changes and of jobs' ends; ends that were not recorded; lost answers",
      measured: `${further}, ${superseded}, ${unanswered}`,
    },
    { rule: "… killed", measured: deaths },
  ];
}

/** What the vendors' journals say, against the jobs and answers with which the receipts were compared. */
export async function journalFigures(
  { client, answered }: Actor,
  jobs: readonly StoredWrite[],
): Promise<readonly Figure[]> {
  const refills = (await client.journal("si-compounding")).filter(({ path }) => path === "/V2/createRefillRequest");
  const writes = Map.groupBy(refills, ({ headers }) => headers["x-correlation-id"] ?? "");
  const marks = new Set(jobs.map(({ mark }) => mark));
  const wrong = [
    ...[...writes].filter(([mark, same]) => !marks.has(mark) || same.length > 1),
    ...jobs.filter(({ mark, outcome }) => outcome === "answered" && !writes.has(mark)),
  ];
  const reads = [...(await client.journal("si-compounding")), ...(await client.journal("md-integrations"))].filter(
    ({ path }) => path === "/V2/getPrescription" || path.startsWith("/v1/partner/patients/"),
  ).length;
  return [
    {
      rule: "… the vendors saw one request of each job with an answer, and of no other; and each read that was answered",
      measured: `${writes.size} writes of ${jobs.length} jobs, ${reads} reads of ${answered.read.length}, ${wrong.length} wrong`,
      holds: wrong.length === 0 && reads >= answered.read.length,
    },
  ];
}

/** The chain itself, and what was planted where no receipt may have it. */
export async function chainFigures(
  { heads, chain }: ReceiptStage,
  { secrets, client }: Actor,
): Promise<readonly Figure[]> {
  const findings: ChainFinding[] = [];
  const verify = createVerifyChain({ heads, objects: chain, loggedHeads: async () => [] });
  const { objects, receipts } = await verify({ since: undefined, onFinding: (finding) => findings.push(finding) });
  const vendorSecrets = localConnections.flatMap(({ credentials, webhook }) => [
    ...Object.entries(credentials).flatMap(([name, value]) => (secretNames.has(name) ? [String(value)] : [])),
    ...(webhook?.secrets ?? []),
  ]);
  const tokens = (await client.journal("md-integrations")).map(({ headers }) => headers["authorization"] ?? canary);
  const planted = [
    ...new Set([canary, ...secrets, ...vendorSecrets, ...tokens.map((text) => text.replace(/^Bearer /, ""))]),
  ];
  let seen = 0;
  for await (const key of chain.keysAfter("receipts/")) {
    const text = gunzipSync((await chain.get(key)) ?? "").toString("utf8");
    seen += planted.filter((one) => text.includes(one)).length;
  }
  return [
    {
      rule: "… the chain is unbroken, and its head names its last object",
      measured: `${objects} objects with ${receipts} receipts, ${findings.length} findings`,
      holds: findings.length === 0,
    },
    {
      rule: `… of ${planted.length} patients' names, keys, secrets and tokens in its objects: 0`,
      measured: String(seen),
      holds: seen === 0,
    },
  ];
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
