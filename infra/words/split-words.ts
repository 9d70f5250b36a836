/** The words of a name, in lower case: `putBackDLQ`, `put-back-dlq` and `PUT_BACK_DLQ` are `put back dlq`. */
export function wordsOfName(name: string): readonly string[] {
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return parts.map((part) => part.toLowerCase());
}

/** The words of a text, in lower case and without punctuation. What is between backticks is code, and left out. */
export function wordsOfProse(text: string): readonly string[] {
  return (
    text
      .replaceAll(/`[^`]*`/g, " ` ")
      .toLowerCase()
      .match(/[a-z]+(?:['’][a-z]+)?|`/g) ?? []
  );
}
