import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { GrantUse } from "../runner/lambda/role-access.ts";

/**
 * Appends each use to a file of this process in a directory, one JSON document a line. Many processes can record into
 * one directory; `npm run grants` reads them all.
 */
export function recordGrants(dir: string): (use: GrantUse) => void {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, `${process.pid}.ndjson`);
  return (use) => appendFileSync(file, `${JSON.stringify(use)}\n`);
}
