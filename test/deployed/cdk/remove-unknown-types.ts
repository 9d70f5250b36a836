import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emulatorGaps } from "../emulator/emulator-gaps.ts";

interface Template {
  readonly Resources?: Readonly<Record<string, { readonly Type: string }>>;
}

/** Removes the resources of an assembly that the emulator would refuse a template for. */
export function removeUnknownTypes(assembly: string): void {
  const unknown: readonly string[] = emulatorGaps.unknownTypes.types;
  for (const name of readdirSync(assembly).filter((file) => file.endsWith(".template.json"))) {
    const file = join(assembly, name);
    const template = JSON.parse(readFileSync(file, "utf8")) as Template;
    const kept = Object.entries(template.Resources ?? {}).filter(([, { Type: type }]) => !unknown.includes(type));
    writeFileSync(file, JSON.stringify({ ...template, Resources: Object.fromEntries(kept) }, undefined, 1));
  }
}
