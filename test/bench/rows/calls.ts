import { type Figure, figureOf, ratioOf } from "../figures/figure.ts";
import { cpuOf, detailOf, readUnitsIn, writeUnitsIn } from "../lab/lab.ts";
import { type CallName, callNames, callRounds } from "./call-rounds.ts";
import type { Row } from "./row.ts";

interface Kind {
  readonly title: string;
  readonly maxCalls?: number;
  readonly maxRatio?: number;
}

/** The goals include one call for receipts: each of these is recorded one by one, before its answer is given (ADR 42). */
const kinds: Readonly<Record<CallName, Kind>> = {
  read: { title: "a read of 2 KB", maxCalls: 1, maxRatio: 1.2 },
  "body-read": { title: "a SiCompounding read of 2 KB", maxCalls: 1, maxRatio: 1.5 },
  write: { title: "a synchronous write", maxCalls: 3, maxRatio: 3 },
  "queued-write": { title: "a queued write with its event", maxCalls: 8 },
};

const peers = [
  ["plain-fetch", "a plain fetch"],
  ["fastify-proxy", "Fastify's proxy"],
] as const;

/** Cost of a partner's call in calls of the SDK, units and processor time. */
export const calls: Row = {
  name: "calls",
  title: "A partner's call",
  async run(bench) {
    const measured = await callRounds(bench);
    return callNames.flatMap((name): Figure[] => {
      const { title, maxCalls, maxRatio } = kinds[name];
      const rounds = measured[name];
      const cpu = rounds.map(({ invocations }) => cpuOf(invocations));
      const textbook = rounds.map((round) => cpuOf(round.textbook));
      return [
        figureOf(
          {
            id: `calls.${name}.calls`,
            title: `SDK calls of ${title}`,
            unit: "calls",
            ...(maxCalls === undefined ? {} : { goal: maxCalls }),
            ...detailOf(rounds),
          },
          rounds.map((round) => round.calls.length),
        ),
        figureOf({ id: `calls.${name}.write-units`, title: "… write units", unit: "units" }, rounds.map(writeUnitsIn)),
        figureOf({ id: `calls.${name}.read-units`, title: "… read units", unit: "units" }, rounds.map(readUnitsIn)),
        figureOf({ id: `calls.${name}.cpu`, title: "… CPU", unit: "ms" }, cpu),
        figureOf({ id: `calls.${name}.textbook-cpu`, title: "… CPU of the textbook handler", unit: "ms" }, textbook),
        ratioOf(
          {
            id: `calls.${name}.cpu-ratio`,
            title: "… against the textbook handler",
            unit: "×",
            ...(maxRatio === undefined ? {} : { goal: maxRatio }),
          },
          cpu,
          textbook,
        ),
        ...peers.flatMap(([peer, title]) => {
          const others = rounds.flatMap((round) => round.peers[peer] ?? []).map(({ cpuMs }) => cpuMs);
          if (others.length === 0) return [];
          return [
            figureOf({ id: `calls.${name}.${peer}-cpu`, title: `… CPU of ${title}`, unit: "ms" }, others),
            ratioOf({ id: `calls.${name}.${peer}-ratio`, title: `… against ${title}`, unit: "×" }, cpu, others),
          ];
        }),
      ];
    });
  },
};
