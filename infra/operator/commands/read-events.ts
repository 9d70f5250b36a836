import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import { UsageError } from "../terminal/errors.ts";
import { readValueOf } from "../terminal/read-value.ts";
import { type CommandLine, lastOf, type ReadContext } from "./command.ts";
import { type ListedRange, readRange } from "./list-range.ts";
import { allConnections, readConnections } from "./read-connections.ts";

/** What `events list` finds. Never print `subject`. */
export interface EventsToFind extends ListedRange {
  readonly connections: readonly ConnectionName[];
  /** Whether others are left out, and with them what is of no connection. */
  readonly isNarrowed: boolean;
  readonly type: string;
  readonly partnerId: string | undefined;
  /** The id of a patient or a case. */
  readonly subject: string | undefined;
}

/** @throws UsageError, OperatorNotFound for a connection that the stage does not have */
export async function readEventsToFind(line: CommandLine, { stage, readValue }: ReadContext): Promise<EventsToFind> {
  const connection = lastOf(line, "connection");
  return {
    connections: connection === undefined ? allConnections(stage) : readConnections(stage, connection),
    isNarrowed: connection !== undefined,
    type: lastOf(line, "type") ?? "*",
    partnerId: lastOf(line, "partner"),
    ...readRange(line),
    subject: await readSubjectId(line, readValue),
  };
}

/** An id on the command line would stay in the shell's history. */
async function readSubjectId(line: CommandLine, readValue: ReadContext["readValue"]): Promise<string | undefined> {
  const given = lastOf(line, "subject");
  if (given === undefined) return undefined;
  if (given !== "true" && given !== "-") throw new UsageError("--subject reads the id from the standard input.");
  return await readValueOf("-", "The id of the patient or case", readValue);
}
