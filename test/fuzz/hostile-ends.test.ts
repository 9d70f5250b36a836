import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { mapLimit } from "../../shared/core/map-limit.ts";
import { arbitraryPeer, mutated } from "../support/fuzz/arbitrary-peer.ts";
import { seededCount } from "../support/fuzz/seed.ts";
import type { PeerScript } from "../support/peers/raw-peer.ts";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

const { count: peers, seed } = seededCount("FUZZ_PEERS", 400);

/** Each takes a whole call through the stack, so that a tenth of the peers is enough. */
const count = Math.ceil(peers / 10);
const atOnce = 12;
/** The longest wait that a call asks for, and how long it may take on a busy machine. */
const waitSeconds = 1;
const patienceMs = 25_000;

const ends = { stalls: "hold", closes: "close", resets: "reset" } as const;

/** The result of one call at the client; `status` 0 where there was no answer. */
interface Seen {
  readonly of: unknown;
  readonly status: number;
  readonly tookMs: number;
  readonly outcome: string | null;
  readonly body: string;
}

const isMute = ({ status, outcome }: Seen): boolean => status >= 500 && outcome === null;

describe(`the gateway between ${count} hostile vendors and partners, by seed ${seed}`, () => {
  let stack: LocalStack;
  let client: ReturnType<typeof gatewayClient>;

  beforeAll(async () => {
    console.info(`fuzz: ${count} calls at either end; the same again with FUZZ_PEERS=${peers} FUZZ_SEED=${seed}`);
    stack = await startTestStack();
    client = gatewayClient(stack.info);
  });
  afterAll(() => stack?.stop());

  /**
   * Calls a path that no other call uses, at which the vendor answers as the script says: a read and a write in turns.
   */
  async function callVendor({ bytes, ending, drips }: PeerScript, number: number): Promise<Seen> {
    const vendorPath = `/hostile/${number}`;
    const raw = { rawBase64: Buffer.from(bytes, "latin1").toString("base64"), rawEnd: ends[ending] };
    const action = drips ? { ...raw, rawEveryMs: 1 } : raw;
    await client.fault("syncvet", { match: { path: vendorPath }, times: 5, do: action });
    const started = performance.now();
    const response = await client.call(`/v1/syncvet${vendorPath}`, {
      method: number % 2 === 0 ? "GET" : "POST",
      headers: { prefer: `wait=${waitSeconds}` },
      ...(number % 2 === 0 ? {} : { body: "{}" }),
    });
    const body = await response.text();
    const { status, headers } = response;
    const tookMs = performance.now() - started;
    return { of: { bytes, ending, drips }, status, tookMs, outcome: headers.get("gateway-outcome"), body };
  }

  test(
    "answers every call to such a vendor in time, with its outcome",
    async () => {
      const scripts = fc.sample(arbitraryPeer, { numRuns: count, seed: seed + 1 });
      // A circuit opens for a vendor that only fails: between two of these, one call succeeds.
      const seen = await mapLimit([...scripts.entries()], atOnce, async ([number, script]) => {
        await client.call("/v1/syncvet/fine");
        return await callVendor(script, number);
      });
      const outcomes = Map.groupBy(seen, ({ outcome }) => outcome);
      console.info(`fuzz: ${[...outcomes].map(([outcome, list]) => `${outcome}: ${list.length}`).join(", ")}`);
      expect(seen.filter((one) => one.tookMs > patienceMs)).toEqual([]);
      expect(seen.filter(isMute)).toEqual([]);
      const withoutOutcome = seen.filter(({ status, body }) => status >= 500 && !/"outcome":"[a-z-]+"/.test(body));
      // A vendor's 501 is its own answer, passed on whole.
      expect(withoutOutcome.filter(({ outcome }) => outcome !== "answered")).toEqual([]);
      expect(outcomes.get("answered")?.length).toBeGreaterThan(0);
      expect(outcomes.get("uncertain")?.length).toBeGreaterThan(0);
    },
    60_000 + count * 2_000,
  );

  test(
    "answers what a partner writes, whatever it is, without a 5xx that has no outcome",
    async () => {
      const key = stack.info.partner.key;
      const whole = [
        `GET /v1/jobs HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nConnection: close\r\n\r\n`,
        `POST /v1/syncvet/fine HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
        `POST /v1/endpoints HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
        `HEAD /v1/vendors HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nConnection: close\r\n\r\n`,
      ];
      const requests = fc.sample(
        fc.constantFrom(...whole).chain((text) =>
          fc.oneof(
            mutated(text),
            fc.nat(text.length).map((at) => text.slice(0, at)),
          ),
        ),
        { numRuns: count, seed: seed + 2 },
      );
      const seen = await mapLimit(requests, atOnce, (bytes) => write(stack.info.gateway, bytes));
      const statuses = Map.groupBy(seen, ({ status }) => status);
      console.info(`fuzz: ${[...statuses].map(([status, list]) => `${status}: ${list.length}`).join(", ")}`);
      expect(seen.filter(isMute)).toEqual([]);
      expect(seen.filter(({ tookMs }) => tookMs > patienceMs)).toEqual([]);
      expect(statuses.size).toBeGreaterThan(2);
    },
    60_000 + count * 1_000,
  );
});

/** Writes bytes to a server, ends its own side, and reads until the server ends, too. */
function write(origin: string, bytes: string): Promise<Seen> {
  const { hostname, port } = new URL(origin);
  const started = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(bytes, "latin1"));
    // The end of an answer on a connection that the server keeps open.
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      const text = Buffer.concat(chunks).toString("latin1");
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0);
      const outcome = /\r\ngateway-outcome: ([a-z-]+)\r\n/i.exec(text)?.[1] ?? null;
      resolve({ of: bytes, status, outcome, tookMs: performance.now() - started, body: text.slice(0, 500) });
    });
  });
}
