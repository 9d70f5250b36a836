/** Where a message comes from, as Lambda and SQS say it; its sender cannot change either. */
export interface MessageSource {
  readonly queueArn: string;
  /**
   * Of a function `<id of its role>:<its name>`; `undefined` where the queue does not say it.
   *
   * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html
   */
  readonly senderId: string | undefined;
}
