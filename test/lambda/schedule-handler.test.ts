import type { Context } from "aws-lambda";
import { expect, it } from "vitest";
import { scheduleHandler } from "../../shared/lambda/schedule-handler.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

it("a run that fails fails its invocation, and its error's message is in no log", async () => {
  const log = silentLog();
  const handler = scheduleHandler(() => Promise.reject(new TypeError("Jane")), log);
  await expect(handler({}, {} as Context)).rejects.toThrow(/^The run failed\.$/);
  expect(log.lines.join("\n")).toContain('"run.failed"');
  expect(log.lines.join("\n")).toContain("TypeError");
  expect(log.lines.join("\n")).not.toContain("Jane");
});
