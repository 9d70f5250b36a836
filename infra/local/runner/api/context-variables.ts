/** Names and values of `$context`: those of the request, and those of an error or an access log. */
export type ContextValues = Readonly<Record<string, unknown>>;

/**
 * Fills a gateway response's template or an access log's format: `$context.name` becomes the value. API Gateway
 * evaluates nothing else there; a variable without a value becomes `-` in access logs and an empty text elsewhere.
 *
 * @param missing - the text for a variable without a value
 */
export function fillContext(text: string, values: ContextValues, missing: "" | "-"): string {
  return text.replaceAll(/\$context((?:\.[A-Za-z]\w*)+)/g, (_, path: string) => {
    const value = contextValue(path.slice(1), values);
    return value === undefined || value === "" ? missing : value;
  });
}

/** The value of one variable, without `$context.`. */
export function contextValue(path: string, values: ContextValues): string | undefined {
  const found = path
    .split(".")
    .reduce<unknown>(
      (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
      values,
    );
  return found === undefined || found === null ? undefined : String(found);
}
