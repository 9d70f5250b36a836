import type { StagePartnerView } from "../../../../shared/gateway/operator/views/stage-partner-view.ts";
import { callConsole } from "../../data/api.ts";
import { mayChange } from "../../data/caller.ts";
import { path } from "../../data/path.ts";
import { type Action, Actions } from "../../parts/actions.tsx";
import { Table } from "../../parts/table.tsx";

interface GrantTableProps {
  readonly of: StagePartnerView;
  again(): void;
}

/** What a partner may call and see. */
export function GrantTable({ of: { id, grants, purposes }, again }: GrantTableProps) {
  const remove = (grant: string): Action => ({
    label: "Remove",
    isDangerous: true,
    name: grant,
    title: `Remove ${grant}?`,
    action: "Remove",
    explanation: "Its calls that only this grant covers are refused within a second.",
    run: async () => {
      await callConsole(path`partners/${id}/grants/remove`, { method: "POST", body: { grants: [grant] } });
      again();
      return undefined;
    },
    done: "The grant was removed",
  });
  return (
    <Table
      caption="Grants"
      rows={grants}
      idOf={(grant) => grant}
      empty="No grants: it may call nothing."
      columns={[
        { title: "Grant", cell: (grant) => <code>{grant}</code> },
        { title: "Purpose", cell: (grant) => purposes[grant] ?? <span class="quiet">not stated</span> },
        ...(mayChange() ? [{ title: "Actions", cell: (grant: string) => <Actions of={[remove(grant)]} /> }] : []),
      ]}
    />
  );
}
