import type { InvocationOutcome } from "../lambda/instance.ts";

/**
 * Ids of the messages of a batch that count as failed. All of them when the function failed, when its report is
 * malformed, or when it names a message that is not in the batch. No report means success.
 */
export function failedMessages(
  outcome: InvocationOutcome,
  ids: readonly string[],
  partialFailures: boolean,
): ReadonlySet<string> {
  if (!outcome.ok) return new Set(ids);
  if (!partialFailures) return new Set();
  const result: unknown = JSON.parse(outcome.payload);
  if (result === null) return new Set();
  if (typeof result !== "object") return new Set(ids);
  const failures: unknown = Reflect.get(result, "batchItemFailures") ?? [];
  if (!Array.isArray(failures)) return new Set(ids);
  const named = failures.map((failure: unknown) =>
    typeof failure === "object" && failure !== null ? Reflect.get(failure, "itemIdentifier") : undefined,
  );
  const valid = named.every((id): id is string => typeof id === "string" && ids.includes(id));
  return new Set(valid ? named : ids);
}
