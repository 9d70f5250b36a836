const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A vendor's id as keys are made of it: the letters of a UUID have no case (RFC 9562, section 4). */
export function canonicalId(id: string): string {
  return uuid.test(id) ? id.toLowerCase() : id;
}
