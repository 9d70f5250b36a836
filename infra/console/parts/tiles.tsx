export interface Tile {
  readonly name: string;
  readonly value: string;
  /** Under the value. */
  readonly note?: string;
  readonly mood?: "caution" | "bad" | undefined;
  /** To what is counted. */
  readonly link?: string;
}

/** Numbers at a glance. */
export function Tiles({ of }: { readonly of: readonly Tile[] }) {
  return (
    <dl class="tiles">
      {of.map(({ name, value, note, mood, link }) => (
        <div key={name} class={mood}>
          <dt>{name}</dt>
          <dd>{link === undefined ? value : <a href={link}>{value}</a>}</dd>
          {note && <dd class="quiet">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
