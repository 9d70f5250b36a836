import { fork } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { whenParentEnds } from "../../../infra/local/watch-parent.ts";

// Two processes: the parent starts the child and sends its process id on; the child ends when its parent has ended.
if (process.argv[2] === "child") {
  process.on("disconnect", () => {});
  whenParentEnds(process.ppid, () => process.exit(0));
  process.send?.(process.pid);
  await wait(60_000);
} else {
  const child = fork(fileURLToPath(import.meta.url), ["child"], { execArgv: [] });
  child.on("message", (pid) => process.send?.(pid));
}
