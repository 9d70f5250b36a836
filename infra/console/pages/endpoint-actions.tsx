import type { DeliveryView } from "../../../shared/gateway/model/delivery-view.ts";
import type { EndpointView } from "../../../shared/gateway/partner-api/views/endpoint-view.ts";
import { call } from "../data/api.ts";
import { isConsole } from "../data/home.ts";
import { path } from "../data/path.ts";
import { linkTo } from "../data/route.ts";
import { placeOf } from "../data/use-endpoints.ts";
import { type Action, Actions } from "../parts/actions.tsx";
import { SecretOnce } from "../parts/copy.tsx";
import { closeQuestion } from "../parts/question.tsx";
import { useRecover } from "./use-recover.tsx";

interface EndpointActionsProps {
  readonly of: EndpointView;
  /** Reads it again. */
  again(): void;
}

/** What can be changed of an endpoint. */
export function EndpointActions({ of: endpoint, again }: EndpointActionsProps) {
  const recover = useRecover(endpoint.id, again);
  const { resume, pause, disable } = changesOfStatus(endpoint, again);
  const test = sendTest(endpoint.id);
  const ofStatus = endpoint.status === "active" ? [test, pause, disable] : [resume, test];
  return <Actions of={[...ofStatus, rotateSecret(endpoint.id), recover, remove(endpoint, again)]} />;
}

/** The new secret is shown once. */
export function rotateSecret(id: string): Action {
  return {
    label: "Rotate secret",
    title: "Rotate the signing secret?",
    action: "Rotate secret",
    explanation: "For 24 hours, deliveries are signed with the previous secret as well.",
    run: async () => {
      const route = path`endpoints/${id}/rotate-secret`;
      const { secret } = await call<{ readonly secret: string }>(route, { method: "POST", body: {} });
      return <SecretOnce of="The new secret." value={secret} />;
    },
    done: "The secret was rotated",
  };
}

function changesOfStatus(endpoint: EndpointView, again: () => void) {
  const set = (status: string) => async () => {
    await call(path`endpoints/${endpoint.id}`, { method: "PATCH", body: { status } });
    again();
    return undefined;
  };
  const resume: Action = {
    label: "Resume",
    isPrimary: true,
    title: "Resume this endpoint?",
    action: "Resume",
    explanation: "Events that wait are sent from now on.",
    run: set("active"),
    done: "The endpoint was resumed",
  };
  const pause: Action = {
    label: "Pause",
    title: "Pause this endpoint?",
    action: "Pause",
    explanation: "Events wait until it is resumed, and are sent then. None is lost.",
    run: set("paused"),
    done: "The endpoint was paused",
  };
  const disable: Action = {
    label: "Disable",
    isDangerous: true,
    name: placeOf(endpoint, endpoint.id),
    title: "Disable this endpoint?",
    action: "Disable",
    explanation: `It gets no events until ${isConsole ? "its partner resumes" : "you resume"} it. Recover sends those that it missed.`,
    run: set("disabled"),
    done: "The endpoint was disabled",
  };
  return { resume, pause, disable };
}

function sendTest(id: string): Action {
  return {
    label: "Send test",
    title: "Send a test event?",
    action: "Send test",
    explanation: "One event gateway.test is sent to this endpoint alone, signed like any other.",
    run: async () => {
      const sent = await call<Pick<DeliveryView, "id">>(path`endpoints/${id}/test`, { method: "POST", body: {} });
      return (
        <p>
          Sent.{" "}
          <a href={linkTo("deliveries", sent.id)} onClick={closeQuestion}>
            See its delivery
          </a>
          .
        </p>
      );
    },
    done: "A test event was sent",
  };
}

function remove(endpoint: EndpointView, again: () => void): Action {
  return {
    label: "Delete",
    isDangerous: true,
    name: placeOf(endpoint, endpoint.id),
    title: "Delete this endpoint?",
    action: "Delete",
    explanation:
      "It gets no further events, and its deliveries are not listed any more. A disabled one can be resumed.",
    run: async () => {
      await call(path`endpoints/${endpoint.id}`, { method: "DELETE" });
      again();
      location.hash = linkTo("endpoints");
      return undefined;
    },
    done: "The endpoint was deleted",
  };
}
