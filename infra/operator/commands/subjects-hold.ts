import { createHoldSubject, type HeldSubject } from "../../../shared/gateway/privacy/subject-held.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { countOfSubjects } from "../terminal/count-of.ts";
import { defineCommand } from "./command.ts";
import { placesOf, readSubject, subjectArguments, whatOf } from "./read-subject.ts";

export const subjectsHold = holdCommand({
  name: "subjects hold",
  summary: "Forbid the erasure of a patient with all known cases, or of a case",
  held: true,
  verb: "Forbid",
});

export const subjectsRelease = holdCommand({
  name: "subjects release",
  summary: "Allow the erasure of a patient or a case again, which was held",
  held: false,
  verb: "Allow",
});

function holdCommand(command: {
  readonly name: string;
  readonly summary: string;
  readonly held: boolean;
  readonly verb: string;
}) {
  const { name: noun, summary, held, verb } = command;
  return defineCommand({
    name: noun,
    summary,
    ...subjectArguments,
    isList: true,
    examples: [`printf %s "$ID" | ${noun} md-integrations --patient-id - --yes --stage prod`],
    read: async (line, context) => ({ ...(await readSubject(line, context)), stage: context.stage.name }),
    question: (subject) =>
      `${verb} the erasure of this ${whatOf(subject)} of ${placesOf(subject)} on stage ${subject.stage}?`,
    async run({ stores, output, problem }, subject) {
      const { connections, name, value } = subject;
      let isAnyStored = false;
      let isLate = false;
      const holdSubject = createHoldSubject({ ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook });
      for (const { vendor, connection } of connections) {
        const { isStored, isBeingRemoved, ...counts } = await holdSubject({
          id: { vendor, connection, name, value },
          held,
        });
        isAnyStored ||= isStored;
        isLate ||= isBeingRemoved;
        output.record(
          { vendor, connection, held, ...counts, beingRemoved: isBeingRemoved },
          `${vendor}/${connection}: ${resultOf(held, counts)}`,
        );
      }
      if (held && !isAnyStored) {
        problem(`Nothing is stored of this ${whatOf(subject)}: the id may be wrong. It is held all the same.`);
      }
      if (isLate)
        problem("An erasure of it is being removed at the moment: the hold may come too late for what that hides.");
      if (held) output.remark("What an erasure has hidden already stays hidden, and is not removed.");
    },
  });
}

type Counts = Pick<HeldSubject, "subjects" | "changed" | "stillHeld">;

function resultOf(held: boolean, { subjects, changed, stillHeld }: Counts) {
  if (held) return `held: ${countOfSubjects(subjects)}${changed === 0 ? ", as before" : ""}.`;
  const released = changed === 0 ? [] : [`released: ${countOfSubjects(changed)}.`];
  const still = stillHeld === 0 ? [] : [`still under another hold: ${countOfSubjects(stillHeld)}.`];
  return [...released, ...still].join(" ") || "was not held.";
}
