import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What the functions are built from. */
const sources = ["shared", "functions", "infra/bundling"];

/** Has the version of the layout of records. */
const layoutFile = "shared/aws/records/layout.ts";

/** Thrown where the repository cannot say what an older version is. */
export class NoHistoryError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(
      `${what} Fetch the history (git fetch --unshallow), or name a commit: npm run test:versions -- --from <ref>`,
      options,
    );
    this.name = "NoHistoryError";
  }
}

/**
 * The commit of the older version.
 *
 * @param from a git ref; if absent, the last commit whose functions differ from the files in the folder, but none from
 *   before the last change of `schemaVersion`: such functions cannot read what these store
 * @throws NoHistoryError in a shallow clone that lacks it, and in a folder without a repository
 */
export function oldCommit(root: string, from: string | undefined): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  try {
    if (from !== undefined) return git("rev-parse", "--verify", `${from}^{commit}`);
    const layout = git("log", "-1", "--format=%H", "-G^export const schemaVersion = ", "--", layoutFile);
    const isDirty = git("status", "--porcelain", "--", ...sources) !== "";
    const changed = isDirty ? "" : git("rev-list", "-1", "HEAD", "--", ...sources);
    const before = isDirty ? git("rev-parse", "HEAD") : git("rev-parse", "--verify", `${changed}^`);
    return git("merge-base", before, layout) === layout ? before : layout;
  } catch (error) {
    throw new NoHistoryError(`There is no commit ${from ?? "before the last change of the functions"} here.`, {
      cause: error,
    });
  }
}

/** Extracts a commit into a folder, with this folder's packages. @throws Error with git's output */
export function extractSources(root: string, commit: string, dir: string): void {
  mkdirSync(dir, { recursive: true });
  const archive = execFileSync("git", ["archive", commit], { cwd: root, maxBuffer: 1024 * 1024 * 1024 });
  execFileSync("tar", ["-x", "-C", dir], { input: archive });
  symlinkSync(join(root, "node_modules"), join(dir, "node_modules"));
}
