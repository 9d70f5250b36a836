import type { SubjectMembers } from "../../../../shared/gateway/partner-api/requests/search-bodies.ts";

/** The id that is searched for: an operator seldom knows whether it is a patient's or a case's, so that both are tried. */
export function subjectIn(members: SubjectMembers | undefined): string | undefined {
  return Object.values(members ?? {})[0];
}
