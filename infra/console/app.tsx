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
import { focusContent, useFocus, useSearchKey } from "./parts/focus.ts";
import { Head } from "./parts/head.tsx";
import { ProblemNote } from "./parts/loaded.tsx";
import { Navigation } from "./parts/navigation.tsx";
import { AskedQuestion } from "./parts/question.tsx";

/** The portal or the console: how to get in, or its pages. */
export function App() {
  const Door = isConsole ? NoToken : SignIn;
  const isIn = token.value !== undefined;
  const wasIn = useRef(isIn);
  useLayoutEffect(() => {
    // What was focused is gone with the pages, or with the form.
    if (wasIn.current !== isIn) focusContent();
    wasIn.current = isIn;
  }, [isIn]);
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
  useFocus();
  const { page } = route.value;
  const Page = pages.find(({ name }) => name === page)?.Page;
  return (
    <div class="frame">
      <Navigation signOut={isConsole ? undefined : () => void signOut()} />
      <main id="content" tabIndex={-1}>
        {read.problem && <ProblemNote problem={read.problem} again={read.again} />}
        {/* Of another partner's pages nothing that was shown before stays. */}
        {Page === undefined ? <NoPage /> : <Page key={scope.value} />}
      </main>
      <AskedQuestion />
    </div>
  );
}

function NoPage() {
  return (
    <>
      <Head title="No such page" />
      <p class="empty panel">
        The address leads to no page and no record. <a href={linkTo("overview")}>Go to the overview</a>.
      </p>
    </>
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
