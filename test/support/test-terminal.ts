import { noProgress } from "../../infra/operator/terminal/progress.ts";
import type { Terminal } from "../../infra/operator/terminal/terminal.ts";

/** A terminal in memory. */
export interface TestTerminal extends Terminal {
  /** Everything printed so far. */
  readonly output: () => string;
  readonly problems: () => string;
  readonly questions: readonly string[];
}

interface TerminalOptions {
  readonly environment?: Terminal["environment"];
  /** What the standard input holds. */
  readonly input?: string;
  /** The answer to a question; without it no terminal is attached, and `undefined` ends the input. */
  readonly answer?: { readonly line: string | undefined };
}

export function testTerminal({ environment = {}, input = "", answer }: TerminalOptions = {}): TestTerminal {
  const printed: string[] = [];
  const problems: string[] = [];
  const questions: string[] = [];
  return {
    environment,
    print: (line) => printed.push(line),
    problem: (line) => problems.push(line),
    progress: noProgress,
    readValue: async () => input,
    readSecret: async () => input,
    ask:
      answer &&
      (async (question) => {
        questions.push(question);
        return answer.line;
      }),
    untilInterrupted: async () => undefined,
    openInBrowser: () => () => undefined,
    output: () => printed.join("\n"),
    problems: () => problems.join("\n"),
    questions,
  };
}
