import Taro from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { toast } from '@/ui'
import { dropDraft, keepDraft, waitingDraft } from './report-draft'

/** Tells the open form that its draft has gone, with the id of the request. */
export const REPORT_SENT = 'reportSent'

let isSending = false
/** The open form sends by itself once its photos are up; what is kept meanwhile is for the case that it is closed. */
let isHeld = false
export const holdWaiting = (held: boolean) => { isHeld = held }

/**
 * Sends what could not be sent while there was no connection. The key was made with the draft, so whatever the server has
 * heard already stays one request.
 */
export async function sendWaiting(): Promise<void> {
  const waiting = waitingDraft()
  if (!waiting?.waiting || isSending || isHeld) return
  isSending = true
  const answer = await cloud.requests.submit(waiting.waiting, { key: waiting.key })
  isSending = false
  if (!answer.ok) {
    // Refused: the words stay in the form, and it is for the person to change them.
    if (answer.error.kind !== 'offline') keepDraft({ ...waiting, waiting: null })
    return
  }
  dropDraft()
  toast('网络恢复，刚才的诉求已经提交')
  Taro.eventCenter.trigger(REPORT_SENT, answer.value.requestId)
}
