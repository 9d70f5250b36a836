/**
 * What a log line may hold: ids that we made, names of ours, counts, statuses, durations. The type has no room for
 * an object, so that a body, a header or an error of unknown content cannot slip in.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>> & OwnFields;

/** Fields of the line itself, in whose place nothing else may stand: filters and alarms go by them. */
interface OwnFields {
  readonly at?: never;
  readonly level?: never;
  readonly event?: never;
}

/** What every line has itself: a field of that name would take its place, and the line would be counted as nothing. */
interface Taken {
  readonly at?: never;
  readonly level?: never;
  readonly event?: never;
}

export interface Log {
  info(event: string, fields?: LogFields & Taken): void;
  warn(event: string, fields?: LogFields & Taken): void;
  error(event: string, fields?: LogFields & Taken): void;
}

/** A log that writes one JSON object a line, as CloudWatch Logs reads them. */
export function jsonLog(write: (line: string) => void, base: LogFields = {}): Log {
  const at =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(JSON.stringify({ at: new Date().toISOString(), level, event, ...base, ...fields }));
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

export const standardLog: Log = jsonLog((line) => process.stdout.write(`${line}\n`));

/**
 * What may be said of an error that was not expected: its class and code, and where in our code it arose. Its message
 * stays out, since messages of parsers, fetches and SDKs quote what they were given.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const frame = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  const cause = error.cause instanceof Error ? error.cause.name : undefined;
  return { error: error.name, code, frame: frame?.trim(), cause };
}
