import { type Stage, stages } from "../stages.ts";
import { UsageError } from "./terminal/errors.ts";

/**
 * @param given the values of `--local` and `--stage`
 * @param fromEnvironment `STAGE`, the default of `--stage`
 * @throws UsageError when no stage is named, or one that does not exist
 */
export function chooseStage(
  given: { readonly local: boolean; readonly stage: string | undefined },
  fromEnvironment: string | undefined,
): Stage {
  const name = given.local ? "local" : (given.stage ?? fromEnvironment);
  const stage = Object.values(stages).find((one) => one.name === name);
  if (stage !== undefined) return stage;
  const choices = `--local, or --stage ${Object.keys(stages).join(" | ")}`;
  throw new UsageError(name === undefined ? `Name the stage: ${choices}.` : `There is no stage ${name}: ${choices}.`);
}
