import type { InvocationUse, RequestUse } from "../cost/request-cost.ts";
import { medianOf } from "../figures/figure.ts";
import { type Round, readUnitsIn, writeUnitsIn } from "../lab/lab.ts";
import type { World } from "../world/start-world.ts";

/** The time that each function's module takes to load, in milliseconds. */
export type InitTimes = ReadonlyMap<string, number>;

/**
 * What one request uses, as the price model wants it: counts of the median round, and of each invocation the median
 * processor and wall time.
 *
 * @param timed rounds with the assumed latencies
 */
export function requestUse(world: World, timed: readonly Round[], apiRequests: number, init: InitTimes): RequestUse {
  const rounds = timed.toSorted((a, b) => a.calls.length - b.calls.length);
  const median = rounds[Math.floor(rounds.length / 2)];
  if (median === undefined) throw new Error("Nothing was measured.");
  const invocations = median.invocations.map(({ functionName }, position): InvocationUse => {
    const same = rounds.flatMap((round) => {
      const one = round.invocations[position];
      return one?.functionName === functionName ? [one] : [];
    });
    const spec = world.deployment.functions.find(({ shortName }) => shortName === functionName);
    return {
      memoryMb: spec?.memoryMb ?? 0,
      cpuMs: medianOf(same.map(({ cpuMs }) => cpuMs)),
      wallMs: medianOf(same.map(({ wallMs }) => wallMs)),
      initMs: init.get(functionName) ?? 0,
      logBytes: medianOf(same.map(({ logBytes }) => logBytes)),
      fromQueue: position >= apiRequests,
    };
  });
  const count = (service: string, pattern: RegExp): number =>
    median.calls.filter((call) => call.service === service && pattern.test(call.operation)).length;
  return {
    apiRequests,
    invocations,
    readUnits: readUnitsIn(median),
    writeUnits: writeUnitsIn(median),
    sentBytes: median.calls.filter(({ service }) => service === "sqs").map(({ bytes }) => bytes),
    s3Puts: count("s3", /^(PUT|POST)/),
    s3Gets: count("s3", /^(GET|HEAD)/),
    secretReads: count("secretsmanager", /./),
  };
}
