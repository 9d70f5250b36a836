import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

/** How often a function logged an event of that name. */
export function loggedLines({ logs }: StackInfo, functionName: string, event: string): number {
  const text = readFileSync(join(logs, `${functionName}.ndjson`), "utf8");
  return text.split(`"event":"${event}"`).length - 1;
}
