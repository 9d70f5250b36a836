/**
 * A text with IAM's wildcards as a predicate: `*` matches any text, `?` one character. Everything else is literal.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function wildcard(pattern: string, options: { readonly ignoreCase?: boolean } = {}): (text: string) => boolean {
  const source = pattern
    .replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const expression = new RegExp(`^${source}$`, options.ignoreCase ? "is" : "s");
  return (text) => expression.test(text);
}
