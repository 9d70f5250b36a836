import { useState } from "preact/hooks";
import { call, callConsole } from "../data/api.ts";
import { mayChange } from "../data/caller.ts";
import { path } from "../data/path.ts";
import { isOfAll } from "../data/use-partners.ts";
import { Actions } from "../parts/actions.tsx";
import { SecretOnce } from "../parts/copy.tsx";
import { PartnerField } from "./operator/partner-field.tsx";

/** Creates an endpoint, whose secret is shown once. An operator chooses whose it is, unless one partner's pages are shown. */
export function CreateEndpoint({ created }: { created(): void }) {
  const [partner, setPartner] = useState("");
  const [url, setUrl] = useState("");
  const [types, setTypes] = useState("*");
  if (!mayChange()) return null;
  const run = async () => {
    const eventTypes = types.split(/[\s,]+/).filter((one) => one !== "");
    const options = { method: "POST", body: { url, eventTypes } } as const;
    const { secret } = await (isOfAll()
      ? callConsole<{ readonly secret: string }>(path`partners/${partner}/v1/endpoints`, options)
      : call<{ readonly secret: string }>("endpoints", options));
    created();
    setUrl("");
    return <SecretOnce of="This secret signs the endpoint's deliveries." value={secret} />;
  };
  const explanation = (
    <>
      {isOfAll() && <PartnerField value={partner} change={setPartner} />}
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
