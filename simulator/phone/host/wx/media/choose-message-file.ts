import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { WxFailure } from '../core/failure'
import { ask } from '../draw/ask'
import { button, element } from '../draw/element'
import { chooseFromComputer } from './picture-source'

const TYPES = ['all', 'video', 'image', 'file'] as const
type Type = (typeof TYPES)[number]
interface Choose { count?: number; type?: Type; extension?: string[] }

const MOST = 100

/** What kind of file it is, as WeChat sorts them. */
const typeOf = ({ type }: Blob): Exclude<Type, 'all'> => (type.startsWith('image/') ? 'image' : type.startsWith('video/') ? 'video' : 'file')
const extensionOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

function check({ count, type = 'all', extension = [] }: Choose): void {
  if (typeof count !== 'number' || count < 0 || count > MOST) throw new WxFailure(`parameter error: parameter.count should be between 0 and ${MOST}`)
  if (!TYPES.includes(type)) throw new WxFailure(`parameter error: parameter.type should be one of ${TYPES.join(', ')}`)
  if (extension.some(one => one === '')) throw new WxFailure('parameter error: parameter.extension should not contain an empty string')
}

/** Whether the chat list would have offered this file; extensions narrow the type `file` alone. */
const isOffered = (file: File, { type = 'all', extension = [] }: Choose): boolean =>
  (type === 'all' || typeOf(file) === type)
  && (type !== 'file' || extension.length === 0 || extension.some(one => one.replace(/^\./, '').toLowerCase() === extensionOf(file.name)))

/** The list of chats; its files are those of the computer that the phone runs on. */
function draw(overlay: HTMLElement, options: Choose, answer: (files: File[] | null) => void): HTMLElement {
  const hint = element('p', 'wxd-hint', '这台手机没有聊天记录，请选电脑上的文件')
  const choose = async () => {
    const files = (await chooseFromComputer(overlay, '', options.count ?? 1)) as File[] | null
    if (!files) return
    if (files.every(file => isOffered(file, options))) answer(files)
    else hint.textContent = '这里不能选这种文件'
  }
  return element(
    'div',
    'wxd-full',
    element('header', '', button('', 'cancel', '取消', () => answer(null)), '选择聊天文件', button('', 'file', '文件', choose)),
    element('main', '', hint),
  )
}

/** Files that were sent in a chat, each with the name it was sent under. */
export const chooseMessageFileApi = ({ host, privacy }: WxContext): ApiGroup => ({
  chooseMessageFile: asyncMethod('chooseMessageFile', async (options: Choose) => {
    check(options)
    await privacy.pass('chooseMessageFile')
    const files = await ask<File[] | null>(host.overlay, 'message-file', answer => draw(host.overlay, options, answer))
    if (!files) throw new WxFailure('cancel')
    return {
      tempFiles: files.map(file => ({
        path: host.files.add(file, extensionOf(file.name)), size: file.size, name: file.name, type: typeOf(file), time: Math.floor(file.lastModified / 1000),
      })),
    }
  }),
})
