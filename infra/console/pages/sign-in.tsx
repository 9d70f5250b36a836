import { useState } from "preact/hooks";
import { ApiProblem, call } from "../data/api.ts";
import { signedOutBecause, startSession } from "../data/session.ts";
import { Head } from "../parts/head.tsx";
import { ProblemNote } from "../parts/loaded.tsx";

/** Exchanges an API key for a session at once, and forgets the key. */
export function SignIn() {
  const [key, setKey] = useState("");
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const signIn = async (event: Event): Promise<void> => {
    event.preventDefault();
    setRunning(true);
    setProblem(undefined);
    try {
      const body = { payloads: true };
      const { token } = await call<{ readonly token: string }>("portal-sessions", {
        method: "POST",
        body,
        key: key.trim(),
      });
      startSession(token);
    } catch (error) {
      setProblem(asProblem(error));
    }
    setKey("");
    setRunning(false);
  };
  return (
    <main id="content" class="sign-in" tabIndex={-1}>
      <Head title="Sign in" />
      {signedOutBecause.value && <p role="status">{signedOutBecause.value}</p>}
      <form class="panel" onSubmit={signIn}>
        <label>
          API key
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            required
            value={key}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        <p class="quiet">
          The key is exchanged for a session of an hour and then forgotten. To open the portal for a person without a
          key, make a session with POST /v1/portal-sessions.
        </p>
        {problem && <ProblemNote problem={problem} />}
        <button type="submit" class="primary" disabled={isRunning}>
          Sign in
        </button>
      </form>
    </main>
  );
}

function asProblem(error: unknown): ApiProblem {
  if (!(error instanceof ApiProblem)) throw error;
  if (error.status !== 401 && error.status !== 403) return error;
  return new ApiProblem(error.status, {
    title: "The key was refused",
    detail: "Check it, and that it has not been revoked.",
  });
}
