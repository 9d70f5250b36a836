import { stages } from "../../../infra/stages.ts";
import { countSeries } from "../cost/metric-series.ts";
import { type Mix, monthCost } from "../cost/month.ts";
import { prices } from "../cost/prices.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { costUses } from "./cost-uses.ts";
import { type IdleStage, idleCosts } from "./idle-costs.ts";
import type { Row } from "./row.ts";

/** Calls of a month, and as many webhooks. */
const volumes = new Map([
  ["idle", 0],
  ["10 thousand", 10_000],
  ["1 million", 1_000_000],
  ["100 million", 100_000_000],
] as const);

const shares = { read: 0.7, write: 0.2, queuedWrite: 0.1 } as const;

/** What a stage costs a month at a load. */
export const month: Row = {
  name: "month",
  title: `A month of a stage, ${prices.region}, ${prices.asOf}`,
  async run(bench) {
    const { read, write, queuedWrite, webhook, authorizer } = await costUses(bench);
    const mix: Mix = {
      calls: {
        read: { share: shares.read, ...read },
        write: { share: shares.write, ...write },
        queuedWrite: { share: shares.queuedWrite, ...queuedWrite },
      },
      webhook,
      authorizer,
    };
    return (await idleCosts(bench)).flatMap((idle) =>
      [...volumes].map(([title, count]) => figure(mix, idle, title, count)),
    );
  },
};

function figure(mix: Mix, { stage, cost }: IdleStage, title: string, count: number): Figure {
  const { keepState, logRetentionDays, backup } = stages[stage];
  const series = countSeries(stages[stage], prices.assumptions.partners);
  const idle = Object.values(cost).reduce((sum, one) => sum + one, 0);
  const parts = monthCost(
    count,
    mix,
    { idle, logRetentionDays, pointInTimeRecovery: keepState, backups: backup?.retentionDays ?? 0, series },
    prices,
  );
  const detail = Object.entries(parts)
    .filter(([, dollars]) => dollars >= 0.005)
    .map(([what, dollars]) => `${what} ${dollars.toFixed(2)}`)
    .join(", ");
  const total = Object.values(parts).reduce((sum, one) => sum + one, 0);
  return figureOf({ id: `month.${stage}-${count}`, title: `${stage}, ${title}`, unit: "$ a month", detail }, [total]);
}
