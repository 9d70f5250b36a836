/** A file of an archive: its path, and its content. */
export type ArchivedFile = readonly [path: string, content: string | Uint8Array];
