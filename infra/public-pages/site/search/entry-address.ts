/** Where a page finds the others: the folder `docs`, and the start page beside it. */
export interface Places {
  readonly folder: string;
  readonly start: string;
}

/** The address of an entry from a page. The ids of the start page and its sections have no name before the fragment. */
export function entryAddress(id: string, { folder, start }: Places): string {
  return id === "" || id.startsWith("#") ? `${start}${id}` : `${folder}${id}`;
}
