/** API Gateway takes these in a query only when they are percent-encoded. */
const refused = /[|{}]/;

/**
 * Splits a query as API Gateway passes it on: decoded, `+` as a space, split at `;` as well as at `&`.
 *
 * @returns `undefined` for a query that API Gateway refuses.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
 */
export function parseQuery(query: string): readonly (readonly [name: string, value: string])[] | undefined {
  if (refused.test(query)) return undefined;
  return query
    .split(/[&;]/)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      const name = equals === -1 ? pair : pair.slice(0, equals);
      return [decoded(name), decoded(equals === -1 ? "" : pair.slice(equals + 1))] as const;
    });
}

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
