import type { Stage } from "../stages.ts";

/** What happens to calls with the intent of an earlier one. The default of the functions is that of the setting. */
export function intentVariables({
  sameIntent: { mode = "warn", scope = "partner" } = {},
}: Pick<Stage, "sameIntent">): Readonly<Record<string, string>> {
  return mode === "warn" && scope === "partner" ? {} : { SAME_INTENT: `${mode} ${scope}` };
}
