/** Relative, so that the page also works behind the phone's `/cloud/`. */
const ROOT = 'console/api/'

/** Asks the console API; a refusal becomes an Error with its sentence. */
export async function ask(path, body, method = body === undefined ? 'GET' : 'POST') {
  const reply = await fetch(ROOT + path, { method, body: body === undefined ? undefined : JSON.stringify(body) })
  const answer = await reply.json()
  if (!reply.ok) throw new Error(answer.errMsg)
  return answer
}

/** Calls `hear` with every event of the cloud; returns how to stop. */
export function listen(hear) {
  const source = new EventSource(`${ROOT}stream`)
  source.onmessage = ({ data }) => hear(JSON.parse(data))
  return () => source.close()
}

const UTC8 = { timeZone: 'Asia/Shanghai', hour12: false }

export const momentOf = (at) => new Date(at).toLocaleString('zh-CN', UTC8)
export const timeOf = (at) => new Date(at).toLocaleTimeString('zh-CN', UTC8)
