/** What keeps the operator's machine from AWS, and what ends that. */
export interface AwsTrouble {
  readonly problem: string;
  readonly remedy: string;
}

interface Kind extends AwsTrouble {
  /** Of the error: its name, its code and its message in one text. */
  readonly signs: RegExp;
}

/**
 * By the errors of the SDK's configuration, of its providers of credentials, of the connection, and of AWS's services
 * (https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html). The first that fits holds.
 */
const kinds: readonly Kind[] = [
  {
    signs: /Region is missing|region is not valid|Invalid region/i,
    problem: "No AWS region is set.",
    remedy: "Set AWS_REGION to the stage's region, or `region` in your AWS profile.",
  },
  {
    signs: /RequestTimeTooSkewed|RequestInTheFuture|Signature (not yet current|expired)/,
    problem: "This machine's clock and AWS's differ by more than five minutes.",
    remedy: "Set the clock, and run it again.",
  },
  {
    signs: /^(Expired|RequestExpired)/,
    problem: "Your AWS credentials have expired.",
    remedy: "Sign in again.",
  },
  {
    signs: /SSO (session|token)|aws (sso )?login|Token is expired|sso_session/i,
    problem: "Your session of AWS IAM Identity Center (SSO) has ended, or is not there.",
    remedy: "Sign in with `aws sso login`, with --profile where you use one.",
  },
  {
    signs:
      /ProviderError.*(\bprofile\b.*(not be found|not found|not configured|invalid|did not contain)|using profile: )/is,
    problem: "Your AWS settings have no such profile, or it has no credentials.",
    remedy: "Set AWS_PROFILE to one that `aws configure list-profiles` prints.",
  },
  {
    signs:
      /ProviderError|^(InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|MissingAuthenticationToken|AuthFailure)/,
    problem: "AWS does not accept your credentials, or there are none.",
    remedy: "Sign in, or set AWS_PROFILE.",
  },
  {
    signs: /\bE(NOTFOUND|AI_AGAIN)\b/,
    problem: "No address was found of AWS's endpoint.",
    remedy: "Check the network and its name servers, and that AWS_REGION is the name of a region.",
  },
  {
    signs: /\b(CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_(VERIFY|GET)|ERR_TLS)/,
    problem: "The certificate of AWS's endpoint is not trusted, as behind a proxy that opens connections.",
    remedy: "Name that proxy's certificate in NODE_EXTRA_CA_CERTS.",
  },
  {
    signs: /\b(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)\b|^TimeoutError/,
    problem: "AWS could not be reached.",
    remedy: "Check the network, with --local that the stack runs (npm start), and run it again.",
  },
];

/** `undefined` for any other error. What an adapter has wrapped is found by its cause. */
export function findAwsTrouble(error: unknown): AwsTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const text = [error.name, codeOf(error), error.message].join(" ");
  return kinds.find(({ signs }) => signs.test(text)) ?? findAwsTrouble(error.cause);
}

/** Such as `ECONNREFUSED`, of an error of a connection. */
export function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
