import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { gatewayClient } from "../stack/gateway-client.ts";
import { until } from "../until.ts";

const vendor = "si-compounding";
const proxy = `proxy-${vendor}`;

const others = [
  "/v1/inside-rx/search/v1/popular",
  "/v1/md-integrations/v1/partner/metadata/states",
  "/v1/mwi-formulary/formulary/v3/types",
] as const;

export interface HangOptions {
  /** Stretches in which the vendor hangs, each after one of the same length in which it does not. */
  readonly stretches: number;
  /** Calls of each of the other vendors in a stretch. */
  readonly rounds: number;
  /** Calls of the hanging vendor that are in progress all through a stretch. */
  readonly hanging?: number;
}

/** How other vendors' calls fared while one vendor hung, compared with the stretches between. */
export interface HangSeen {
  readonly calls: number;
  readonly failed: readonly string[];
  /** In milliseconds. */
  readonly quiet: Percentiles;
  readonly during: Percentiles;
  /** Calls of the hanging vendor in progress at the end of the stretch that had the fewest. */
  readonly hanging: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** Longer than a stretch; the calls that hang are answered then. */
const hangMs = 3_000;

/** One vendor hangs again and again, with calls of it in progress all the time, while others are called. */
export async function hangingScenario(stack: LocalStack, options: HangOptions): Promise<HangSeen> {
  const { stretches, rounds, hanging = 8 } = options;
  const client = gatewayClient(stack.info);
  const failed: string[] = [];
  const time = async (path: string): Promise<number> => {
    const start = performance.now();
    const response = await client.call(path);
    await response.arrayBuffer();
    if (response.status !== 200) failed.push(`${path} ${response.status}`);
    return performance.now() - start;
  };
  const stretch = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(...(await Promise.all(others.map(time))));
    return times;
  };
  const look = () => client.call("/v1/si-compounding/V2/getPatient", { body: '{"request": {"patient_id": 1}}' });
  const lookAtOnce = () => Promise.all(Array.from({ length: hanging }, async () => (await look()).arrayBuffer()));
  const inProgress = () => stack.instances.list(proxy).filter(({ state }) => state === "busy").length;

  // Starting an instance takes a processor, which no vendor causes.
  await client.fault(vendor, { match: { path: "/V2/getPatient" }, times: hanging, do: { delayMs: 500 } });
  await Promise.all([lookAtOnce(), stretch()]);
  const [quiet, during, left]: [number[], number[], number[]] = [[], [], []];
  for (let done = 0; done < stretches; done += 1) {
    quiet.push(...(await stretch()));
    await client.fault(vendor, { match: { path: "/V2/getPatient" }, times: hanging, do: { delayMs: hangMs } });
    const hung = lookAtOnce();
    await until(() => inProgress() >= hanging);
    during.push(...(await stretch()));
    left.push(inProgress());
    await hung;
  }
  return {
    calls: quiet.length + during.length,
    failed,
    quiet: percentilesOf(quiet),
    during: percentilesOf(during),
    hanging: Math.min(...left),
  };
}

function percentilesOf(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
