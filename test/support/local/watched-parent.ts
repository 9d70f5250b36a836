import { fork } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readStarter } from "../../../infra/local/starter.ts";
import { whenStarterEnds } from "../../../infra/local/watch-starter.ts";

// Two processes: the parent starts the child and sends its process id on; the child ends when its parent has ended.
if (process.argv[2] === "child") {
  process.on("disconnect", () => {});
  whenStarterEnds(readStarter(undefined), () => process.exit(0));
  process.send?.(process.pid);
  await wait(60_000);
} else {
  const child = fork(fileURLToPath(import.meta.url), ["child"], { execArgv: [] });
  child.on("message", (pid) => process.send?.(pid));
}
