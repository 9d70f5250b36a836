import {
  type Account,
  type AccountedDisclosure,
  createAccountForDisclosures,
} from "../../../shared/gateway/disclosures/account-for-disclosures.ts";
import { unlistedKey } from "../../../shared/gateway/model/disclosure.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { CheckFailed } from "../terminal/errors.ts";
import { defineCommand, lastOf, type OperatorContext } from "./command.ts";
import { readSince } from "./read-since.ts";
import { readSubject, subjectArguments } from "./read-subject.ts";

export const auditDisclosures = defineCommand({
  name: "audit disclosures",
  summary: "Account for what was disclosed of a patient or a case: to whom, when and for what purpose",
  argument: subjectArguments.argument,
  options: [
    ...subjectArguments.options,
    { flags: "--since <time>", description: "disclosures of this RFC 3339 time or day, or later; default: all" },
  ],
  isList: true,
  examples: [
    'printf %s "$ID" | audit disclosures md-integrations --patient-id - --stage prod',
    'printf %s "$ID" | audit disclosures md-integrations/default --case-id - --since 2026-01-31 --stage prod --json',
  ],
  read: async (line, context) => ({
    ...(await readSubject(line, context)),
    since: readSince(lastOf(line, "since")),
  }),
  async run({ stores, output }, { connections, name, value, since }) {
    const account = createAccountForDisclosures({ disclosures: stores.disclosures, objects: stores.chain });
    const names = new Map((await stores.partnerStore.listPartners()).map((partner) => [partner.id, partner.name]));
    let [count, missing] = [0, 0];
    for (const connection of connections) {
      const own = subjectKey(await stores.digest(), { ...connection, name, value });
      const isPatient = name === "patient_id";
      const linked = isPatient ? (await stores.store.findSubjectEntry(own)).cases : [];
      const found = await account({
        own,
        cases: linked.map((one) => one.subjectKey),
        isPatient,
        unlisted: unlistedKey(connection),
        since,
      });
      reportUnlisted({ output }, connection, found.unlisted);
      if (found.deletedUntil !== undefined) reportDeletion({ output }, { ...connection, until: found.deletedUntil });
      for (const one of found.disclosures) {
        count += 1;
        if (one.receipt === undefined) missing += 1;
        reportDisclosure({ output }, one, names);
      }
    }
    output.remark(`${count} disclosures on record. Those of the last minutes may be missing.`);
    if (missing > 0) throw new CheckFailed(`${missing} receipts are not in the chain: see docs/runbook.md, Audit.`);
  },
});

function reportDeletion(
  { output }: Pick<OperatorContext, "output">,
  { vendor, connection, until }: { readonly vendor: string; readonly connection: string; readonly until: number },
): void {
  const deletedUntil = new Date(until).toISOString();
  output.record(
    { vendor, connection, deletedUntil },
    `${vendor}/${connection}: an erasure deleted the index of disclosures until ${deletedUntil}. Their receipts remain, and name no patient.`,
  );
}

function reportUnlisted(
  { output }: Pick<OperatorContext, "output">,
  { vendor, connection }: { readonly vendor: string; readonly connection: string },
  unlisted: Account["unlisted"],
): void {
  if (unlisted.length === 0) return;
  output.record(
    { vendor, connection, unlisted: unlisted.map(({ at, receipt }) => ({ receipt, at: new Date(at).toISOString() })) },
    `${vendor}/${connection}: ${unlisted.length} disclosures name more patients or cases than the index has of one, perhaps this one. See docs/runbook.md, Account of disclosures.`,
    ...unlisted.map(({ at, receipt }) => `  ${new Date(at).toISOString()}  ${receipt}`),
  );
}

function reportDisclosure(
  { output }: Pick<OperatorContext, "output">,
  { id, at, purpose, receipt }: AccountedDisclosure,
  names: ReadonlyMap<string, string>,
): void {
  const time = new Date(at).toISOString();
  const stated = purpose ?? "no stated purpose";
  if (receipt === undefined) {
    output.record({ receipt: id, at: time, purpose, missing: true }, `${time}  ${id} is not in the chain  ${stated}`);
    return;
  }
  const { kind, outcome, status, partner, key, operation, vendor, connection } = receipt;
  const { actor = null, host = null, event = null, events = null, delivery = null, job = null } = receipt;
  const partnerName = names.get(partner ?? "") ?? null;
  const of = { event, ...(events && { events }), delivery, job, operation, vendor, connection };
  const to = { partner, partnerName, key, actor, host };
  const who = partnerName === null ? (partner ?? actor) : `${partner} (${partnerName})`;
  const what = [event, job, vendor === null ? null : `${vendor}/${connection}:${operation ?? "events"}`];
  output.record(
    { receipt: id, at: time, kind, outcome, status, ...to, ...of, purpose },
    [time, kind, outcome, who, host, ...what, `key ${key ?? "-"}`, stated].filter((part) => part !== null).join("  "),
  );
}
