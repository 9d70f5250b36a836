import { type Figure, figureOf, medianOf, ratioOf } from "../figures/figure.ts";
import { cpuIn, cpuOf, detailOf, type Round, readUnitsIn, writeUnitsIn } from "../lab/lab.ts";
import type { Row } from "./row.ts";
import { webhookRounds } from "./webhook-rounds.ts";

const further = 9;

/** Cost of a webhook in calls, units and processor time. The goals of calls include one for the delivery's receipt (ADR 42). */
export const webhook: Row = {
  name: "webhook",
  title: "A webhook from its receipt to its delivery",
  async run(bench) {
    const { one, cold, ten } = await webhookRounds(bench);
    const calls = ({ calls }: Round): number => calls.length;
    const perFurther = (of: (round: Round) => number): number[] =>
      ten.map((round) => (of(round) - medianOf(one.map(of))) / further);
    const beyondIntake = (round: Round): number => cpuOf(round.invocations) - cpuIn(round, "intake");
    const textbook = one.map((round) => cpuOf(round.textbook));
    const figures: Figure[] = [
      figureOf(
        { id: "webhook.calls", title: "SDK calls, one endpoint", unit: "calls", goal: 10, ...detailOf(one) },
        one.map(calls),
      ),
      figureOf(
        { id: "webhook.calls-cold", title: "… with expired copies in memory", unit: "calls", goal: 10 },
        cold.map(calls),
      ),
      figureOf(
        { id: "webhook.write-units", title: "write units, indexes included", unit: "units", goal: 9 },
        one.map(writeUnitsIn),
      ),
      figureOf({ id: "webhook.read-units", title: "read units", unit: "units", goal: 4 }, one.map(readUnitsIn)),
      figureOf(
        { id: "webhook.read-units-cold", title: "… with expired copies in memory", unit: "units" },
        cold.map(readUnitsIn),
      ),
      figureOf(
        { id: "webhook.further-calls", title: "SDK calls per further endpoint", unit: "calls", goal: 3 },
        perFurther(calls),
      ),
      figureOf(
        { id: "webhook.further-units", title: "read and write units per further endpoint", unit: "units", goal: 4 },
        perFurther((round) => readUnitsIn(round) + writeUnitsIn(round)),
      ),
      figureOf(
        { id: "webhook.intake-cpu", title: "CPU of the intake", unit: "ms" },
        one.map((round) => cpuIn(round, "intake")),
      ),
      figureOf({ id: "webhook.cpu", title: "CPU from record to delivery", unit: "ms" }, one.map(beyondIntake)),
      figureOf({ id: "webhook.textbook-cpu", title: "CPU of the textbook pair", unit: "ms" }, textbook),
      ratioOf(
        {
          id: "webhook.cpu-ratio",
          title: "CPU from record to delivery, against the textbook pair",
          unit: "×",
          goal: 2.5,
        },
        one.map(beyondIntake),
        textbook,
      ),
      ratioOf(
        { id: "webhook.all-cpu-ratio", title: "CPU with the intake, against the textbook pair", unit: "×" },
        one.map((round) => cpuOf(round.invocations)),
        textbook,
      ),
    ];
    return figures;
  },
};
