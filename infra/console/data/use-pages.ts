import { useRef, useState } from "preact/hooks";
import { call } from "./api.ts";
import { isConsole } from "./home.ts";
import { type Read, useRead } from "./use-read.ts";

interface Page<Item> {
  readonly data: readonly Item[];
  readonly cursor: string | null;
}

export interface Pages<Item> extends Read<readonly Item[]> {
  /** The number of the page that is shown, from 1. */
  readonly number: number;
  /** Whether another page is being read, while this one is shown. */
  readonly isTurning: boolean;
  /** Leads to the page after this one; `undefined` where it is the last. */
  readonly next: (() => void) | undefined;
  /** Leads to the page before this one; `undefined` where it is the first. */
  readonly previous: (() => void) | undefined;
}

/** How one page of a list is asked for: by a query, or in the body of a search. */
export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The id of a case or of a patient, which is in no address. */
  readonly subject?: string | undefined;
}

/** Where a page begins. Of a search, its members go with it: a cursor is bound to them. */
interface Place {
  readonly cursor: string;
  readonly member: Member | undefined;
}

/** What an id may be of: seldom does one know, so that both are tried. */
const members = ["case_id", "patient_id"] as const;

type Member = (typeof members)[number];

/** Two lists of it are on one page, and stay light. */
const pageSize = "25";

interface ReadPage<Item> extends Page<Item> {
  readonly member?: Member | undefined;
}

async function readPage<Item>(
  { path, query, subject }: ListRequest,
  place?: Place,
  signal?: AbortSignal,
): Promise<ReadPage<Item>> {
  const asked = { ...query, limit: pageSize, cursor: place?.cursor };
  const options = signal === undefined ? {} : { signal };
  if (subject === undefined) return await call(path, { query: asked, ...options });
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== "");
  const search = async (member: Member): Promise<ReadPage<Item>> => {
    const body = { ...Object.fromEntries(given), limit: Number(pageSize), subject: { [member]: subject } };
    return { ...(await call<Page<Item>>(`${path}/search`, { method: "POST", body, ...options })), member };
  };
  const [first, other] = members;
  if (place?.member !== undefined) return await search(place.member);
  const found = await search(first);
  // The console's search tries both by itself.
  return isConsole || found.data.length > 0 || found.cursor !== null ? found : await search(other);
}

/**
 * A list, one page of which is shown and read again every 15 seconds. Pages follow one another without a gap: each begins
 * where the one before it ended when it was left.
 */
export function usePages<Item>(request: ListRequest): Pages<Item> {
  const of = JSON.stringify(request);
  const [trail, setTrail] = useState<{ readonly of: string; readonly places: readonly Place[] }>({ of, places: [] });
  const places = trail.of === of ? trail.places : [];
  const read = useRead(`${of} ${places.at(-1)?.cursor ?? ""}`, (signal) =>
    readPage<Item>(request, places.at(-1), signal),
  );
  // It stays until the page that is turned to is there.
  const last = useRef<{
    readonly of: string;
    readonly number: number;
    readonly page: ReadPage<Item>;
    readonly at: number;
  }>(undefined);
  if (read.value !== undefined && read.readAt !== undefined) {
    last.current = { of, number: places.length + 1, page: read.value, at: read.readAt };
  }
  const shown = last.current?.of === of ? last.current : undefined;
  const { page, number = 1 } = shown ?? {};
  const turnTo = (before: readonly Place[]) => () => setTrail({ of, places: before });
  const cursor = page?.cursor ?? null;
  return {
    ...read,
    value: page?.data,
    readAt: shown?.at,
    number,
    isTurning: shown !== undefined && read.value === undefined && read.problem === undefined,
    next: cursor === null ? undefined : turnTo([...places.slice(0, number - 1), { cursor, member: page?.member }]),
    previous: number === 1 ? undefined : turnTo(places.slice(0, number - 2)),
  };
}
