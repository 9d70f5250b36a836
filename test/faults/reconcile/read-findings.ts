import { setTimeout as wait } from "node:timers/promises";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { lookOffsetsMs } from "../../../shared/gateway/model/job-times.ts";
import { gatewayClient, type JournalEntry } from "../../support/stack/gateway-client.ts";
import type { LostWrite } from "./assess-findings.ts";
import { clinicVendors } from "./clinics.ts";
import type { SentWrite } from "./lose-writes.ts";

/** A job as its partner sees it. */
export interface SeenJob {
  readonly id: string;
  readonly status: string;
  readonly createdAt: string;
  readonly evidence: {
    readonly finding: NonNullable<LostWrite["finding"]>;
    readonly reason?: string;
    readonly at: string;
    readonly looks: number;
    readonly nextLookAt: string | null;
  } | null;
}

interface JobPage {
  readonly data: readonly SeenJob[];
  readonly cursor: string | null;
}

/** A stack that is busy answers late, and its API then answers 429 or 5xx: a read is repeated for a minute. */
const maxReadMs = 60_000;

async function readPage(read: () => Promise<Response>): Promise<JobPage> {
  const end = performance.now() + maxReadMs;
  for (;;) {
    const answer = await read();
    const text = await answer.text();
    if (answer.status === 200) return JSON.parse(text) as JobPage;
    if ((answer.status < 500 && answer.status !== 429) || performance.now() > end) {
      throw new Error(`The list of jobs was answered with ${answer.status}: ${text.slice(0, 200)}`);
    }
    await wait(1_000);
  }
}

/** All jobs of the partner, by id. */
export async function readJobs(info: StackInfo): Promise<ReadonlyMap<string, SeenJob>> {
  const client = gatewayClient(info);
  const jobs = new Map<string, SeenJob>();
  let cursor: string | null = "";
  while (cursor !== null) {
    const after: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await readPage(() => client.call(`/v1/jobs?limit=100${after}`));
    for (const job of page.data) jobs.set(job.id, job);
    cursor = page.cursor;
  }
  return jobs;
}

/** By a look at this time after the call at the earliest, absence is found; in milliseconds of the schedule. */
const decisiveMs = 15 * 60_000;

const isOpen = (job: SeenJob | undefined, timeScale: number): boolean => {
  if (job?.status !== "uncertain") return false;
  const { createdAt, evidence } = job;
  if (evidence === null) return true;
  const { finding, nextLookAt, at } = evidence;
  const isDecided = Date.parse(at) - Date.parse(createdAt) >= decisiveMs / timeScale;
  return finding === "unknown" && nextLookAt !== null && !isDecided;
};

/** On a machine with other work, looks come later than their schedule. */
const maxOverdueMs = 120_000;

/** Waits until the vendor was asked about each job for the time after which absence is found. */
export async function awaitFindings(info: StackInfo, sent: readonly SentWrite[], timeScale: number) {
  await wait(decisiveMs / timeScale);
  const end = performance.now() + maxOverdueMs;
  for (;;) {
    const jobs = await readJobs(info);
    const open = sent.flatMap((write) => write.jobs).filter(({ id }) => isOpen(jobs.get(id), timeScale));
    if (open.length === 0 || performance.now() > end) return jobs;
    await wait(2_000);
  }
}

export interface ReadFindings {
  /** The writes of each mark, as their jobs and the vendor's journal have them. */
  readonly groups: readonly (readonly LostWrite[])[];
  /** Reads that the vendors have had. */
  readonly reads: number;
  /** Looks that were made, and those that are still due. */
  readonly looks: number;
  readonly looksLeft: number;
}

const isRead = ({ method, path }: JournalEntry): boolean => method === "GET" || path.endsWith("/search");

/** Compares the jobs with the vendors' journals, which alone say what was done. */
export async function readFindings(
  info: StackInfo,
  { sent, jobs, timeScale }: { sent: readonly SentWrite[]; jobs: ReadonlyMap<string, SeenJob>; timeScale: number },
): Promise<ReadFindings> {
  const client = gatewayClient(info);
  const journals = (await Promise.all(clinicVendors.map((vendor) => client.journal(vendor)))).flat();
  const marked = Map.groupBy(
    journals.filter((entry) => !isRead(entry)),
    ({ body = "" }) => /\bw\d+w\b/.exec(body)?.[0],
  );
  const groups = sent.map((write) => groupOf(write, marked.get(write.mark) ?? [], { jobs, timeScale }));
  const all = groups.flat();
  const looks = all.reduce((sum, one) => sum + one.looks, 0);
  const looksLeft = all.reduce((sum, one) => sum + (one.isOpen ? lookOffsetsMs.length - one.looks : 0), 0);
  return { groups, reads: journals.filter(isRead).length, looks, looksLeft };
}

function groupOf(
  { kind, jobs: own }: SentWrite,
  entries: readonly JournalEntry[],
  { jobs, timeScale }: { readonly jobs: ReadonlyMap<string, SeenJob>; readonly timeScale: number },
): readonly LostWrite[] {
  const done = entries.filter((one) => one.done).length;
  const isAtOnce = entries.every(({ fault }) => fault === "done");
  return own.map(({ id, isAnswered }): LostWrite => {
    const job = jobs.get(id);
    if (job === undefined) throw new Error(`The job ${id} is missing.`);
    const { evidence, status, createdAt } = job;
    const ms = evidence === null ? 0 : Date.parse(evidence.at) - Date.parse(createdAt);
    return {
      ...{ kind: kind.name, proof: kind.proof, finding: evidence?.finding, reason: evidence?.reason, status, done },
      ...{ isAnswered, normalised: kind.normalised ?? false, atOnce: isAtOnce, seconds: (ms * timeScale) / 1_000 },
      ...{ looks: evidence?.looks ?? 0, isOpen: status === "uncertain" && evidence?.nextLookAt !== null },
    };
  });
}
