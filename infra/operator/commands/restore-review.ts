import { compareDirectories, nameOfItem } from "../../../shared/gateway/restore/compare-directories.ts";
import { defineCommand } from "./command.ts";
import { openPreviousOf, previousOption, readPrevious } from "./restore-options.ts";

export const restoreReview = defineCommand({
  name: "restore review",
  summary: "After a restore: list what a person must decide of partners, keys and endpoints; changes nothing",
  options: [previousOption],
  isList: true,
  examples: ["restore review --stage prod"],
  read: (line) => ({ suffix: readPrevious(line) }),
  async run(context, { suffix }) {
    const { output, stores, places } = context;
    const previous = openPreviousOf(context, suffix);
    const restored = (await stores.previous(places.restoredFrom).directoryItems()) ?? [];
    const before = await previous.directoryItems();
    if (before === undefined) {
      const names = restored.flatMap((item) => nameOfItem(item) ?? []).toSorted();
      for (const what of names) output.record({ what, change: "unknown", attributes: [] }, `unknown  ${what}`);
      output.remark(
        `There is no table ${previous.names.directory}: each of these may have been removed or changed since.`,
      );
      return;
    }
    const differences = compareDirectories(before, restored);
    for (const { what, change, attributes } of differences) {
      output.record({ what, change, attributes }, `${change}  ${what}  ${attributes.join(",")}`.trimEnd());
    }
    output.remark(`${differences.length} differences from ${previous.names.directory}.`);
  },
});
