import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { Figure, Part } from "../../support/faults/part.ts";
import { until } from "../../support/until.ts";
import { guardCalls } from "./guard-calls.ts";
import { type GuardedRefills, guardedRefills } from "./guarded-refills.ts";
import { guardsKilled } from "./guards-killed.ts";

const equal = 200;

/** Within a partner's share of long calls, also on a machine on which every call is long. */
const atOnce = 8;

const refuse = { "gateway-same-intent": "refuse" };

/** 70 s are 10 s. */
const timeScale = 7;
const freeAfterMs = 70_000 / timeScale;

/** Refills with the same intent under different keys, with different intents, and by instances that are ended. */
export const sameIntents: Part = {
  name: "guard",
  async run({ stack, writes, say }) {
    const started = await stack({ timeScale });
    const refills = guardedRefills(started);
    await refills.order({ rxNumbers: ["first"] });
    const costs = await guardCalls(started, refills);
    // While nothing else runs: the calls of one refill are the points at which instances are ended.
    const killed = await guardsKilled(started, refills, freeAfterMs);
    say("instances ended");
    const concurrent = await equalIntents(refills);
    say("equal intents sent");
    return [...concurrent, await differentIntents(refills, writes), ...killed, ...costs];
  },
};

/** One half of them in their requests, the other queued. */
async function equalIntents(refills: GuardedRefills): Promise<readonly Figure[]> {
  const answers = await Promise.all(
    Array.from({ length: equal }, (_, at) =>
      refills.order({
        rxNumbers: ["equal"],
        headers: { ...refuse, ...(at % 2 === 0 ? {} : { prefer: "respond-async" }) },
      }),
    ),
  );
  const passed = answers.filter(({ status }) => status === 200 || status === 202);
  const refused = answers.filter(({ status, type }) => status === 422 && type === "possible-duplicate");
  const done = await until(async () => (await refills.done()).get("equal"));
  const named = new Set(refused.flatMap(({ conflicts }) => conflicts));
  return [
    {
      rule: `${equal} equal intents at once under ${equal} keys with refuse: 1 vendor write, ${equal - 1} × 422`,
      measured: `${done} vendor write, ${passed.length} passed, ${refused.length} × 422 that name ${named.size} job`,
      holds: done === 1 && passed.length === 1 && refused.length === equal - 1 && named.size === 1,
      published: "duplicates-stopped",
    },
  ];
}

async function differentIntents(refills: GuardedRefills, writes: number): Promise<Figure> {
  const answers = await mapLimit(
    Array.from({ length: writes }),
    atOnce,
    async (_, at) => await refills.order({ rxNumbers: [`different-${at}`], headers: refuse }),
  );
  const refused = answers.filter(({ status }) => status === 422).length;
  const warned = answers.filter(({ warning }) => warning?.includes("possible-duplicate")).length;
  const others = answers.filter(({ status }) => status !== 200 && status !== 422).length;
  return {
    rule: `${writes} different intents with refuse: none is refused or warned of`,
    measured: `${refused} refused, ${warned} warned of, ${others} not answered with 200`,
    holds: refused === 0 && warned === 0 && others === 0,
    published: "falsely-stopped",
  };
}
