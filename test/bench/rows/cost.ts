import { stages } from "../../../infra/stages.ts";
import { prices } from "../cost/prices.ts";
import { receiptCost, usualObjectCalls } from "../cost/receipt-cost.ts";
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
    const requests = kinds.flatMap(({ name, title, goal, authorized }): readonly Figure[] => {
      const parts = requestCost(uses[name].use, prices.dollars, prices.assumptions);
      const share = authorized ? prices.assumptions.authorizerMissShare * authorizer : 0;
      const { receipts } = uses[name];
      const written = receipts === undefined ? 0 : priceOf(receipts.use) / receipts.requests;
      const detail = detailOf([
        ...Object.entries(parts),
        ["authorizer", share] as const,
        ["receipts", written] as const,
      ]);
      const dollars = (totalCost(parts) + share + written) * million;
      return [figureOf({ id: `cost.${name}`, title, unit: "$", goal, detail }, [dollars])];
    });
    return [...requests, oneReceipt()];
  },
};

/** A receipt by itself: sent, received and written with few others. The requests above have theirs, without the sending, as `receipts`. */
function oneReceipt(): Figure {
  const window = { windowSeconds: stages.prod.receiptWindow, perReceive: 1 };
  const parts = receiptCost(usualObjectCalls, window, prices.dollars, prices.assumptions);
  const detail = detailOf(Object.entries(parts).map(([service, dollars]) => [service, dollars / million] as const));
  const dollars = Object.values(parts).reduce((sum, one) => sum + one, 0);
  return figureOf(
    { id: "cost.receipts", title: "receipts, each in a message of its own", unit: "$", goal: 1.6, detail },
    [dollars],
  );
}

/** @param parts dollars of one, by service */
function detailOf(parts: readonly (readonly [service: string, dollars: number])[]): string {
  return parts
    .filter(([, dollars]) => dollars * million >= 0.005)
    .map(([service, dollars]) => `${service} ${(dollars * million).toFixed(2)}`)
    .join(", ");
}

const priceOf = (use: RequestUse): number => totalCost(requestCost(use, prices.dollars, prices.assumptions));
