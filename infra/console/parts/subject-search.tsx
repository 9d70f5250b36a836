import { useState } from "preact/hooks";

/** The id of a case or of a patient. */
export type Subject = string | undefined;

interface SubjectSearchProps {
  /** What was typed: the id of a record, which is opened, or of a subject. */
  search(subject: Subject, id: string | undefined): void;
}

/** Finds what is about a case or a patient. The id stays in the page: it is in no address and no storage. */
export function SubjectSearch({ search }: SubjectSearchProps) {
  const [text, setText] = useState("");
  const submit = (): void => {
    const typed = text.trim();
    if (/^(evt|dlv)_/.test(typed)) search(undefined, typed);
    else search(typed === "" ? undefined : typed, undefined);
  };
  return (
    <label class="wide">
      Subject or id
      <input
        type="search"
        data-search
        autocomplete="off"
        spellcheck={false}
        placeholder="the id of a case or patient, evt_…, dlv_…"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (event.currentTarget.value === "") search(undefined, undefined);
        }}
        onChange={submit}
        onKeyDown={(event) => {
          if (event.key === "Enter") submit();
        }}
      />
    </label>
  );
}
