/**
 * Short names of resources: physical names without the words, separated by hyphens, that all of them begin with.
 * `rx-gateway-local-intake` and `rx-gateway-local-records` become `intake` and `records`.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const split = names.map((name) => name.split("-"));
  const [first = []] = split;
  const differs = first.findIndex(
    (word, index) => !split.every((words) => words.length > index + 1 && words[index] === word),
  );
  return new Map(split.map((words) => [words.join("-"), words.slice(differs).join("-")]));
}
