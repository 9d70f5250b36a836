import type { VendorDocumentation } from "./documentation.ts";
import type { EventDocumentation } from "./event-documentation.ts";
import { eventExampleFile, exampleFile } from "./example-files.ts";

/** One example that a vendor's documentation names. */
export interface NamedExample {
  /** The operation or the event, for messages: `operation getPatient`. */
  readonly of: string;
  /** Relative to the vendor's folder of examples. */
  readonly file: string;
}

/** Every example that a vendor's documentation names: those of its operations, and of the events with a payload. */
export function namedExamples(
  { operations }: Pick<VendorDocumentation, "operations">,
  eventTypes: readonly EventDocumentation[],
): readonly NamedExample[] {
  const ofOperations = Object.entries(operations).flatMap(([id, { examples = [] }]) =>
    examples.map((kind) => ({ of: `operation ${id}`, file: exampleFile(id, kind) })),
  );
  const ofEvents = eventTypes
    .filter(({ evidence }) => evidence === "documented" || evidence === "published")
    .map(({ name }) => ({ of: `event ${name}`, file: eventExampleFile(name) }));
  return [...ofOperations, ...ofEvents];
}
