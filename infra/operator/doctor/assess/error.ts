import { type Assessment, fail, warn } from "./finding.ts";

/** How AWS's services name a refused permission. */
const refusals = new Set(["AccessDenied", "AccessDeniedException", "AuthorizationError", "UnauthorizedOperation"]);

/** Assesses an error of reading a check's facts. */
export function assessError(error: unknown): Assessment {
  const name = error instanceof Error ? error.name : "unknown";
  if (refusals.has(name)) {
    return warn(
      "Your credentials may not read this.",
      "Add the permission to your role: docs/runbook.md, The operator's tool.",
    );
  }
  if (name === "CredentialsProviderError" || name.startsWith("ExpiredToken") || name.startsWith("InvalidClientToken")) {
    return fail("AWS does not accept your credentials, or there are none.", "Sign in, or set AWS_PROFILE.");
  }
  if (error instanceof Error && error.message === "Region is missing") {
    return fail("No AWS region is set.", "Set AWS_REGION to the stage's region.");
  }
  return fail(`It could not be checked: ${name}${codeOf(error)}.`, "Check that the stage is deployed in this region.");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
}
