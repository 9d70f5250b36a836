import { UsageError } from "../terminal/errors.ts";
import { bashScript } from "./bash-script.ts";
import { type Completed, completionWords } from "./completed.ts";
import { fishScript } from "./fish-script.ts";
import { zshScript } from "./zsh-script.ts";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/**
 * A script that completes `rx-operator`: nouns, then verbs, then options. It is self-contained: pressing Tab starts no
 * process.
 *
 * @throws UsageError for another shell
 */
export function completionScript(
  shell: string,
  nouns: Readonly<Record<string, string>>,
  commands: readonly Completed[],
): string {
  const known = completionWords.shells.find((one) => one === shell);
  if (known === undefined) throw new UsageError(`There are completions for ${completionWords.shells.join(", ")}.`);
  return scripts[known](nouns, commands);
}
