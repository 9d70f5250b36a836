import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapLimit } from "../../shared/core/map-limit.ts";
import { parseEgressAllow } from "../../shared/http/egress-guard.ts";
import { exchange } from "../../shared/http/exchange.ts";
import { guardedPost } from "../../shared/http/guarded-post.ts";
import { arbitraryPeer } from "../support/fuzz/arbitrary-peer.ts";
import { seededCount } from "../support/fuzz/seed.ts";
import { type RawPeer, startRawPeer } from "../support/peers/raw-peer.ts";

const { count, seed } = seededCount("FUZZ_PEERS", 400);

/** Long enough that a busy machine reads the answers of friendly peers. */
const timeoutMs = 1_000;
/** How much later than its deadline a promise may settle, on a busy machine. */
const slackMs = 5_000;
const atOnce = 200;

const ways = ["POST", "HEAD", "GET", "delivery"] as const;

interface Settled {
  readonly tookMs: number;
  /** A summary; the name of the error, where one was thrown. */
  readonly end: string;
}

describe(`${count} hostile peers, by seed ${seed}`, () => {
  const peers = fc.sample(arbitraryPeer, { numRuns: count, seed });
  let peer: RawPeer;
  let settled: readonly Settled[] = [];

  async function observe(number: number): Promise<Settled> {
    const url = new URL(`${peer.origin}/${number}`);
    const way = ways[number % ways.length] ?? "POST";
    const started = performance.now();
    const end = await (way === "delivery" ? deliver(url) : call(url, way)).catch((error: unknown) => `threw ${error}`);
    return { tookMs: performance.now() - started, end };
  }

  async function call(url: URL, method: string): Promise<string> {
    const body = method === "POST" ? Buffer.from("{}") : new Uint8Array();
    const limits = { timeoutMs, maxAnswerBytes: 10_000, freshConnection: method === "POST" };
    const result = await exchange({ method, url, headers: {}, body }, limits);
    if (result.kind === "failed") return `failed ${result.phase}`;
    const { status } = result.answer;
    return status >= 200 && status <= 999 ? "answered" : `answered ${status}`;
  }

  async function deliver(url: URL): Promise<string> {
    const resolve = (): Promise<never> => Promise.reject(new Error("Nothing is to be resolved."));
    const post = guardedPost({ resolve, allow: parseEgressAllow(url.host), timeoutMs });
    const result = await post(url.href, {}, Buffer.from("{}"));
    if (!result.answered) return "not delivered";
    return result.status >= 200 && result.status <= 999 ? "answered" : `answered ${result.status}`;
  }

  beforeAll(
    async () => {
      console.info(`fuzz: ${count} hostile peers; the same again with FUZZ_PEERS=${count} FUZZ_SEED=${seed}`);
      peer = await startRawPeer((number) => peers[number]);
      settled = await mapLimit([...peers.keys()], atOnce, observe);
    },
    60_000 + count * 50,
  );
  afterAll(() => peer?.close());

  test("leave no promise open past its deadline", () => {
    const late = settled.flatMap(({ tookMs }, number) =>
      tookMs > timeoutMs + slackMs ? [{ ...peers[number], tookMs }] : [],
    );
    expect(late).toEqual([]);
  });

  test("make nothing throw, and no answer of a status that is none", () => {
    const ends = Map.groupBy(settled, ({ end }) => end);
    console.info(`fuzz: ${[...ends].map(([end, list]) => `${end}: ${list.length}`).join(", ")}`);
    const known = ["answered", "failed before-first-byte", "failed after-first-byte", "not delivered"];
    const odd = settled.flatMap(({ end }, number) => (known.includes(end) ? [] : [{ ...peers[number], end }]));
    expect(odd).toEqual([]);
    expect(ends.get("answered")?.length).toBeGreaterThan(count / 10);
    expect(ends.get("failed after-first-byte")?.length).toBeGreaterThan(count / 10);
  });
});
