import { type Figure, figureOf } from "../../figures/figure.ts";
import { cpuOf, readUnitsIn, writeUnitsIn } from "../../lab/lab.ts";
import { addEndpoints, webhookWorkload } from "../../workloads/webhooks.ts";
import { type Bench, withLab } from "../row.ts";

const counts = [1, 10, 50, 200] as const;

/** Events of MD Integrations, one for each number of endpoints, so that all of them exist at once. */
const types = ["case_waiting", "case_assigned", "case_approved", "case_completed"] as const;

/** A webhook by the number of endpoints that get it. */
export async function endpointsPerEvent(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [index, count] of counts.entries()) {
    bench.say(`growth: ${count} endpoints of one event`);
    // A lab of its own, because a partner has at most 200 endpoints.
    const rounds = await withLab(bench, async (lab) => {
      const type = `md-integrations.${types[index]}`;
      await addEndpoints(lab, count, type);
      const { textbook: _, ...workload } = webhookWorkload(lab, type, { name: "growth", rounds: 5, warmUp: 2 });
      return await lab.measure(workload);
    });
    const id = `growth.endpoints.${count}`;
    figures.push(
      figureOf(
        { id: `${id}.calls`, title: `${count} endpoints: SDK calls`, unit: "calls" },
        rounds.map(({ calls }) => calls.length),
      ),
      figureOf(
        { id: `${id}.units`, title: "… read and write units", unit: "units" },
        rounds.map((round) => readUnitsIn(round) + writeUnitsIn(round)),
      ),
      figureOf(
        { id: `${id}.cpu`, title: "… CPU", unit: "ms" },
        rounds.map(({ invocations }) => cpuOf(invocations)),
      ),
    );
  }
  return figures;
}
