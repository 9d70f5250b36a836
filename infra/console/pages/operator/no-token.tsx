import { Head } from "../../parts/head.tsx";

/** What to do in a tab without the launch token: it is in no storage, so that a reload loses it. */
export function NoToken() {
  return (
    <main id="content" class="sign-in" tabIndex={-1}>
      <Head title="Console" />
      <div class="panel">
        <p>Open the address that the console has printed in its terminal: it begins this tab.</p>
        <p class="quiet">
          The address has a token that this page keeps nowhere, so that a tab which is loaded again has lost it. A
          console that has ended is started again with <code>npm run operator -- console</code>.
        </p>
      </div>
    </main>
  );
}
