export interface SecretWriter {
  /**
   * Replaces the text of a secret; the one before stays in the store as the previous version.
   *
   * @returns `false` when there is no such secret: the deployment creates it
   * @throws when the store cannot be reached, or refuses
   */
  replace(name: string, text: string): Promise<boolean>;
}
