import { useState } from "preact/hooks";
import { call } from "../data/api.ts";
import { path } from "../data/path.ts";
import type { Action } from "../parts/actions.tsx";
import { toInstant } from "../parts/filters.tsx";

/** In the form and the time zone of the field for it. */
function aDayAgo(): string {
  const at = new Date(Date.now() - 86_400_000);
  return new Date(Number(at) - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Sends an endpoint's missed events again, from a time that is asked for. */
export function useRecover(endpointId: string, started: () => void): Action {
  const [since, setSince] = useState(aDayAgo);
  return {
    label: "Recover…",
    title: "Send missed events again?",
    action: "Recover",
    explanation: (
      <label>
        Since
        <input type="datetime-local" required value={since} onInput={(event) => setSince(event.currentTarget.value)} />
      </label>
    ),
    run: async () => {
      await call(path`endpoints/${endpointId}/recover`, { method: "POST", body: { since: toInstant(since) } });
      started();
      return undefined;
    },
    done: "The recovery is running",
  };
}
