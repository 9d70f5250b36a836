import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapLimit } from "../../shared/core/map-limit.ts";
import { parseEgressAllow } from "../../shared/http/egress-guard.ts";
import { type Exchange, exchange } from "../../shared/http/exchange.ts";
import { guardedPost, type PostResult } from "../../shared/http/guarded-post.ts";
import { isBuffered } from "../../shared/http/read-answer.ts";
import { brokenBodies, type HostileAnswer, hostileAnswers, readAsHttp } from "../support/peers/hostile-answers.ts";
import { type Ending, type PeerScript, type RawPeer, startRawPeer } from "../support/peers/raw-peer.ts";

/** The deadline for a peer that stalls in the middle, and for the others, which never reach it. */
const stalledMs = 250;
const patientMs = 20_000;
/** How much later than its deadline an exchange may end, on a busy machine. */
const slackMs = 5_000;
const atOnce = 250;

interface Case extends PeerScript {
  readonly of: HostileAnswer;
  readonly number: number;
}

const endings: readonly Ending[] = ["stalls", "closes", "resets"];

/** Every answer, cut at every byte, with every end, and once byte for byte. */
const cases: readonly Case[] = [...hostileAnswers, ...brokenBodies]
  .flatMap((of): Omit<Case, "number">[] => [
    ...Array.from({ length: of.bytes.length + 1 }, (_, at) =>
      endings.map((ending) => ({ of, ending, bytes: of.bytes.slice(0, at) })),
    ).flat(),
    ...endings.map((ending) => ({ of, ending, bytes: of.bytes, drips: true })),
  ])
  .map((one, number) => ({ ...one, number }));

const shown = ({ of, bytes, ending, drips }: Case): string =>
  `${of.name}, ${bytes.length} of ${of.bytes.length} bytes${drips ? ", each alone" : ""}, then it ${ending}`;

let peer: RawPeer;
beforeAll(async () => {
  peer = await startRawPeer((number) => cases[number]);
});
afterAll(() => peer.close());

/** The answer that a case must give, whatever the request. */
type Expected = ReturnType<typeof readAsHttp>;

/** Runs every case, and returns those that were late or ended otherwise than they must. */
async function strays<Result>(
  method: string,
  stallMs: (expected: Expected) => number,
  run: (url: URL, timeoutMs: number) => Promise<Result>,
  fault: (expected: Expected, result: Result) => string | undefined,
): Promise<string[]> {
  const found = await mapLimit(cases, atOnce, async (one): Promise<string[]> => {
    const expected = one.of.invalid ? {} : readAsHttp(one.bytes, one.ending, method);
    const timeoutMs = one.ending === "stalls" ? stallMs(expected) : patientMs;
    const started = performance.now();
    const result = await run(new URL(`${peer.origin}/${one.number}`), timeoutMs);
    const lateMs = performance.now() - started - timeoutMs;
    const wrong = lateMs > slackMs ? `${Math.round(lateMs)} ms late` : fault(expected, result);
    return wrong === undefined ? [] : [`${shown(one)}: ${wrong}`];
  });
  return found.flat();
}

function exchangeFault({ status, body }: Expected, result: Exchange): string | undefined {
  const expected = status === undefined || body === undefined ? "failed" : `answered ${status} ${body}`;
  const got =
    result.kind === "failed"
      ? "failed"
      : `answered ${result.answer.status} ${isBuffered(result.answer) ? Buffer.from(result.answer.body).toString("latin1") : ""}`;
  if (got !== expected) return `${got}, not ${expected}`;
  // The peer has read the request, unless the deadline passed before.
  const sent = result.kind === "answered" || result.phase === "after-first-byte" || result.cause === "timeout";
  return sent ? undefined : `${result.cause} ${result.phase}`;
}

describe(`${cases.length} peers that stop, reset, lie or upgrade at every byte of an answer`, () => {
  const limits = { maxAnswerBytes: 1_000, freshConnection: true };
  const untilWhole = ({ body }: Expected) => (body === undefined ? stalledMs : patientMs);

  test.each(["POST", "HEAD"])("an exchange by %s is answered by a complete answer alone", async (method) => {
    const body = new Uint8Array(method === "POST" ? 3 : 0);
    const run = (url: URL, timeoutMs: number) => exchange({ method, url, headers: {}, body }, { ...limits, timeoutMs });
    expect(await strays(method, untilWhole, run, exchangeFault)).toEqual([]);
  }, 120_000);

  test("an exchange over a kept connection never takes the bytes of another", async () => {
    const run = async (url: URL, timeoutMs: number): Promise<Exchange> => {
      const kept = { ...limits, timeoutMs, freshConnection: false };
      const once = () => exchange({ method: "GET", url, headers: {}, body: new Uint8Array() }, kept);
      let result = await once();
      // A read is repeated: a kept connection may be closed before it, where nothing was sent, or be reset in the moment in which it
      // is used again, by the peer of the exchange before.
      for (let resets = 0; result.kind === "failed" && resets < 5; ) {
        if (result.cause !== "connect" && result.cause !== "reset") return result;
        if (result.cause === "reset") resets += 1;
        result = await once();
      }
      return result;
    };
    expect(await strays("GET", untilWhole, run, exchangeFault)).toEqual([]);
  }, 120_000);

  test("a delivery is answered by the head alone", async () => {
    const noDns = (): Promise<never> => Promise.reject(new Error("Nothing is to be resolved."));
    const allow = parseEgressAllow(new URL(peer.origin).host);
    const run = (url: URL, timeoutMs: number) =>
      guardedPost({ resolve: noDns, allow, timeoutMs })(url.href, {}, Buffer.from("{}"));
    const fault = ({ status }: Expected, result: PostResult): string | undefined => {
      const got = result.answered ? result.status : undefined;
      return got === status ? undefined : `${got}, not ${status}`;
    };
    // A body that does not come is awaited until the deadline; the head must have come by then.
    const untilHead = ({ status, body }: Expected) =>
      status === undefined ? stalledMs : body === undefined ? 10 * stalledMs : patientMs;
    expect(await strays("POST", untilHead, run, fault)).toEqual([]);
  }, 120_000);
});
