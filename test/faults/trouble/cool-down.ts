import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part } from "../../support/faults/part.ts";
import { type CoolDownSeen, coolDownScenario } from "../../support/scenarios/cool-down.ts";
import { watchRuns } from "../../support/scenarios/watch-runs.ts";
import { jobClients } from "../../support/stack/job-clients.ts";

const proxy = "proxy-si-compounding";

/** A vendor that asks for a cool-down, while callers continue on every instance. */
export const coolDown: Part = {
  name: "cool-down",
  async run({ stack, chance }) {
    const pauseMs = () => chance.between(5, 40);
    const started = await stack({ maxInstances: 8 });
    const { jobThatIs } = jobClients(started);
    const figures: Figure[] = [];
    for (const form of ["seconds", "date"] as const) {
      const seen = await coolDownScenario(started, { seconds: 7, form, callers: 12, pauseMs });
      await jobThatIs(seen.queuedJob, "succeeded");
      figures.push(noCallCame(form === "seconds" ? "Retry-After: 7" : "Retry-After as a date 7 s ahead", seen), {
        rule: "… from its end to the next call; the queued job is then done",
        measured: `${seen.resumedAfterMs ?? "?"} ms`,
      });
    }
    const long = await coolDownScenario(started, {
      seconds: 3600,
      form: "seconds",
      callers: 12,
      pauseMs,
      watchMs: 4_000,
    });
    const { nextAttemptAt } = await jobThatIs(long.queuedJob, "queued");
    figures.push(
      noCallCame("Retry-After: 3600", long),
      {
        rule: "… the longest that a function ran for a caller or for the queued job",
        measured: `${Math.round(long.maxRunTimeMs)} ms`,
      },
      await nothingRuns(started),
      {
        rule: "… the queued job is put aside until then",
        measured: `next attempt in ${Math.round((Date.parse(nextAttemptAt ?? "") - Date.now()) / 1000)} s`,
        holds: Date.parse(nextAttemptAt ?? "") > long.end - 5_000,
      },
    );
    return figures;
  },
};

function noCallCame(header: string, { early, instances, held, odd }: CoolDownSeen): Figure {
  const strange = odd.length > 0 ? `, odd: ${odd.slice(0, 3).join("; ")}` : "";
  return {
    rule: `${header}: 0 calls of the connection once a second has passed, from 4 instances or more`,
    measured: `${early.length} calls, ${instances} instances answered ${held} callers 503 with Retry-After${strange}`,
    holds: early.length === 0 && instances >= 4 && odd.length === 0,
  };
}

/** Without calls, a job that waits must cost nothing, also when the scheduler runs. */
async function nothingRuns(stack: LocalStack): Promise<Figure> {
  const stretchMs = 2_000;
  const runs = watchRuns(stack.instances, proxy);
  await stack.invoke("run-due-work", {});
  await wait(stretchMs);
  const { begun } = runs.stop();
  const busy = stack.instances.list(proxy).filter(({ state }) => state === "busy").length;
  return {
    rule: `… with a job waiting and no calls, the call function runs 0 times in ${stretchMs / 1000} s`,
    measured: `${begun} runs begun, ${busy} in progress`,
    holds: begun === 0 && busy === 0,
  };
}
