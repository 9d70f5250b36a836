import { type Figure, figureOf } from "../../figures/figure.ts";
import { cpuOf } from "../../lab/lab.ts";
import { callEvent } from "../../world/events.ts";
import { type Bench, withLab } from "../row.ts";

const counts = [50, 200, 500, 1_000, 2_000] as const;
const megabyte = 1024 * 1024;

/** A price request of Inside Rx by its pharmacies: the gateway splits it into calls of 50. */
export async function npis(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of counts) {
    bench.say(`growth: ${count} NPIs`);
    const rounds = await withLab(bench, ({ world, functions, measure }) =>
      measure({
        name: "npis",
        rounds: 8,
        warmUp: 4,
        async gateway() {
          const list = Array.from({ length: count }, (_, index) => String(1_000_000_000 + index));
          const body = JSON.stringify({ ndc: "12345678901", quantity: 30, npis: list });
          const path = "/v1/inside-rx/pricing/v1/npi/people";
          const call = callEvent(world.partners.partner, { method: "POST", path, body });
          const invocation = await functions.invoke("proxy-inside-rx", call);
          const { statusCode }: { statusCode: number } = JSON.parse(invocation.result);
          if (statusCode !== 200) throw new Error(`${count} NPIs were answered with ${statusCode}.`);
          return [invocation];
        },
      }),
    );
    const id = `growth.npis.${count}`;
    figures.push(
      figureOf(
        { id: `${id}.cpu`, title: `${count} NPIs: CPU`, unit: "ms" },
        rounds.map(({ invocations }) => cpuOf(invocations)),
      ),
      figureOf(
        { id: `${id}.memory`, title: "… peak memory of its process", unit: "MB" },
        rounds.map(({ invocations }) => (invocations[0]?.peakBytes ?? 0) / megabyte),
      ),
    );
  }
  return figures;
}
