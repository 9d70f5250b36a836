/** The names of AWS's errors for a call that the caller's policies do not allow. */
const names: ReadonlySet<string> = new Set([
  "AccessDenied",
  "AccessDeniedException",
  "AuthorizationError",
  "AuthorizationErrorException",
  "KMSAccessDeniedException",
  "KmsAccessDenied",
  "UnauthorizedOperation",
]);

/** Whether AWS refuses a call because the operator's credentials do not allow it. */
export function isDenied(error: unknown): error is Error {
  return error instanceof Error && names.has(error.name);
}

/** Which credentials do. */
export const policyHint =
  "The policy rx-gateway-<stage>-operator-read allows the commands that change nothing, rx-gateway-<stage>-operator all (docs/deploy.md).";
