import { existsSync } from "node:fs";
import { join } from "node:path";

/** Whether a command is on the `PATH`; where it is not, that is printed: a test must not be skipped silently. */
export function hasCommand(name: string): boolean {
  const found = (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(join(folder, name)));
  if (!found) console.warn(`Skipped: there is no ${name} on the PATH.`);
  return found;
}
