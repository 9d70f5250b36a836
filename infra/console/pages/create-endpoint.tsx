import { useState } from "preact/hooks";
import { call } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { Actions } from "../parts/actions.tsx";
import { SecretOnce } from "../parts/copy.tsx";

/** Creates an endpoint, whose secret is shown once. */
export function CreateEndpoint({ created }: { created(): void }) {
  const [url, setUrl] = useState("");
  const [types, setTypes] = useState("*");
  if (!mayChange()) return null;
  const run = async () => {
    const eventTypes = types.split(/[\s,]+/).filter((one) => one !== "");
    const { secret } = await call<{ readonly secret: string }>("endpoints", {
      method: "POST",
      body: { url, eventTypes },
    });
    created();
    setUrl("");
    return <SecretOnce of="This secret signs the endpoint's deliveries." value={secret} />;
  };
  const explanation = (
    <>
      <label>
        URL
        <input
          type="url"
          required
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <label>
        Event types, separated by commas
        <input required value={types} onInput={(event) => setTypes(event.currentTarget.value)} />
      </label>
    </>
  );
  const title = "Create an endpoint";
  const done = "The endpoint was created";
  return <Actions of={[{ label: "Create", isPrimary: true, title, action: "Create", explanation, run, done }]} />;
}
