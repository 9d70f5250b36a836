import { type Completed, completionWords, firstWords, type Offered, optionsOf, verbsOf } from "./completed.ts";

/** A function of bash, whose completion has no descriptions. */
export function bashScript(nouns: Readonly<Record<string, string>>, commands: readonly Completed[]): string {
  const wordsOf = (offered: readonly Offered[]): string => offered.map(({ word }) => word).join(" ");
  const cases = [
    ...commands.map((one) => [patternOf(one.name), wordsOf(optionsOf(one))] as const),
    ['"completion "', completionWords.shells.join(" ")] as const,
    ...Object.keys(nouns).map((noun) => [`"${noun} "`, wordsOf(verbsOf(noun, commands))] as const),
  ];
  const branches = cases.map(([pattern, words]) => `    ${pattern}) words="${words}" ;;`).join("\n");
  return `_rx_operator() {
  local current="\${COMP_WORDS[COMP_CWORD]}" noun="" verb="" words=""
  [ "$COMP_CWORD" -gt 1 ] && noun="\${COMP_WORDS[1]}"
  [ "$COMP_CWORD" -gt 2 ] && verb="\${COMP_WORDS[2]}"
  case "$noun $verb" in
    " ") words="${wordsOf(firstWords(nouns, commands))}" ;;
${branches}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _rx_operator rx-operator`;
}

/** Options follow a verb, or at once a command that is one word. */
function patternOf(name: string): string {
  return name.includes(" ") ? `"${name}"` : `"${name} "*`;
}
