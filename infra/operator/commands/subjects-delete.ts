import { type ErasureBasis, erasureBases, erasureId } from "../../../shared/gateway/model/erasure.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createDeleteSubject } from "../../../shared/gateway/privacy/delete-subject.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { createFindHidden } from "../../../shared/gateway/privacy/find-hidden.ts";
import { ErasureInProgress } from "../../../shared/gateway/privacy/hide-subject.ts";
import { createPreviewDeletion } from "../../../shared/gateway/privacy/preview-deletion.ts";
import { SubjectHeld } from "../../../shared/gateway/privacy/subject-held.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import { UsageError } from "../terminal/errors.ts";
import { type CommandLine, defineCommand, lastOf, type OperatorContext } from "./command.ts";
import { type NamedSubject, placesOf, readSubject, subjectArguments, whatOf } from "./read-subject.ts";
import { isEmpty, reportDeletion } from "./report-deletion.ts";

const blockUnknown = "--block-unknown";

export const subjectsDelete = defineCommand({
  name: "subjects delete",
  summary: "Hide the stored data of a patient or a case at once, remove it after 24 hours, and drop later copies",
  argument: subjectArguments.argument,
  options: [
    ...subjectArguments.options,
    { flags: "--basis <why>", description: `${erasureBases.join(", ")}; default: patient-request` },
    { flags: "--with-disclosures", description: "removes the account of its disclosures as well" },
    { flags: blockUnknown, description: "confirms the erasure of an id of which nothing is stored" },
  ],
  isList: true,
  examples: ['printf %s "$ID" | subjects delete md-integrations/default --case-id - --yes --stage prod'],
  read: async (line, context) => ({
    ...(await readSubject(line, context)),
    stage: context.stage.name,
    basis: readBasis(line),
    ...(lastOf(line, "with-disclosures") === undefined ? {} : { withDisclosures: true as const }),
    isUnknownConfirmed: lastOf(line, "block-unknown") !== undefined,
  }),
  question: (subject) =>
    `Erase the stored data of this ${whatOf(subject)} of ${placesOf(subject)} on stage ${subject.stage}? It is hidden at once, and removed after 24 hours${subject.stage === "local" ? ", divided by TIME_SCALE" : ""}.`,
  async run(context, { isUnknownConfirmed, ...input }) {
    const { stores, output, record } = context;
    const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
    let until = Number.POSITIVE_INFINITY;
    const connections = isUnknownConfirmed ? input.connections : await confirmUnknown(context, input);
    for (const connection of connections) {
      const reason = input.basis;
      await record.erasure({ ...connection, outcome: "requested", reason });
      const id = { ...connection, name: input.name, value: input.value };
      const report = await createDeleteSubject(deps)({
        ...{ id, basis: input.basis, withDisclosures: input.withDisclosures },
      }).catch(async (error: unknown) => {
        const refusal = asRefusal(error);
        if (refusal !== undefined) await record.erasure({ ...connection, outcome: "refused", reason });
        throw refusal ?? error;
      });
      const { events, deliveries, cases, jobs } = report;
      const count = events.length + deliveries.length + cases.length + jobs.length;
      await record.erasure({ ...connection, outcome: "hidden", reason, count });
      const found = await createFindHidden(stores)(id);
      until = Math.min(until, found?.until ?? until);
      reportDeletion(output, connection, report, { isDeleted: true, hidden: found });
    }
    if (Number.isFinite(until)) {
      output.remark(
        `Hidden. It is removed at ${new Date(until).toISOString()}; \`subjects restore\` brings it back until then.`,
      );
    }
    output.remark(
      "Copies of these webhooks that come until then are hidden with it; later ones are dropped. The runbook lists what is not covered.",
    );
  },
});

/**
 * Asks again where nothing is stored of the subject: with a wrong id, webhooks of another person would be dropped. Of several
 * connections, those that have nothing of it are left out for the same reason.
 *
 * @returns the connections at which it is erased
 */
async function confirmUnknown(
  { stores, output, confirm }: OperatorContext,
  subject: NamedSubject,
): Promise<NamedSubject["connections"]> {
  const preview = createPreviewDeletion({ ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook });
  const isKnown = async (connection: NamedSubject["connections"][number]): Promise<boolean> => {
    const id = { ...connection, name: subject.name, value: subject.value };
    const report = await preview(id);
    // A second run finds what the first one has left, and may find nothing. A patient without events may have cases.
    if (!isEmpty(report) || report.tombstones.length > 1) return true;
    return (await stores.store.findErasure(erasureId(subjectKey(await stores.digest(), id)))) !== undefined;
  };
  const known: NamedSubject["connections"][number][] = [];
  for (const connection of subject.connections) if (await isKnown(connection)) known.push(connection);
  if (known.length === 0) {
    await confirm(
      `Nothing is stored of this ${whatOf(subject)}: the id may be wrong. Drop its future webhooks that are dated before now all the same?`,
      blockUnknown,
    );
    return subject.connections;
  }
  const unknown = subject.connections.filter((connection) => !known.includes(connection));
  if (unknown.length > 0) {
    const places = placesOf({ ...subject, connections: unknown });
    output.remark(
      `Nothing is stored of it at ${places}, where it is not erased: ${blockUnknown} erases it there, too.`,
    );
  }
  return known;
}

function readBasis(line: CommandLine): ErasureBasis {
  const given = lastOf(line, "basis") ?? "patient-request";
  const basis = erasureBases.find((one) => one === given);
  if (basis === undefined) throw new UsageError(`--basis takes ${erasureBases.join(", ")}.`);
  return basis;
}

function asRefusal(error: unknown): OperatorRefusal | undefined {
  const isRefused = error instanceof SubjectHeld || error instanceof ErasureInProgress;
  return isRefused ? new OperatorRefusal(error.message, { cause: error }) : undefined;
}
