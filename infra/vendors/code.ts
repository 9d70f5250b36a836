/** A JSON value as TypeScript; the formatter does the rest. */
export function code(value: unknown): string {
  // Within a script, both are ends of lines to old readers and odd to others.
  return JSON.stringify(value, null, 2).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** The name under which a vendor's descriptor is exported: `acme-pets` is `acmePets`. */
export const exportNameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
