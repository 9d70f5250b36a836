/** The account and region of the local stack. */
export interface DeploymentTarget {
  readonly region: string;
  readonly accountId: string;
  /** The endpoint in queue URLs. */
  readonly sqsEndpoint: string;
  /** Values for the parameters of all templates. */
  readonly parameters: Readonly<Record<string, string>>;
}
