import { useEffect, useRef, useState } from "preact/hooks";
import { type ApiProblem, call } from "./api.ts";
import { type Read, useRead } from "./use-read.ts";

interface Page<Item> {
  readonly data: readonly Item[];
  readonly cursor: string | null;
}

export interface Pages<Item> extends Read<readonly Item[]> {
  /** Whether there may be more, further back. */
  readonly hasMore: boolean;
  /** Reads one page more. */
  more(): Promise<void>;
}

/** How one page of a list is asked for: by a query, or in the body of a search. */
export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** A subject, which is in no address. */
  readonly subject?: Readonly<Record<string, string>> | undefined;
}

/** Two lists of it are on one page, and stay light. */
const pageSize = "40";

async function readPage<Item>(
  { path, query, subject }: ListRequest,
  cursor?: string,
  signal?: AbortSignal,
): Promise<Page<Item>> {
  const asked = { ...query, limit: pageSize, cursor };
  const options = signal === undefined ? {} : { signal };
  if (subject === undefined) return await call(path, { query: asked, ...options });
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== "");
  const body = { ...Object.fromEntries(given), limit: Number(pageSize), subject };
  return await call(`${path}/search`, { method: "POST", body, ...options });
}

/**
 * A list whose first page is read again every 15 seconds; what is new in it is put before what is there, and the pages that
 * were asked for stay.
 */
export function usePages<Item extends { readonly id: string }>(request: ListRequest): Pages<Item> {
  const of = JSON.stringify(request);
  const further = useRef<{ readonly of: string; items: readonly Item[]; cursor: string | null | undefined }>(undefined);
  if (further.current?.of !== of) further.current = { of, items: [], cursor: undefined };
  const [, render] = useState(0);
  const [problem, setProblem] = useState<ApiProblem>();
  const first = useRead(of, (signal) => readPage<Item>(request, undefined, signal));
  useEffect(() => setProblem(undefined), [of]);
  const { items, cursor = first.value?.cursor ?? null } = further.current;
  return {
    ...first,
    problem: first.problem ?? problem,
    value: first.value && merged(first.value.data, items),
    hasMore: cursor !== null,
    more: async () => {
      const place = further.current;
      if (place === undefined || cursor === null) return;
      try {
        const page = await readPage<Item>(request, cursor);
        place.items = merged(place.items.length === 0 ? (first.value?.data ?? []) : place.items, page.data);
        place.cursor = page.cursor;
        setProblem(undefined);
      } catch (error) {
        setProblem(error as ApiProblem);
      }
      render((before) => before + 1);
    },
  };
}

/** The newer items, and those of the older ones that are not among them. */
function merged<Item extends { readonly id: string }>(newer: readonly Item[], older: readonly Item[]): readonly Item[] {
  const ids = new Set(newer.map(({ id }) => id));
  return [...newer, ...older.filter(({ id }) => !ids.has(id))];
}
