import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { call, readCaller } from "./data/api.ts";
import { caller } from "./data/caller.ts";
import { isConsole } from "./data/home.ts";
import { linkTo, route, scope } from "./data/route.ts";
import { dropSession, token, watchIdleness } from "./data/session.ts";
import { useRead } from "./data/use-read.ts";
import { NoToken } from "./pages/operator/no-token.tsx";
import { pages } from "./pages/pages.ts";
import { SignIn } from "./pages/sign-in.tsx";
import { Announcer } from "./parts/announcer.tsx";
import { ProblemNote } from "./parts/loaded.tsx";
import { Navigation } from "./parts/navigation.tsx";

/** The portal or the console: how to get in, or its pages. */
export function App() {
  const Door = isConsole ? NoToken : SignIn;
  return (
    <>
      <a class="skip" href="#content">
        Skip to content
      </a>
      {token.value === undefined ? <Door /> : <Frame key={token.value} />}
      <Announcer />
    </>
  );
}

function Frame() {
  const read = useRead("caller", async (signal) => {
    const found = await readCaller(signal);
    caller.value = found;
    return found;
  });
  useSignOut();
  useSearchKey();
  const { page } = route.value;
  const content = useRef<HTMLElement>(null);
  const shown = useRef(page);
  // With the page, so that no key that is pressed on it goes elsewhere.
  useLayoutEffect(() => {
    // Of a change of the page, not of a row that is opened.
    if (shown.current !== page) content.current?.focus();
    shown.current = page;
  }, [page]);
  const Page = pages.find(({ name }) => name === page)?.Page;
  return (
    <div class="frame">
      <Navigation signOut={isConsole ? undefined : () => void signOut()} />
      <main id="content" tabIndex={-1} ref={content}>
        {read.problem && <ProblemNote problem={read.problem} again={read.again} />}
        {/* Of another partner's pages nothing that was shown before stays. */}
        {Page === undefined ? <NoPage /> : <Page key={scope.value} />}
      </main>
    </div>
  );
}

function NoPage() {
  return (
    <p class="empty panel">
      There is no such page. <a href={linkTo("overview")}>Go to the overview</a>.
    </p>
  );
}

/** The console ends with its terminal. */
function useSignOut(): void {
  useEffect(
    () => (isConsole ? undefined : watchIdleness(() => void signOut("Signed out after 15 minutes without use."))),
    [],
  );
}

async function signOut(because?: string): Promise<void> {
  const key = token.value;
  caller.value = undefined;
  // First here, which ends the reads of the pages: the gateway would refuse those that come after the end.
  dropSession(because);
  // A session that the gateway cannot be told to end ends by itself.
  if (key !== undefined) await call("portal-sessions/current", { method: "DELETE", key }).catch(() => undefined);
}

/** `/` leads to the search of the page. */
function useSearchKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest("input, select, textarea, dialog") !== null;
      const search = document.querySelector<HTMLInputElement>("[data-search]");
      if (event.key !== "/" || isTyping || search === null) return;
      event.preventDefault();
      search.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
