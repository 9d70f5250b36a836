import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { deleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import type { DeletionReport } from "../../../shared/gateway/privacy/deletion-report.ts";
import type { SubjectName } from "../../../shared/gateway/privacy/event-about.ts";
import { previewDeletion } from "../../../shared/gateway/privacy/preview-deletion.ts";
import { findVendor } from "../../../shared/vendors/registry.ts";
import type { Stage } from "../../stages.ts";
import type { CommandInput, OperatorCommand, OperatorContext } from "../command.ts";

export const deleteSubjectCommand: OperatorCommand = {
  name: "delete-subject",
  usage: "<vendor>[/<connection>] (--patient-id <id> | --case-id <id>) [--yes]",
  summary:
    "Deletes what is kept of a patient or a case, for good; without --yes only tells what that is. An id of - is read from the standard input, so that it is in no shell's history",
  positionals: 1,
  options: ["patient-id", "case-id"],
  flags: ["yes"],
  async run(context, input) {
    const { stage, stores, print } = context;
    const [vendor, connections] = readOrigin(stage, input.positionals[0] ?? "");
    const subject = await readSubject(context, input);
    const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
    const isMeant = input.flags.includes("yes");
    for (const connection of connections) {
      const id = { vendor, connection, ...subject };
      print(`${vendor}/${connection}:`);
      printReport(context, isMeant ? await deleteSubject(deps, id) : await previewDeletion(deps, id), isMeant);
    }
    print(
      isMeant
        ? "Deleted. Copies of these webhooks stay away from now on. Jobs are not covered; the runbook says what else is not."
        : "Nothing was changed. Say --yes to delete it.",
    );
  },
};

function readOrigin({ name, connections }: Stage, target: string): readonly [string, readonly string[]] {
  const [vendor = "", connection, ...rest] = target.split("/");
  const known = connections[vendor];
  if (known === undefined || rest.length > 0 || (connection !== undefined && !known.includes(connection))) {
    throw new OperatorRefusal(`${target} is no vendor or connection of stage ${name}.`);
  }
  return [vendor, connection === undefined ? known : [connection]];
}

async function readSubject({ readInput }: OperatorContext, { options }: CommandInput) {
  const given = (["patient_id", "case_id"] as const).flatMap((name: SubjectName) =>
    (options[name.replace("_", "-")] ?? []).map((value) => ({ name, value })),
  );
  const [subject, ...others] = given;
  if (subject === undefined || others.length > 0) {
    throw new OperatorRefusal("Name one patient or one case: --patient-id <id>, or --case-id <id>.");
  }
  const value = subject.value === "-" ? (await readInput()).trim() : subject.value;
  if (value === "") throw new OperatorRefusal("The id is empty.");
  return { ...subject, value };
}

function printReport({ print }: OperatorContext, report: DeletionReport, isMeant: boolean): void {
  const { events, deliveries, bodies, cases, tombstones, underWay } = report;
  for (const [what, ids] of Object.entries({ events, deliveries, cases })) {
    print(`  ${ids.length} ${what}`);
    for (const id of ids) print(`    ${id}`);
  }
  if (bodies > 0)
    print(`  ${bodies} bodies in the bucket${isMeant ? ", which the sweeper removes within minutes" : ""}`);
  if (isMeant) print(`  ${tombstones.length} tombstones`);
  if (underWay) print("  Deliveries were being sent and could not be called back; they are over now.");
}
