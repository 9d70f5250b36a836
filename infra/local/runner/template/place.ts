/** The account and region that this machine plays. */
export interface Place {
  readonly region: string;
  readonly accountId: string;
  /** Where queue URLs point to. */
  readonly sqsEndpoint: string;
  /** Values for the parameters of all templates. */
  readonly parameters: Readonly<Record<string, string>>;
}
