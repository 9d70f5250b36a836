/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A command's result: lines of text, or with `--json` one JSON object per line. */
export interface Output {
  /** One record in both forms. */
  record(value: { readonly [name: string]: Json }, ...lines: readonly string[]): void;
  /** A text that is printed as it is in both forms: JSON whose numbers may have more digits than JavaScript's. */
  text(text: string): void;
  /** A remark that is left out of JSON: a heading, a total, a hint. */
  remark(line: string): void;
}

export function createOutput(print: (line: string) => void, isJson: boolean): Output {
  if (isJson) return { record: (value) => print(JSON.stringify(value)), text: print, remark: () => {} };
  return {
    record: (_value, ...lines) => {
      for (const line of lines) print(line);
    },
    text: print,
    remark: print,
  };
}
