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

/** The ids of a subject, as the vendor names them; in the console the names alone, since the ids identify patients. */
export function subjectText(event: {
  readonly subject: Readonly<Record<string, string>>;
  readonly subjectNames?: readonly string[];
}): string {
  const { subject, subjectNames = Object.keys(subject) } = event;
  const members = subjectNames.map((name) => (subject[name] === undefined ? name : `${name} ${subject[name]}`));
  return members.length === 0 ? "none" : members.join(", ");
}
