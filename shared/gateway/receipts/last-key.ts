import type { ChainObjects } from "../ports/chain-objects.ts";
import { chainFolder } from "./chain-keys.ts";

/** Years, months and days. */
const foldersDeep = 3;

/**
 * The key of the last object of the chain, by four lists as a rule, however long the chain is.
 *
 * @param before only keys and folders before this one
 */
export async function lastKey(
  objects: Pick<ChainObjects, "foldersIn" | "keysAfter">,
  before?: string,
): Promise<string | undefined> {
  const isBefore = (key: string): boolean => before === undefined || key < before;
  const lastIn = async (folder: string, depth: number): Promise<string | undefined> => {
    if (depth === foldersDeep) return await lastOf(objects.keysAfter(folder), (key) => key.startsWith(folder));
    for (const inner of (await objects.foldersIn(folder)).filter(isBefore).toReversed()) {
      const found = await lastIn(inner, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return await lastIn(chainFolder, 0);
}

async function lastOf(keys: AsyncIterable<string>, isIn: (key: string) => boolean): Promise<string | undefined> {
  let last: string | undefined;
  for await (const key of keys) {
    if (!isIn(key)) break;
    last = key;
  }
  return last;
}
