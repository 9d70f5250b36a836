import { createFindStageCases } from "../../../shared/gateway/operator/find-cases.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createFindHidden } from "../../../shared/gateway/privacy/find-hidden.ts";
import { linesOfCase, viewOfCase } from "./case-text.ts";
import { defineCommand } from "./command.ts";
import { placesOf, readSubject, subjectArguments } from "./read-subject.ts";

export const casesShow = defineCommand({
  name: "cases show",
  summary: "Show a case's status, its order's status and its timeline of events, without their payloads",
  argument: subjectArguments.argument,
  options: subjectArguments.options.filter(({ flags }) => flags.startsWith("--case-id")),
  isList: true,
  examples: ['printf %s "$ID" | cases show md-integrations --case-id - --stage prod'],
  read: readSubject,
  async run({ stores, output, problem }, subject) {
    const { connections, name, value } = subject;
    const findHidden = createFindHidden(stores);
    for (const { vendor, connection } of connections) {
      const hidden = await findHidden({ vendor, connection, name, value });
      if (hidden === undefined) continue;
      problem(`${vendor}/${connection}: an erasure hides it until ${new Date(hidden.until).toISOString()}.`);
    }
    const found = await createFindStageCases(stores)(value, connections);
    if (found.length === 0) throw new OperatorNotFound(`There is no such case of ${placesOf(subject)}.`);
    for (const one of found) output.record(viewOfCase(one), ...linesOfCase(one));
  },
});
