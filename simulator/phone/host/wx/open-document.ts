import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'
import { ask } from './draw/ask'
import { button, element } from './draw/element'

/** A document over the screen: its name and size, and a link that opens it in the browser. */
function draw(path: string, content: Blob, close: () => void): HTMLElement {
  const link = element('a', '', '打开文件')
  link.href = URL.createObjectURL(content)
  link.target = '_blank'
  link.style.color = '#7d90a9'
  return element(
    'div',
    'wxd-full',
    element('header', '', button('', 'close', '关闭', close), '文件预览', element('span', '')),
    element('main', '', element('p', 'wxd-hint', `${path.split('/').pop()}　${Math.ceil(content.size / 1024)} kB`), element('p', 'wxd-hint', link)),
  )
}

export const openDocumentApi = ({ host }: WxContext): ApiGroup => ({
  openDocument: asyncMethod('openDocument', ({ filePath }: { filePath: string }) => {
    const content = host.files.get(filePath)
    if (!content) throw new WxFailure(`file doesn't exist: ${filePath}`)
    void ask<void>(host.overlay, 'document', (answer) => draw(filePath, content, () => answer()))
  }),
})
