import { fileURLToPath } from "node:url";
import { commands } from "../../../infra/operator/commands.ts";
import { wordsOfCommand } from "../../support/operator-examples.ts";
import { runProcess } from "../../support/processes/run-process.ts";
import { type Rehearsal, stageName } from "../steps/rehearsal.ts";
import { expectEqual, type StepContext, Unexpected } from "../steps/step.ts";
import { createEndpoint } from "./endpoints.ts";
import type { CommandEnd } from "./run-commands.ts";

const script = fileURLToPath(new URL("run-commands.ts", import.meta.url));

/** A step of its own has the first; the stage was never restored. */
const left: ReadonlySet<string> = new Set(["doctor", "restore review"]);

/** Runs each command that changes nothing, and a change, on the deployed stage. */
export async function runCommands(rehearsal: Rehearsal, { signal }: StepContext): Promise<void> {
  const operate = async (lines: readonly (readonly string[])[]): Promise<readonly CommandEnd[]> => {
    const all = lines.map((line) => [...line.filter((word) => word !== "--local"), "--stage", stageName, "--json"]);
    const { stdout } = await runProcess(process.execPath, [script, JSON.stringify(all)], {
      env: rehearsal.environment,
      signal,
    });
    return stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as CommandEnd);
  };
  const reading = commands.filter(({ name, changes }) => !changes && !left.has(name));
  const { id } = await createEndpoint(rehearsal, "operated");
  const changes = ["pause", "resume"].map((verb) => ["endpoints", verb, id, "--yes"]);
  const ends = await operate([...reading.map(wordsOfCommand), ...changes]);
  // Their examples name records that are not there.
  const wrong = ends.filter(({ code }) => code !== 0 && code !== 3);
  if (wrong.length > 0) throw new Unexpected("the commands", [], wrong);
  const checked = ends.find(({ args: [noun, verb] }) => noun === "connections" && verb === "check");
  const [login] = (checked?.output ?? "{}").split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
  expectEqual("the login that the vendor's function checks", [login?.["step"], login?.["result"]], ["check", "ok"]);
  const [paused, resumed] = ends.slice(-2).map(({ output }) => JSON.parse(output) as Record<string, unknown>);
  expectEqual("the paused endpoint", [paused?.["status"], paused?.["pausedBy"]], ["paused", "operator"]);
  expectEqual("the resumed endpoint", resumed?.["status"], "active");
}
