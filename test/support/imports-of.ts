import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const imports = /^(?:import|export)\s+(type\s+)?(?:[^"';]*?\bfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"/gm;

/** Everything that a module imports at run time, directly or through others: packages by name, files by path. */
export function importsOf(file: string, known = new Map<string, readonly string[]>()): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of directImports(next, known)) {
      if (found.has(one)) continue;
      found.add(one);
      if (/\.m?ts$/.test(one)) open.push(one);
    }
  }
  return found;
}

function directImports(file: string, known: Map<string, readonly string[]>): readonly string[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const named = [...readFileSync(file, "utf8").matchAll(imports)]
    .filter(([, isType]) => isType === undefined)
    .map(([, , from, dynamic]) => from ?? dynamic ?? "");
  // A file that does not exist is named in a template's text, and not imported.
  const resolved = named
    .map((name) => (name.startsWith(".") ? join(dirname(file), name) : name))
    .filter((name) => !/\.m?ts$/.test(name) || existsSync(name));
  known.set(file, resolved);
  return resolved;
}
