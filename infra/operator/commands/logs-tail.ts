import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { functionsOf } from "../../constructs/stage-resources.ts";
import type { Stage } from "../../stages.ts";
import { fieldsOf } from "../logs/log-source.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf } from "./command.ts";
import { isWantedLine, type LogLevel, logLevels, textOfLine } from "./log-text.ts";
import { readTime } from "./read-time.ts";

const defaultMinutes = 10;

/** Between two reads of a log that is followed. CloudWatch takes five a second of an account. */
const pollMs = 2_000;

/** A line can arrive after later ones of other instances. */
const overlapMs = 10_000;

export const logsTail = defineCommand({
  name: "logs tail",
  summary: "Show the last lines of a function's log, which has ids of the gateway and no data of patients",
  argument: { name: "function", description: "such as process-events, partner-api or proxy-<vendor>" },
  options: [
    { flags: "--since <time>", description: `from this RFC 3339 time on; default: the last ${defaultMinutes} minutes` },
    { flags: "--level <level>", description: `lines of this level or above: ${logLevels.join(", ")}` },
    { flags: "--event <name>", description: "only lines of this event, such as webhook.refused" },
    { flags: "--follow", description: "go on with new lines until Ctrl-C" },
  ],
  isList: true,
  examples: [
    "logs tail process-events --level warn --stage prod",
    "logs tail proxy-syncvet --event audit.vendor-call --follow --local",
  ],
  read: (line, { stage }) => ({
    name: readFunction(stage, line.arguments[0] ?? ""),
    since: readTime(lastOf(line, "since"), "--since"),
    filter: { level: readLevel(line), event: lastOf(line, "event") },
    follows: lastOf(line, "follow") !== undefined,
  }),
  async run({ stores, output }, { name, since, filter, follows }) {
    const { linesSince, close } = await stores.openLog(name);
    const shown = new Set<string>();
    let from = since ?? stores.clock.now() - defaultMinutes * 60_000;
    try {
      for (;;) {
        const newest = { at: from };
        for await (const line of linesSince(from)) {
          newest.at = Math.max(newest.at, line.at);
          if (shown.has(line.id)) continue;
          shown.add(line.id);
          if (isWantedLine(line, filter))
            output.record(fieldsOf(line.text) ?? { message: line.text }, textOfLine(line));
        }
        if (!follows) return;
        from = Math.max(from, newest.at - overlapMs);
        await stores.pause(pollMs);
      }
    } finally {
      close();
    }
  },
});

function readFunction(stage: Stage, name: string): string {
  const names = functionsOf(stage);
  if (names.includes(name)) return name;
  throw new OperatorNotFound(`There is no function ${name}. There are ${names.join(", ")}.`);
}

/** @throws UsageError */
function readLevel(line: CommandLine): LogLevel {
  const given = lastOf(line, "level");
  const level = logLevels.find((one) => one === given);
  if (given !== undefined && level === undefined) throw new UsageError(`--level is one of ${logLevels.join(", ")}.`);
  return level ?? "info";
}
