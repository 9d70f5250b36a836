import { fieldsOf, type LogLine } from "../logs/log-source.ts";

const levels = ["info", "warn", "error"] as const;

export type LogLevel = (typeof levels)[number];

export const logLevels: readonly LogLevel[] = levels;

/** Which lines are shown. */
export interface LogFilter {
  readonly level: LogLevel;
  readonly event: string | undefined;
}

/** Whether a line is of that level or above. What is no line of the gateway's log, such as a crash, counts as an error. */
export function isWantedLine({ text }: LogLine, { level, event }: LogFilter): boolean {
  const fields = fieldsOf(text);
  const own = levels.find((one) => one === String(fields?.["level"]).toLowerCase()) ?? "error";
  return levels.indexOf(own) >= levels.indexOf(level) && (event === undefined || fields?.["event"] === event);
}

/** A line of the log for a person: its time, level and event, and then its other members. */
export function textOfLine({ text }: LogLine): string {
  const { at, level, event, _aws, ...fields } = fieldsOf(text) ?? {};
  if (at === undefined) return text;
  const others = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [at, level, event, ...others].filter((part) => part !== undefined).join("  ");
}
