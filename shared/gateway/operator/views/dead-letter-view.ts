/** A queue, with how many messages failed too often, approximately. */
export interface DeadLetterView {
  /** Without `rx-gateway-<stage>-`. */
  readonly id: string;
  readonly count: number;
}
