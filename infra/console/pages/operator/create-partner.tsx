import { useState } from "preact/hooks";
import { callConsole } from "../../data/api.ts";
import { mayChange } from "../../data/caller.ts";
import { Actions } from "../../parts/actions.tsx";
import { SecretOnce } from "../../parts/copy.tsx";
import { GrantField, grantsIn } from "./grant-field.tsx";

/** Creates a partner, whose first key is shown once. */
export function CreatePartner({ created }: { created(): void }) {
  const [name, setName] = useState("");
  const [grants, setGrants] = useState("");
  if (!mayChange()) return null;
  const run = async () => {
    const body = { name, grants: grantsIn(grants) };
    const { key } = await callConsole<{ readonly key: string }>("partners", { method: "POST", body });
    created();
    setName("");
    setGrants("");
    return <SecretOnce of="The partner's first API key." value={key} />;
  };
  const explanation = (
    <>
      <label>
        Name
        <input required maxLength={100} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <GrantField value={grants} change={setGrants} />
    </>
  );
  const title = "Create a partner";
  const done = "The partner was created";
  return <Actions of={[{ label: "Create", isPrimary: true, title, action: "Create", explanation, run, done }]} />;
}
