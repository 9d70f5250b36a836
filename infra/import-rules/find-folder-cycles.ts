import type { FileImport } from "./read-imports.ts";

/** Folders that need each other. */
export interface FolderCycle {
  /** The folder that they are in; "" is the root. */
  readonly folder: string;
  /** Their names within it, sorted; "." are the files directly in it. */
  readonly members: readonly string[];
  /** The imports between them. */
  readonly imports: readonly FileImport[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly by: FileImport;
}

/** The files directly in a folder, as one of its members. */
const ownFiles = ".";

/**
 * The cycles among the members of each folder. A folder's members are its subfolders, each with all that is below it, and
 * the files directly in it. These files may import from the subfolders; a subfolder may import their types from them, but
 * a value only if they import nothing from it, directly or through others.
 */
export function findFolderCycles(imports: readonly FileImport[]): readonly FolderCycle[] {
  return [...edgesByFolder(imports)]
    .flatMap(([folder, edges]) => cyclesOf(folder, edges))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}

function edgesByFolder(imports: readonly FileImport[]): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const by of imports) {
    const from = by.from.split("/").slice(0, -1);
    const to = by.to.split("/").slice(0, -1);
    let shared = 0;
    while (shared < Math.min(from.length, to.length) && from[shared] === to[shared]) shared += 1;
    const edge = { from: from[shared] ?? ownFiles, to: to[shared] ?? ownFiles, by };
    const isWithinMember = edge.from === edge.to;
    const isTypeOfParent = edge.to === ownFiles && by.typesOnly;
    if (isWithinMember || isTypeOfParent) continue;
    const folder = from.slice(0, shared).join("/");
    edges.set(folder, [...(edges.get(folder) ?? []), edge]);
  }
  return edges;
}

/** Members that reach each other are one cycle. */
function cyclesOf(folder: string, edges: readonly Edge[]): readonly FolderCycle[] {
  const reached = new Map<string, ReadonlySet<string>>();
  for (const member of new Set(edges.map(({ from }) => from))) reached.set(member, reachedFrom(member, edges));
  const cycles = new Map<string, readonly string[]>();
  for (const [member, others] of reached) {
    const members = [...others].filter((other) => reached.get(other)?.has(member)).toSorted();
    if (members.length > 0) cycles.set(members.join(), members);
  }
  return [...cycles.values()].map((members) => ({
    folder,
    members,
    imports: edges.filter(({ from, to }) => members.includes(from) && members.includes(to)).map(({ by }) => by),
  }));
}

function reachedFrom(member: string, edges: readonly Edge[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [member];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const edge of edges) {
      if (edge.from !== from || reached.has(edge.to)) continue;
      reached.add(edge.to);
      open.push(edge.to);
    }
  }
  return reached;
}
