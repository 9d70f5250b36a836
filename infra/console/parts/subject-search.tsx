import { useState } from "preact/hooks";
import { isConsole } from "../data/home.ts";

export type Subject = Readonly<Record<string, string>> | undefined;

/** Names of members by which the gateway finds a subject. */
const members = ["case_id", "patient_id"] as const;

interface SubjectSearchProps {
  /** What was typed: the id of a record, which is opened, or of a subject. */
  search(subject: Subject, id: string | undefined): void;
}

/** Finds what is about a subject; an operator's search tries both members. The id stays in the page: it is in no address and no storage. */
export function SubjectSearch({ search }: SubjectSearchProps) {
  const [text, setText] = useState("");
  const [member, setMember] = useState<string>(members[0]);
  const submit = (): void => {
    const typed = text.trim();
    if (/^(evt|dlv)_/.test(typed)) search(undefined, typed);
    else search(typed === "" ? undefined : { [member]: typed }, undefined);
  };
  return (
    <>
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
      {!isConsole && (
        <label>
          Subject
          <select value={member} onChange={(event) => setMember(event.currentTarget.value)}>
            {members.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
