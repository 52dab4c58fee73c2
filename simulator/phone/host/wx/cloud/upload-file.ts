import type { WxContext } from '../core/context'
import { report, type Callbacks } from '../core/async-method'
import { Listeners } from '../core/listeners'
import { cloudAnswer } from './cloud-failure'
import { settle } from './cloud-method'

interface Upload {
  cloudPath: string
  filePath: string
}

interface Progress {
  progress: number
  totalBytesSent: number
  totalBytesExpectedToSend: number
}

/** One upload under way. `fetch` tells nothing of progress, so this is an XMLHttpRequest. */
class UploadTask {
  private readonly request = new XMLHttpRequest()
  private readonly progress = new Listeners<Progress>()

  readonly onProgressUpdate = this.progress.on
  readonly offProgressUpdate = this.progress.off
  readonly abort = () => this.request.abort()

  send(url: string, headers: Record<string, string>, content: Blob): Promise<Response> {
    this.request.open('POST', url)
    for (const [name, value] of Object.entries(headers)) this.request.setRequestHeader(name, value)
    this.request.upload.onprogress = ({ loaded, total }) =>
      this.progress.emit({ progress: Math.floor((100 * loaded) / total), totalBytesSent: loaded, totalBytesExpectedToSend: total })
    return new Promise((resolve, reject) => {
      this.request.onload = () => resolve(new Response(this.request.responseText))
      this.request.onerror = () => reject(new Error('request:fail connection lost'))
      this.request.onabort = () => reject(new Error('request:fail abort'))
      this.request.send(content)
    })
  }
}

async function upload({ host, network }: WxContext, task: UploadTask, { cloudPath, filePath }: Upload): Promise<object> {
  const content = host.files.get(filePath)
  if (!content) throw new Error(`file not found: ${filePath}`)
  const headers = {
    'x-wx-openid': host.config.openid,
    'x-cloud-path': encodeURIComponent(cloudPath),
    'content-type': content.type || 'application/octet-stream',
  }
  const sending = network.during(() => task.send(`${host.config.cloudUrl}/storage/upload`, headers, content))
  const { fileID, statusCode } = await cloudAnswer('uploadFile', sending)
  return { fileID, statusCode }
}

/** With callbacks WeChat returns the task, without them a promise; this promise has the task's methods too. */
export const uploadFile = (context: WxContext) => (options: Upload & Callbacks) => {
  const task = new UploadTask()
  const outcome = settle('uploadFile', (wanted: Upload) => upload(context, task, wanted), options)
  const { onProgressUpdate, offProgressUpdate, abort } = task
  if (!options.success && !options.fail && !options.complete) return Object.assign(outcome, { onProgressUpdate, offProgressUpdate, abort })
  report(outcome, options)
  return { onProgressUpdate, offProgressUpdate, abort }
}
