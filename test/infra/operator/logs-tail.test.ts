import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deployedLines, type LogLine, openLog } from "../../../infra/operator/logs/log-source.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";
import { recordedClients } from "../../support/recorded-clients.ts";

let logs = "";
beforeEach(() => {
  logs = mkdtempSync(join(tmpdir(), "logs-"));
});
afterEach(() => rmSync(logs, { recursive: true }));

const clock = manualClock();
const line = (agoMs: number, level: string, event: string, fields: object = {}) =>
  JSON.stringify({ at: new Date(clock.now() - agoMs).toISOString(), level, event, ...fields });

/** The log of a function with these lines. */
function setUp(lines: readonly string[], pause: () => Promise<void> = async () => undefined) {
  const file = join(logs, "process-events.ndjson");
  const write = (all: readonly string[]) => writeFileSync(file, all.map((one) => `${one}\n`).join(""));
  write(lines);
  const local = { logs, gateway: "", receiver: "", stackFile: "", version: undefined };
  const stores = { clock, pause, openLog: (name: string) => openLog({ local, queuePrefix: "" }, name) };
  const tail = (options: Record<string, readonly string[]> = {}, name = "process-events") =>
    runCommand({ name: "logs tail", arguments: [name], options, stores });
  return { tail, write };
}

describe("the command logs tail", () => {
  it("has the lines of the last ten minutes, with their time, level and event first", async () => {
    const { tail } = setUp([
      line(700_000, "info", "webhook.recorded"),
      line(60_000, "info", "webhook.recorded", { vendor: "syncvet", late: false, _aws: { Timestamp: 1 } }),
      "no JSON",
    ]);
    const at = new Date(clock.now() - 60_000).toISOString();
    expect((await tail()).text).toBe(`${at}  info  webhook.recorded  vendor=syncvet  late=false\nno JSON`);
  });

  it("has lines of a level or above, and what is no line of the gateway's as an error", async () => {
    const { tail } = setUp([
      line(3_000, "info", "one"),
      line(2_000, "warn", "two"),
      JSON.stringify({ level: "ERROR", type: "platform", message: "Task timed out" }),
    ]);
    const { text } = await tail({ level: ["warn"] });
    expect(text.split("\n")).toEqual([expect.stringContaining("warn  two"), expect.stringContaining("Task timed out")]);
  });

  it("has the lines of one event, from a given time on", async () => {
    const { tail } = setUp([line(900_000, "info", "one"), line(800_000, "info", "two"), line(700_000, "info", "one")]);
    const since = new Date(clock.now() - 850_000).toISOString();
    expect((await tail({ event: ["one"], since: [since] })).text.split("\n")).toHaveLength(1);
  });

  it("goes on with new lines, and shows each once", async () => {
    const lines = [line(9_000, "info", "one")];
    let reads = 0;
    const { tail, write } = setUp(lines, async () => {
      reads += 1;
      if (reads === 3) throw new Error("Stopped.");
      write([...lines, line(8_000 - reads, "info", `new-${reads}`)]);
    });
    const { text, failure } = await tail({ follow: ["true"] });
    expect(String(failure)).toContain("Stopped.");
    expect(text.split("\n").map((one) => one.split("  ")[2])).toEqual(["one", "new-1"]);
  });

  it("has no line of a function that has not run", async () => {
    expect((await setUp([]).tail({}, "intake")).text).toBe("");
  });

  it("does not find a function that the stage lacks", async () => {
    await expect(setUp([]).tail({}, "everything")).rejects.toThrow(OperatorNotFound);
  });

  it("refuses a level that does not exist", async () => {
    await expect(setUp([]).tail({ level: ["debug"] })).rejects.toThrow("--level is one of info, warn, error");
  });
});

it("The log of a deployed function is read by its group, page by page", async () => {
  const pages = [
    { events: [{ eventId: "1", timestamp: 5, message: "first\n" }], nextToken: "more" },
    { events: [{ eventId: "2", timestamp: 6, message: "second" }] },
  ];
  const asked: object[] = [];
  const { logs: client, close } = recordedClients(({ input }) => {
    asked.push(input);
    return pages[asked.length - 1] ?? {};
  });
  const lines: LogLine[] = [];
  for await (const one of deployedLines(client, "rx-gateway-dev-intake", 4)) lines.push(one);
  close();
  expect(lines).toEqual([
    { id: "1", at: 5, text: "first" },
    { id: "2", at: 6, text: "second" },
  ]);
  expect(asked).toMatchObject([
    { logGroupName: "/aws/lambda/rx-gateway-dev-intake", startTime: 4 },
    { nextToken: "more" },
  ]);
});
