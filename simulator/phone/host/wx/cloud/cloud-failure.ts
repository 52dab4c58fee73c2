/** Code the client shows for anything that is not the server's own answer, a lost connection above all. */
const CLIENT_ERROR = -1

/** An error answer of the cloud, as `wx.cloud` hands it to `fail` and to the promise. */
export class CloudFailure extends Error {
  constructor(
    name: string,
    readonly errCode: number,
    reason: string,
  ) {
    super(`cloud.${name}:fail Error: errCode: ${errCode} | errMsg: ${reason}; at cloud.${name} api;`)
  }

  get errMsg(): string {
    return this.message
  }
}

/** What the cloud answered, or the failure it stands for: its own error, or a connection that broke. */
export async function cloudAnswer(name: string, sending: Promise<Response>): Promise<Record<string, unknown>> {
  const answer = await sending.then((response) => response.json() as Promise<Record<string, unknown>>).catch((cause: Error) => {
    throw new CloudFailure(name, CLIENT_ERROR, cause.message.startsWith('request:') ? cause.message : 'request:fail connection lost')
  })
  if (typeof answer.errCode === 'number' && answer.errCode !== 0) throw new CloudFailure(name, answer.errCode, String(answer.errMsg))
  return answer
}
