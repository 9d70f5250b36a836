import { useEffect, useState } from "preact/hooks";
import { ApiProblem } from "../data/api.ts";
import { caller } from "../data/caller.ts";
import { isConsole } from "../data/home.ts";
import { ProblemNote } from "./loaded.tsx";
import { Scroller } from "./scroller.tsx";

interface RevealProps {
  /** Names whose payload it is: with another one, it is hidden again. */
  readonly of: string;
  /** Reads it. The gateway puts that on record first, or shows nothing. */
  read(): Promise<string>;
}

/** A payload, hidden until it is asked for. */
export function Reveal({ of, read }: RevealProps) {
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  useEffect(() => {
    setText(undefined);
    setProblem(undefined);
  }, [of]);
  const show = (): Promise<void> =>
    read().then(setText, (error: unknown) => {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
    });
  if (text !== undefined) {
    return (
      <Scroller as="pre" class="payload" label="Payload">
        {text}
      </Scroller>
    );
  }
  const isAllowed = caller.value?.payloads === true;
  return (
    <div class="reveal">
      <span>
        {isAllowed
          ? "Hidden: it may name a patient. Showing it is put on record under your name."
          : `Hidden: this ${isConsole ? "console" : "session"} shows no payloads.`}
      </span>
      {isAllowed && (
        <button type="button" onClick={show}>
          Show payload
        </button>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
