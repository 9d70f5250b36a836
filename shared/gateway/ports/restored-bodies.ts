/** The bucket of bodies as an operator sees it after a restore. */
export interface RestoredBodies {
  /** The keys of all objects. */
  list(): AsyncIterable<string>;
  remove(key: string): Promise<void>;
}
