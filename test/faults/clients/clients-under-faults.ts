import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { type RanWrites, runWrites } from "../writes/run-writes.ts";
import { unexplained } from "../writes/tally.ts";
import { refills } from "../writes/write-targets.ts";
import { type ClientProgram, startClientProgram } from "./client-program.ts";
import { pythonProgram, typescriptProgram } from "./client-programs.ts";
import { losses, startLossyProxy } from "./lossy-proxy.ts";

/** The share of all writes that goes through each client. */
const share = 0.2;

/** A run of fewer writes mostly waits for the leases of killed instances, which last 35 s. */
const shortRun = 200;

/** Writes through each language's client, over a network that loses them and their answers, at a vendor and over functions that fail. */
export const clientsUnderFaults: readonly Part[] = [
  { name: "clients/typescript", run: (context) => throughClient(context, typescriptProgram) },
  {
    name: "clients/python",
    async run(context) {
      const program = await pythonProgram(context.say);
      return program === undefined ? [] : await throughClient(context, program);
    },
  },
];

async function throughClient(context: PartContext, program: ClientProgram): Promise<readonly Figure[]> {
  const { rest } = context;
  const stack = await context.stack({ timeScale: 6, maxInstances: 8 });
  const { info } = stack;
  const proxy = await startLossyProxy(info.gateway, context.chance);
  const running = startClientProgram(program, { origin: proxy.origin, key: info.partner.key });
  const ends = new Map<string, number>();
  const count = Math.max(20, Math.round(context.writes * share));
  let left = count;
  try {
    const ran = await runWrites(context, stack, {
      target: refills,
      prefix: `client-${program.language.toLowerCase()}`,
      count,
      rest,
      send: async (mark, mode) => {
        const { end, status } = await running.write({
          mark,
          mode,
          path: `/v1/${refills.vendor}${refills.path}`,
          body: refills.body(mark),
          headers: { "x-correlation-id": mark, ...(mode === "direct" && { prefer: "wait=3" }) },
        });
        left -= 1;
        if (count < shortRun && left < count * 0.6) rest();
        ends.set(end, (ends.get(end) ?? 0) + 1);
        // What the client says it has an answer to counts as answered, however it was asked.
        return { mark, mode: end === "answered" ? "direct" : mode, status };
      },
    });
    await running.end();
    return figuresOf(program, ran, { ends, lost: proxy.counts });
  } finally {
    running.kill();
    await proxy.stop();
  }
}

const kinds = ["doubled", "lost", "notDone", "denied", "misread", "miscounted", "unended"] as const;

function figuresOf(
  { language }: ClientProgram,
  { tally, killed, ms }: RanWrites,
  { ends, lost }: Readonly<Record<"ends" | "lost", ReadonlyMap<string, number>>>,
): readonly Figure[] {
  const counted = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
  const wrong = [...kinds.map((kind) => tally[kind].length), unexplained(tally).length];
  const total = [...lost.values()].reduce((sum, count) => sum + count, 0);
  return [
    {
      rule: `${tally.writes} writes through the ${language} client: none doubled, lost, not done, denied, misread, miscounted, unended, uncertain for no reason`,
      measured: `${wrong.join(", ")}; ${killed} instances killed, ${Math.round(ms / 1000)} s`,
      holds: wrong.every((count) => count === 0),
      published: "clients",
    },
    { rule: "… as the client ended them", measured: counted(ends) },
    {
      rule: "… requests and answers that the network lost, of every kind",
      measured: `${total}: ${counted(lost)}`,
      holds: losses.every((kind) => tally.writes < 60 || lost.has(kind)),
    },
  ];
}
