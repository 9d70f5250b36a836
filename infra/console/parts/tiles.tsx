export interface Tile {
  readonly name: string;
  readonly value: string;
  /** Under the value. */
  readonly note?: string;
  readonly mood?: "caution" | "bad" | undefined;
  /** To what is counted. */
  readonly link?: string;
  /** What the value is the sum of. */
  readonly parts?: readonly { readonly text: string; readonly link: string }[];
}

/** Numbers at a glance. */
export function Tiles({ of }: { readonly of: readonly Tile[] }) {
  return (
    <dl class="tiles">
      {of.map(({ name, value, note, mood, link, parts }) => (
        <div key={name} class={mood}>
          <dt>{name}</dt>
          <dd>{link === undefined ? value : <a href={link}>{value}</a>}</dd>
          {parts && (
            <dd class="quiet">
              {parts.map((part, at) => (
                <span key={part.link}>
                  {at > 0 && ", "}
                  <a href={part.link}>{part.text}</a>
                </span>
              ))}
            </dd>
          )}
          {note && <dd class="quiet">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
