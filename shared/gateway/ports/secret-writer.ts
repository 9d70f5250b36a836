/** The current text of a secret, and the id of its version. */
export interface CurrentSecret {
  readonly text: string;
  readonly version: string;
}

/** What came of a replacement. `overtaken`: the version that it was to follow has been followed by another one. */
export type Replacement = "replaced" | "missing" | "overtaken";

export interface SecretWriter {
  /** The function returns `undefined` when there is no such secret or it has no value yet. */
  readCurrent(name: string): Promise<CurrentSecret | undefined>;
  /**
   * Replaces the text of a secret; the one before stays in the store as the previous version.
   *
   * @param after the version that it was made from: of two different texts that were made from one version, the later is
   *   `overtaken`. By default it follows any version
   * @returns `missing` when there is no such secret: the deployment creates it
   * @throws when the store cannot be reached, or refuses
   */
  replace(name: string, text: string, after?: string): Promise<Replacement>;
}
