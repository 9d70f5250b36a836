import { createHoldSubject } from "../../../shared/gateway/privacy/subject-held.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { defineCommand } from "./command.ts";
import { placesOf, readSubject, subjectArguments, whatOf } from "./read-subject.ts";

export const subjectsHold = holdCommand({
  name: "subjects hold",
  summary: "Forbid the erasure of a patient with all known cases, or of a case",
  held: true,
  verb: "Forbid",
  done: "held",
});

export const subjectsRelease = holdCommand({
  name: "subjects release",
  summary: "Allow the erasure of a patient or a case again, which was held",
  held: false,
  verb: "Allow",
  done: "released",
});

function holdCommand(command: {
  readonly name: string;
  readonly summary: string;
  readonly held: boolean;
  readonly verb: string;
  readonly done: string;
}) {
  const { name: noun, summary, held, verb, done } = command;
  return defineCommand({
    name: noun,
    summary,
    ...subjectArguments,
    examples: [`printf %s "$ID" | ${noun} md-integrations --patient-id - --stage prod`],
    read: async (line, context) => ({ ...(await readSubject(line, context)), stage: context.stage.name }),
    question: (subject) =>
      `${verb} the erasure of this ${whatOf(subject)} of ${placesOf(subject)} on stage ${subject.stage}?`,
    async run({ stores, output }, { connections, name, value }) {
      const holdSubject = createHoldSubject({ ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook });
      for (const { vendor, connection } of connections) {
        const subjects = await holdSubject({ id: { vendor, connection, name, value }, held });
        output.record(
          { vendor, connection, held, subjects },
          `${vendor}/${connection}: ${subjects} patients and cases are ${done}.`,
        );
      }
      if (held) output.remark("What an erasure has hidden already stays hidden, and is not removed.");
    },
  });
}
