import { useState } from "preact/hooks";
import type { StagePartnerView } from "../../../../shared/gateway/operator/views/stage-partner-view.ts";
import { callConsole } from "../../data/api.ts";
import { path } from "../../data/path.ts";
import { type Action, Actions } from "../../parts/actions.tsx";
import { SecretOnce } from "../../parts/copy.tsx";
import { GrantField, grantsIn } from "./grant-field.tsx";

interface PartnerActionsProps {
  readonly of: StagePartnerView;
  again(): void;
}

/** What can be changed of a partner; its grants and keys have actions of their own. */
export function PartnerActions({ of, again }: PartnerActionsProps) {
  const addGrants = useAddGrants(of.id, again);
  const createKey = useCreateKey(of.id, again);
  return <Actions of={[createKey, addGrants, changeOfStatus(of, again)]} />;
}

function changeOfStatus({ id, name, status }: StagePartnerView, again: () => void): Action {
  const set = (verb: string) => async () => {
    await callConsole(path`partners/${id}/${verb}`, { method: "POST", body: {} });
    again();
    return undefined;
  };
  if (status === "suspended") {
    return {
      label: "Resume",
      isPrimary: true,
      title: "End the suspension?",
      action: "Resume",
      explanation: "Its held deliveries and waiting jobs go on.",
      run: set("resume"),
      done: "The partner was resumed",
    };
  }
  return {
    label: "Suspend",
    isDangerous: true,
    name,
    title: "Suspend this partner?",
    action: "Suspend",
    explanation: "Its calls are refused within a second, its queued jobs wait, and its deliveries are held.",
    run: set("suspend"),
    done: "The partner was suspended",
  };
}

function useAddGrants(id: string, again: () => void): Action {
  const [grants, setGrants] = useState("");
  return {
    label: "Add grants",
    title: "Add grants",
    action: "Add",
    explanation: <GrantField value={grants} change={setGrants} isRequired />,
    run: async () => {
      await callConsole(path`partners/${id}/grants`, { method: "POST", body: { grants: grantsIn(grants) } });
      setGrants("");
      again();
      return undefined;
    },
    done: "The grants were added",
  };
}

function useCreateKey(id: string, again: () => void): Action {
  const [days, setDays] = useState("");
  return {
    label: "Create key",
    title: "Create an API key",
    action: "Create key",
    explanation: (
      <>
        <p>The partner's other keys stay valid.</p>
        <label>
          Days until it expires; empty for never
          <input
            type="number"
            min={1}
            max={9_999}
            value={days}
            onInput={(event) => setDays(event.currentTarget.value)}
          />
        </label>
      </>
    ),
    run: async () => {
      const body = days === "" ? {} : { expiresDays: Number(days) };
      const { key } = await callConsole<{ readonly key: string }>(path`partners/${id}/keys`, { method: "POST", body });
      setDays("");
      again();
      return <SecretOnce of="The new API key." value={key} />;
    },
    done: "The key was created",
  };
}
