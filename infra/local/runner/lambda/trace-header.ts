import { createHash, randomBytes } from "node:crypto";

/**
 * How many invocations of one function Lambda allows in one chain of requests, where the function's recursion setting is
 * not `Allow`. AWS says "approximately 16".
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
 */
export const maxChainInvocations = 16;

/** The earlier invocations of each function in a chain of requests, by the hash of the function's name. */
type Lineage = ReadonlyMap<string, number>;

/**
 * How often a function was invoked in the chain of requests of which a message is a part.
 *
 * @param header - the message's `AWSTraceHeader`: `Root=…;Parent=…;Sampled=0;Lineage=1:<hash>:<count>|<hash>:<count>`
 */
export function chainInvocations(functionName: string, header: string | undefined): number {
  const repeats = lineageOf(header).get(hashOf(functionName));
  return repeats === undefined ? 0 : repeats + 1;
}

/**
 * The trace header of an invocation, which the SDK sends with each request: the chain so far, with this invocation. The
 * chain of a batch is the longest of its messages, for each function.
 *
 * @param headers - of the messages of the invocation; none for an invocation that begins a chain
 */
export function invocationTrace(functionName: string, headers: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const [hash, count] of headers.flatMap((header) => [...lineageOf(header)]))
    counts.set(hash, Math.max(counts.get(hash) ?? 0, count));
  const hash = hashOf(functionName);
  const before = counts.get(hash);
  counts.set(hash, before === undefined ? 0 : before + 1);
  const lineage = [...counts].map(([name, count]) => `${name}:${count}`).join("|");
  const root = headers.map(rootOf).find((one) => one !== undefined) ?? newRoot();
  return `Root=${root};Parent=${randomBytes(8).toString("hex")};Sampled=0;Lineage=1:${lineage}`;
}

function lineageOf(header = ""): Lineage {
  const [, text = ""] = /(?:^|;)Lineage=1:([^;]*)/.exec(header) ?? [];
  return new Map(
    [...text.matchAll(/([0-9a-f]{8}):(\d+)/g)].map(([, hash = "", count]) => [hash, Number(count)] as const),
  );
}

function rootOf(header = ""): string | undefined {
  return /(?:^|;)Root=([^;]+)/.exec(header)?.[1];
}

function newRoot(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16);
  return `1-${seconds}-${randomBytes(12).toString("hex")}`;
}

function hashOf(functionName: string): string {
  return createHash("sha256").update(functionName).digest("hex").slice(0, 8);
}
