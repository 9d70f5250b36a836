import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Does what CloudFormation does, and the emulator does not: an export that a stack of the previous deployment imports
 * cannot be removed or renamed, since the exporting stack is updated first.
 *
 * @throws Error naming the exports
 */
export function refuseExportsInUse(previous: string, next: string): void {
  const remaining = new Set(templatesOf(next).flatMap(exportsOf));
  const removed = templatesOf(previous)
    .flatMap(importsOf)
    .filter((name) => !remaining.has(name));
  if (removed.length > 0) {
    throw new Error(`CloudFormation refuses to remove exports in use: ${[...new Set(removed)].join(", ")}`);
  }
}

function templatesOf(assembly: string): readonly string[] {
  const files = readdirSync(assembly).filter((name) => name.endsWith(".template.json"));
  return files.map((name) => readFileSync(join(assembly, name), "utf8"));
}

function exportsOf(template: string): readonly string[] {
  const { Outputs: outputs = {} } = JSON.parse(template) as { Outputs?: Record<string, { Export?: { Name: string } }> };
  return Object.values(outputs).flatMap(({ Export: exported }) => (exported === undefined ? [] : [exported.Name]));
}

const importsOf = (template: string): readonly string[] =>
  [...template.matchAll(/"Fn::ImportValue":\s*"([^"]+)"/g)].map(([, name = ""]) => name);
