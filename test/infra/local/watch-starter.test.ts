import { fork } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { isAlive } from "../../../infra/local/is-alive.ts";
import { until } from "../../support/until.ts";

const started: number[] = [];
afterEach(() => {
  for (const pid of started.splice(0)) if (isAlive(pid)) process.kill(pid, "SIGKILL");
});

test("a process ends within seconds after its parent was killed, which passed no signal on", async () => {
  const parent = fork(new URL("../../support/local/watched-parent.ts", import.meta.url), { execArgv: [] });
  const [child] = (await once(parent, "message")) as [number];
  started.push(child, parent.pid ?? 0);
  expect(isAlive(child)).toBe(true);

  parent.kill("SIGKILL");

  await until(() => !isAlive(child));
});
