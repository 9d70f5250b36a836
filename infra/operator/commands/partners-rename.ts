import { createRenamePartner } from "../../../shared/gateway/operator/change-partner.ts";
import { UsageError } from "../terminal/errors.ts";
import { defineCommand, lastOf } from "./command.ts";

export const partnersRename = defineCommand({
  name: "partners rename",
  summary: "Rename a partner; its id stays",
  argument: { name: "partner-id", description: "as partners list shows it" },
  options: [{ flags: "--name <name>", description: "the new name, which must be unique" }],
  examples: ['partners rename prt_0123456789abcdef --name "Corner Pharmacy" --stage prod'],
  read(line, { stage }) {
    const name = lastOf(line, "name");
    if (name === undefined) throw new UsageError("--name <name> is missing.");
    return { partnerId: line.arguments[0] ?? "", name, stage: stage.name };
  },
  question: ({ partnerId, name, stage }) => `Rename partner ${partnerId} on stage ${stage} to ${name}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stores, output }, input) {
    const { id, name } = await createRenamePartner(stores)(input);
    output.record({ id, name }, `${id} is called ${name}.`);
  },
});
