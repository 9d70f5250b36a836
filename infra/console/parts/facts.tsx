import type { ComponentChildren } from "preact";

/** Names with their values. */
export function Facts({ of }: { readonly of: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The ids of a subject, as the vendor names them. */
export function subjectText(subject: Readonly<Record<string, string>>): string {
  const members = Object.entries(subject).map(([name, value]) => `${name} ${value}`);
  return members.length === 0 ? "none" : members.join(", ");
}
