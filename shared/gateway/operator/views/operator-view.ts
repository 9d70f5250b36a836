/** Who uses the console, and what it may do. */
export interface OperatorView {
  readonly role: "operator";
  readonly identity: {
    /** As `sts:GetCallerIdentity` has it. */
    readonly arn: string;
  };
  readonly stage: string;
  /** Changes and payloads are refused. */
  readonly readOnly: boolean;
  readonly payloads: boolean;
  /** Those of the partner whose pages are shown; none where these are all partners'. */
  readonly grants: readonly string[];
}
