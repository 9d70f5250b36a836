/** The function that a request to Lambda's API names. */
export interface InvokedName {
  /** The physical name. */
  readonly name: string;
  /** The alias. `$LATEST` is a version, and the function itself here. */
  readonly qualifier: string | undefined;
}

const path = /^\/2015-03-31\/functions\/([^/?]+)\/invocations(?:\?(.*))?$/;

/** A name, a partial or a whole ARN, each with an alias or without. */
const reference = /^(?:(?:arn:aws:lambda:[a-z0-9-]+:)?(\d{12}):function:)?([\w-]{1,64})(?::([\w$-]{1,128}))?$/;

/**
 * Reads which function a URL invokes.
 *
 * @returns `undefined` for a URL of another operation, or of a name that is not valid
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function invokedName(url: string): InvokedName | undefined {
  const [, given = "", query = ""] = path.exec(url) ?? [];
  const [, , name, ofName] = reference.exec(decodeURIComponent(given)) ?? [];
  if (name === undefined) return undefined;
  const qualifier = new URLSearchParams(query).get("Qualifier") ?? ofName;
  if (ofName !== undefined && qualifier !== ofName) return undefined;
  return { name, qualifier: qualifier === "$LATEST" ? undefined : qualifier };
}
