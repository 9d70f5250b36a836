import { caller } from "../data/caller.ts";
import { isConsole } from "../data/home.ts";
import { linkTo, route } from "../data/route.ts";
import { theme, themes } from "../data/theme.ts";
import { pages } from "../pages/pages.ts";
import { PartnerChoice } from "./partner-choice.tsx";

/** The pages, who is signed in, and the theme. */
export function Navigation({ signOut }: { readonly signOut: (() => void) | undefined }) {
  const groups = Map.groupBy(pages, ({ group = "" }) => group);
  return (
    <header class="side">
      <a class="brand" href={linkTo("overview")}>
        Rx Gateway
      </a>
      {isConsole && <PartnerChoice />}
      <nav aria-label="Pages">
        {[...groups].map(([group, members]) => (
          <ul key={group} aria-label={group === "" ? undefined : group}>
            {group !== "" && (
              <li class="group" aria-hidden="true">
                {group}
              </li>
            )}
            {members.map(({ name, title }) => (
              <li key={name}>
                <a href={linkTo(name)} aria-current={route.value.page === name ? "page" : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <div class="who">
        <label>
          Theme
          <select value={theme.value} onChange={(event) => choose(event.currentTarget.value)}>
            {themes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <Who />
        {signOut && (
          <button type="button" onClick={signOut}>
            Sign out
          </button>
        )}
      </div>
    </header>
  );
}

function choose(given: string): void {
  const found = themes.find((one) => one === given);
  if (found !== undefined) theme.value = found;
}

function Who() {
  if (caller.value === undefined) return null;
  const { role, identity, readOnly } = caller.value;
  const lines = role === "operator" ? [identity.arn] : [identity.actor ?? `key ${identity.keyId}`, identity.partner];
  return (
    <p>
      {[...lines, ...(readOnly ? ["reads only"] : [])].map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
    </p>
  );
}
