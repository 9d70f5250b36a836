import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CfnTemplate } from "../../../infra/local/runner/template/cloudformation.ts";

/**
 * Copies an assembly, with changes of its templates, into a directory.
 *
 * @returns the directory
 */
export function changedAssembly(
  assembly: string,
  into: string,
  change: (template: CfnTemplate) => CfnTemplate,
): string {
  cpSync(assembly, into, { recursive: true });
  for (const file of readdirSync(into).filter((name) => name.endsWith(".template.json"))) {
    const template = JSON.parse(readFileSync(join(into, file), "utf8")) as CfnTemplate;
    writeFileSync(join(into, file), JSON.stringify(change(template)));
  }
  return into;
}
