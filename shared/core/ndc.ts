/** An NDC of a package in the form for billing: eleven digits, or five, four and two with hyphens between them. */
export const ndcPattern = "^(?:[0-9]{11}|[0-9]{5}-[0-9]{4}-[0-9]{2})$";

/** @param ndc in one of the two forms: any other length would need a zero at a place that its digits do not say */
export function elevenDigits(ndc: string): string {
  return ndc.replaceAll("-", "");
}
