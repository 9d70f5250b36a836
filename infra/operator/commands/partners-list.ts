import { defineCommand } from "./command.ts";
import { describeGrants } from "./grant-purposes.ts";

export const partnersList = defineCommand({
  name: "partners list",
  summary: "List partners with their status and grants",
  isList: true,
  examples: ["partners list --local", "partners list --stage prod --json"],
  read: () => undefined,
  async run({ stores, output }) {
    for (const { id, name, status, grants, purposes = {} } of await stores.partnerStore.listPartners()) {
      output.record(
        { id, name, status, grants, purposes },
        `${id}  ${status}  ${name}  ${describeGrants({ grants, purposes })}`,
      );
    }
  },
});
