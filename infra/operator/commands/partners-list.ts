import { defineCommand } from "./command.ts";

export const partnersList = defineCommand({
  name: "partners list",
  summary: "List partners with their status and grants",
  examples: ["partners list --local", "partners list --stage prod --json"],
  read: () => undefined,
  async run({ stores, output }) {
    for (const { id, name, status, grants } of await stores.partnerStore.listPartners()) {
      output.record({ id, name, status, grants }, `${id}  ${status}  ${name}  ${grants.join(",")}`);
    }
  },
});
