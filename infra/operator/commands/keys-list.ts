import { createListKeys } from "../../../shared/gateway/operator/manage-keys.ts";
import { defineCommand } from "./command.ts";
import { timesOf } from "./key-text.ts";

export const keysList = defineCommand({
  name: "keys list",
  summary: "List API keys with their creation, last use and expiry",
  argument: { name: "partner-id", description: "only this partner's keys; default: all", optional: true },
  isList: true,
  examples: ["keys list prt_0123456789abcdef --stage prod", "keys list --stage prod --json"],
  read: ({ arguments: [partnerId] }) => ({ partnerId }),
  async run({ stores, output }, input) {
    let heading: string | undefined = "id  partner  status  created  last used (within an hour)  expires  rotated from";
    for await (const key of createListKeys(stores)(input)) {
      // Not before the first key is read: a failure has no result.
      if (heading !== undefined) output.remark(heading);
      heading = undefined;
      const { id, partnerId, status, rotatedFrom = null } = key;
      const { createdAt, lastUsedAt, expiresAt } = timesOf(key);
      const shown = [id, partnerId, status, createdAt ?? "-", lastUsedAt ?? "never", expiresAt ?? "never"];
      output.record(
        { id, partnerId, status, rotatedFrom, createdAt, lastUsedAt, expiresAt },
        [...shown, rotatedFrom ?? "-"].join("  "),
      );
    }
  },
});
