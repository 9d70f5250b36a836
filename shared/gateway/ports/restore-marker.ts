/**
 * Says of restored state that an operator has made it safe to run. It is in that state itself, under the suffix of its
 * names, so that no backup that was made before the restore contains it.
 */
export interface RestoreMarker {
  /** When the restore was finished, in epoch milliseconds; `undefined` before that. */
  find(suffix: string): Promise<number | undefined>;
  put(suffix: string, at: number): Promise<void>;
}
