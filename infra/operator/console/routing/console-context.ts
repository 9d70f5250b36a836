import type { MetricReader } from "../../../../shared/gateway/ports/metric-reader.ts";
import type { Stage } from "../../../stages.ts";
import type { StagePlaces, StageStores } from "../../open-stage.ts";
import type { Terminal } from "../../terminal/terminal.ts";

/** What the console's routes work with. */
export interface ConsoleContext {
  readonly stage: Stage;
  readonly places: StagePlaces;
  readonly stores: StageStores;
  /** Keeps each answer for a minute. */
  readonly metrics: MetricReader;
  /** The ARN of the operator's identity. */
  readonly actor: string;
  /** Every action is refused. */
  readonly readOnly: boolean;
  /** Prints to the terminal that the console was started in. */
  readonly problem: Terminal["problem"];
}
