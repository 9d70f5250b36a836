/** Whose a record is: the console's lists say so, a partner's own lists are the partner's. */
export function partnerIdOf(record: object): string | null {
  return "partnerId" in record && typeof record.partnerId === "string" ? record.partnerId : null;
}
