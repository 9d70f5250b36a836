import type { StageKeyView } from "../../../../shared/gateway/operator/views/stage-partner-view.ts";
import { callConsole } from "../../data/api.ts";
import { mayChange } from "../../data/caller.ts";
import { path } from "../../data/path.ts";
import { type Action, Actions } from "../../parts/actions.tsx";
import { Status } from "../../parts/status.tsx";
import { Table } from "../../parts/table.tsx";
import { Ago } from "../../parts/time.tsx";

interface KeyTableProps {
  readonly keys: readonly StageKeyView[];
  again(): void;
}

/** A partner's API keys, without their secrets. */
export function KeyTable({ keys, again }: KeyTableProps) {
  const revoke = ({ id }: StageKeyView): Action => ({
    label: "Revoke",
    isDangerous: true,
    name: id,
    title: `Revoke key ${id}?`,
    action: "Revoke",
    explanation: "It is refused everywhere within a second, for good. What it made is carried out.",
    run: async () => {
      await callConsole(path`keys/${id}/revoke`, { method: "POST", body: {} });
      again();
      return undefined;
    },
    done: "The key was revoked",
  });
  const actions = (key: StageKeyView) => (key.status === "active" ? <Actions of={[revoke(key)]} /> : "");
  return (
    <Table
      caption="API keys"
      rows={keys}
      idOf={({ id }) => id}
      empty="No keys: it may not call. Create one."
      columns={[
        { title: "Key", cell: ({ id }) => <code>{id}</code> },
        { title: "Last used", cell: ({ lastUsedAt }) => <TimeOr of={lastUsedAt} none="never" /> },
        { title: "Expires", cell: ({ expiresAt }) => <TimeOr of={expiresAt} none="never" /> },
        { title: "Status", cell: ({ status }) => <Status of={status} /> },
        ...(mayChange() ? [{ title: "Actions", cell: actions }] : []),
      ]}
    />
  );
}

function TimeOr({ of, none }: { readonly of: string | null; readonly none: string }) {
  return of === null ? <span class="quiet">{none}</span> : <Ago of={of} />;
}
