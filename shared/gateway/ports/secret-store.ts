export interface SecretStore {
  /**
   * The current text of a secret, by name.
   *
   * @returns `undefined` when there is no such secret or it has no value yet
   * @throws when the store cannot be reached
   */
  read(name: string): Promise<string | undefined>;
}
