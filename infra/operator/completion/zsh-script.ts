import { type Completed, completionWords, firstWords, type Offered, optionsOf, verbsOf } from "./completed.ts";

/** A function of zsh's own completion, which it begins where nothing has: `zsh -f`, or a start file without `compinit`. */
export function zshScript(nouns: Readonly<Record<string, string>>, commands: readonly Completed[]): string {
  const shells = completionWords.shells.map((shell) => ({ word: shell, description: shell }));
  const branches = [
    ...commands.map((one) => branch(`"${one.name} "*`, optionsOf(one))),
    branch('"completion "', shells),
    ...Object.keys(nouns).map((noun) => branch(`"${noun} "`, verbsOf(noun, commands))),
  ];
  // Of what was typed before the cursor, a noun and a verb decide; options may be anywhere after them.
  return `#compdef rx-operator
_rx_operator() {
  local -a offered
  local typed="\${(j: :)words[2,CURRENT-1]} "
  case "$typed" in
    " ") ${assign(firstWords(nouns, commands))} ;;
${branches.join("\n")}
  esac
  _describe command offered
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i -D }
compdef _rx_operator rx-operator`;
}

const branch = (pattern: string, offered: readonly Offered[]): string => `    ${pattern}) ${assign(offered)} ;;`;

const assign = (offered: readonly Offered[]): string => `offered=(${offered.map(wordOf).join(" ")})`;

/** A word and its description, apart by a colon, in single quotes. */
function wordOf({ word, description }: Offered): string {
  return `'${word}:${description.replaceAll("'", `'\\''`)}'`;
}
