import type { Host } from '../../host-types'
import { showLayer } from '../draw/ask'
import { button, element } from '../draw/element'

/** Pictures over the whole screen, one at a time; a tap on the picture closes. */
export function previewImage(host: Host, urls: string[], start: number): void {
  let at = start
  const image = element('img', '')
  const place = element('span', '')
  const show = (next: number) => {
    at = Math.min(Math.max(next, 0), urls.length - 1)
    image.src = host.files.url(urls[at] ?? '')
    place.textContent = `${at + 1}/${urls.length}`
  }
  const content = element(
    'div',
    'wxd-full wxd-preview',
    element('main', '', image),
    element(
      'footer',
      '',
      button('', 'previous', '上一张', () => show(at - 1)),
      place,
      button('', 'next', '下一张', () => show(at + 1)),
    ),
  )
  const close = showLayer(host.overlay, 'preview', content)
  image.addEventListener('click', close)
  show(start)
}
