import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import type { SubjectName } from "../../../shared/gateway/privacy/event-about.ts";
import { UsageError } from "../terminal/errors.ts";
import { readValueOf } from "../terminal/read-value.ts";
import { type CommandLine, type Described, lastOf, type ReadContext } from "./command.ts";
import { readConnections } from "./read-connections.ts";

/** A patient or a case, at one or more of a vendor's connections. Never print `value`. */
export interface NamedSubject {
  readonly connections: readonly ConnectionName[];
  readonly name: SubjectName;
  readonly value: string;
}

/** The argument and the options that name a subject. */
export const subjectArguments = {
  argument: {
    name: "vendor[/connection]",
    description: "the source of the id; default: all of the vendor's connections",
  },
  options: [
    { flags: "--patient-id <->", description: "the vendor's id of a patient, read from the standard input" },
    { flags: "--case-id <->", description: "the vendor's id of a case, read from the standard input" },
  ],
} as const satisfies Partial<Described>;

/** The connections of a subject, as text. */
export function placesOf({ connections }: NamedSubject): string {
  return connections.map(({ vendor, connection }) => `${vendor}/${connection}`).join(", ");
}

export function whatOf({ name }: NamedSubject): "case" | "patient" {
  return name === "case_id" ? "case" : "patient";
}

const optionOf = { patient_id: "patient-id", case_id: "case-id" } as const satisfies Record<SubjectName, string>;

/**
 * @throws UsageError unless one patient or one case is named, by the standard input: a command line stays in a shell's history
 * @throws OperatorNotFound for a vendor or connection that the stage does not have
 */
export async function readSubject(line: CommandLine, context: ReadContext): Promise<NamedSubject> {
  const connections = readConnections(context.stage, line.arguments[0] ?? "");
  const values = [line.options["patient-id"] ?? [], line.options["case-id"] ?? []].flat();
  if (values.length !== 1) throw new UsageError("Name one patient or one case: --patient-id -, or --case-id -.");
  const name: SubjectName = lastOf(line, optionOf.patient_id) === undefined ? "case_id" : "patient_id";
  const given = values[0] ?? "";
  if (given !== "-") {
    throw new UsageError(
      `The id is read from the standard input: pass --${optionOf[name]} -, and type or pipe it. It is now in this shell's history.`,
    );
  }
  return { connections, name, value: await readValueOf(given, "The id", context.readValue) };
}
