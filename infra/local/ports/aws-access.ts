/** A permission that a call of an AWS service needs. */
export interface NeededPermission {
  /** `<service>:<action>` as IAM names it, such as `dynamodb:GetItem`. */
  readonly action: string;
  /** The ARN of the resource, or `*` where the action has none. */
  readonly resource: string;
  readonly context?: RequestContext;
}

/** Values of condition keys that a request has, such as `kms:ViaService`: a list for those with several values. */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

/** Why a call is refused. */
export interface AccessDenial extends NeededPermission {
  /** The ARN of the caller, as in AWS's messages. */
  readonly caller: string;
}

/** Decides calls of functions by the policies of their roles. Other callers may do everything. */
export interface AwsAccess {
  /** The first permission that the caller lacks; it is recorded as a refused call. */
  check(accessKeyId: string, needed: readonly NeededPermission[]): AccessDenial | undefined;
  /** Whether the caller has a permission on which no call depends, only its answer. */
  has(accessKeyId: string, permission: NeededPermission): boolean;
  /** Whether the credentials are those of a session that has ended. */
  hasEnded?(accessKeyId: string): boolean;
  /** The `SenderId` that SQS gives messages of the caller, if it is a function. */
  senderOf(accessKeyId: string): string | undefined;
}
