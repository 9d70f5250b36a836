import { isDenied } from "../../record/denied.ts";
import { codeOf, findAwsTrouble } from "../../terminal/aws-trouble.ts";
import { type Assessment, fail, warn } from "./finding.ts";

/** Assesses an error of reading a check's facts. */
export function assessError(error: unknown): Assessment {
  if (isDenied(error)) {
    return warn(
      "Your credentials may not read this.",
      "Add the permission to your role: docs/runbook.md, The operator's tool.",
    );
  }
  const trouble = findAwsTrouble(error);
  if (trouble !== undefined) return fail(trouble.problem, trouble.remedy);
  const [name, code] = error instanceof Error ? [error.name, codeOf(error)] : ["unknown", ""];
  const what = code === "" ? name : `${name} (${code})`;
  return fail(`It could not be checked: ${what}.`, "Check that the stage is deployed in this region.");
}
