import { Icon, type Mood } from "./icon.tsx";

/** What a status is like. One that is not listed has no judgement. */
const moods: Readonly<Record<string, Mood>> = {
  delivered: "good",
  succeeded: "good",
  active: "good",
  healthy: "good",
  answered: "good",
  closed: "good",
  ok: "good",
  queued: "waiting",
  sending: "waiting",
  pending: "waiting",
  held: "caution",
  uncertain: "caution",
  paused: "caution",
  "half-open": "caution",
  suspended: "caution",
  "no-credentials": "caution",
  unreachable: "bad",
  "login-refused": "bad",
  impaired: "bad",
  open: "bad",
  revoked: "bad",
  compromised: "bad",
  failed: "bad",
  expired: "bad",
  disabled: "bad",
  abandoned: "bad",
};

/** A status: a word, with an icon that says what it is like. */
export function Status({ of }: { readonly of: string }) {
  const mood = moods[of] ?? "waiting";
  return (
    <span class={`status ${mood}`}>
      <Icon of={mood} />
      {of}
    </span>
  );
}
