import { prices } from "../cost/prices.ts";
import { type RequestUse, requestCost, totalCost } from "../cost/request-cost.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { type CostUses, costUses } from "./cost-uses.ts";
import type { Row } from "./row.ts";

const million = 1_000_000;

interface Kind {
  readonly name: Exclude<keyof CostUses, "authorizer" | "scheduler">;
  readonly title: string;
  /** Dollars of a million. */
  readonly goal: number;
  /** Called with a partner's key. */
  readonly authorized: boolean;
}

const kinds: readonly Kind[] = [
  { name: "webhook", title: "webhooks to one endpoint", goal: 12, authorized: false },
  { name: "webhookToTen", title: "webhooks to ten endpoints", goal: 45, authorized: false },
  { name: "read", title: "reads", goal: 7.5, authorized: true },
  { name: "write", title: "synchronous writes", goal: 10.5, authorized: true },
  { name: "queuedWrite", title: "queued writes", goal: 15, authorized: true },
];

/** Dollars of a million requests from list prices. */
export const cost: Row = {
  name: "cost",
  title: `Dollars of a million, ${prices.region}, ${prices.asOf}`,
  async run(bench) {
    const uses = await costUses(bench);
    const authorizer = priceOf({ ...uses.authorizer, apiRequests: 0 });
    return kinds.flatMap(({ name, title, goal, authorized }): readonly Figure[] => {
      const parts = requestCost(uses[name].use, prices.dollars, prices.assumptions);
      const share = authorized ? prices.assumptions.authorizerMissShare * authorizer : 0;
      const detail = [...Object.entries(parts), ["authorizer", share] as const]
        .filter(([, dollars]) => dollars * million >= 0.005)
        .map(([service, dollars]) => `${service} ${(dollars * million).toFixed(2)}`)
        .join(", ");
      const dollars = (totalCost(parts) + share) * million;
      return [figureOf({ id: `cost.${name}`, title, unit: "$", goal, detail }, [dollars])];
    });
  },
};

const priceOf = (use: RequestUse): number => totalCost(requestCost(use, prices.dollars, prices.assumptions));
