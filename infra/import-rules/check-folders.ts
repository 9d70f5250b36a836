import { findFolderCycles } from "./find-folder-cycles.ts";
import { readImports } from "./read-imports.ts";

const shownImports = 12;

/**
 * What the check prints, and whether it failed: over a cycle, and over sources without an import between files, since a
 * check that reads nothing must not pass.
 *
 * @param sources each file's text under its path from the root
 */
export function checkFolders(sources: ReadonlyMap<string, string>): {
  readonly lines: readonly string[];
  readonly failed: boolean;
} {
  const imports = [...sources].flatMap(([file, source]) => readImports(file, source));
  const unread = imports.filter(({ to }) => to.endsWith(".ts") && !sources.has(to));
  const cycles = findFolderCycles(imports);
  return {
    failed: cycles.length > 0 || unread.length > 0 || imports.length === 0,
    lines: [
      ...unread.map(({ from, to }) => `${from} imports ${to}, which the check has not read.`),
      ...cycles.flatMap(({ folder, members, imports: between }) => [
        `${folder === "" ? "The root" : folder}: a cycle among ${members.join(", ")}`,
        ...between.slice(0, shownImports).map(({ from, to }) => `  ${from} → ${to}`),
        ...(between.length > shownImports ? [`  … and ${between.length - shownImports} more`] : []),
      ]),
      `${cycles.length} cycles between folders (${sources.size} files, ${imports.length} imports).`,
    ],
  };
}
